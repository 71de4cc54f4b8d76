import { CaseFileError, openEnding } from '../../casefile/index.ts';
import { END_REASONS, ENDING_ABSENCES, LOST_CONDITIONS } from '../../law/codes.ts';
import { earlyEndReasons, endProgrammeInput } from '../api/schemas/end-programme.ts';
import { moveEndingInput } from '../api/schemas/matters.ts';
import { proposeTheEnding } from '../cases/end-programme.ts';
import { runningProgramme } from '../cases/running-programme.ts';
import { moveTheEnding } from '../cases/settle-matter.ts';
import { choices } from '../words/choices.ts';
import { caseForm } from './case-form.ts';

/** Proposes to end a programme before its time. */
export const endProgramme = caseForm({
  address: '/avslutt',
  right: 'end-programme',
  view: 'end-programme',
  schema: endProgrammeInput,
  field: 'endDate',
  async load({ caseFile: { db } }, { caseId }) {
    const { programmeStart, periodEnd } = await runningProgramme(db, caseId);
    const open = await openEnding(db, caseId);
    if (open) throw new CaseFileError('ERR_ENDING_OPEN', { caseId, number: open.number });
    const reasons = choices(END_REASONS, earlyEndReasons);
    const absences = choices(ENDING_ABSENCES);
    const conditions = choices(LOST_CONDITIONS);
    return {
      title: 'Foreslå å avslutte programmet',
      ...{ reasons, conditions, absences, programmeStart, periodEnd },
    };
  },
  run: (services, user, { caseId }, input) => proposeTheEnding(services, user, caseId, input),
  to: '?melding=avslutning-foreslatt',
});

/** Moves the day of an ending that is decided. */
export const moveEnding = caseForm({
  address: '/avslutt/:number/dato',
  right: 'move-ending',
  view: 'move-ending',
  schema: moveEndingInput,
  field: 'endDate',
  async load({ caseFile: { db } }, { caseId, number }) {
    const { periodEnd } = await runningProgramme(db, caseId);
    const ending = await openEnding(db, caseId);
    if (ending?.number !== number || ending.status !== 'decided') {
      throw new CaseFileError('ERR_ENDING_NOT_DECIDED', { caseId, number });
    }
    return { title: 'Flytt sluttdatoen', ending, periodEnd };
  },
  run: moveTheEnding,
  to: '?melding=sluttdato-flyttet',
});
