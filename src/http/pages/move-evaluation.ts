import { CaseFileError } from '../../casefile/index.ts';
import { moveEvaluationInput } from '../api/schemas/move-evaluation.ts';
import { moveTheEvaluation } from '../cases/move-evaluation.ts';
import { readCaseShown } from '../cases/read-case.ts';
import { caseForm } from './case-form.ts';

/** Moves an evaluation that is planned to another day of its period. */
export const moveEvaluation = caseForm({
  address: '/evalueringer/:number/flytt',
  right: 'move-evaluation',
  view: 'move-evaluation',
  schema: moveEvaluationInput,
  field: 'to',
  async load({ caseFile: { db } }, { caseId, number }, today) {
    const { evaluations, periods } = await readCaseShown(db, caseId, today);
    const evaluation = evaluations.find((one) => one.number === number);
    if (!evaluation) throw new CaseFileError('ERR_EVALUATION_NOT_FOUND', { caseId, number });
    if (!evaluation.movable) throw new CaseFileError('ERR_EVALUATION_NOT_PLANNED', { caseId, number });
    const period = periods.find((one) => one.number === evaluation.periodNumber);
    return { title: `Flytt evaluering ${number}`, evaluation, period };
  },
  run: (services, user, which, input) => moveTheEvaluation(services, user, { ...which, ...input }),
  to: '?melding=flyttet#evalueringer',
});
