import { Router, type Response } from 'express';
import { CaseFileError } from '../../casefile/index.ts';
import { moveEvaluationInput } from '../api/schemas/move-evaluation.ts';
import { moveTheEvaluation } from '../cases/move-evaluation.ts';
import { readCaseShown } from '../cases/read-case.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/evalueringer/:number/flytt`;

export function moveEvaluation(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('move-evaluation');

  router.get(ADDRESS, allowed, async (req, res) => showForm(services, res, which(req.params), {}));

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const evaluation = which(req.params);
    const { values, fields, errors } = readForm(moveEvaluationInput, req.body);
    if (!values) return showForm(services, res, evaluation, fields, errors);
    try {
      await moveTheEvaluation(services, currentUser(res), { ...evaluation, ...values });
      res.redirect(303, `/saker/${evaluation.caseId}?melding=flyttet#evalueringer`);
    } catch (error) {
      await showForm(services, res, evaluation, fields, formErrors(error, 'to'));
    }
  });
  return router;
}

interface Which {
  readonly caseId: string;
  readonly number: number;
}

const which = (params: unknown): Which => {
  const { caseId, number } = params as { caseId: string; number: string };
  return { caseId, number: /^\d{1,6}$/.test(number) ? Number(number) : -1 };
};

async function showForm(
  { caseFile, clock }: HttpServices,
  res: Response,
  { caseId, number }: Which,
  values: Fields,
  errors: FormErrors = {},
): Promise<void> {
  const today = await clock.today();
  const { evaluations, periods } = await readCaseShown(caseFile.db, caseId, today);
  const evaluation = evaluations.find((one) => one.number === number);
  if (!evaluation) throw new CaseFileError('ERR_EVALUATION_NOT_FOUND', { caseId, number });
  if (!evaluation.movable) throw new CaseFileError('ERR_EVALUATION_NOT_PLANNED', { caseId, number });
  const period = periods.find((one) => one.number === evaluation.periodNumber);
  if (Object.keys(errors).length > 0) res.status(422);
  const title = `Flytt evaluering ${number}`;
  showPage(res, 'move-evaluation', { title, caseId, evaluation, period, today, values, errors });
}
