import { Router, type Response } from 'express';
import { appealResults, CaseFileError } from '../../casefile/index.ts';
import { APPEAL_RESULTS } from '../../law/complaint/facts.ts';
import { appealAnswerInput } from '../api/schemas/complaint.ts';
import { registerAppealAnswer } from '../cases/appeal-answer.ts';
import { complaintRows } from '../cases/complaint-rows.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { numberOf } from './number-of.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/klager/:number/svar`;

/** What the County Governor made of a complaint comes by letter; somebody writes it in here. */
export function appealAnswerPage(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('handle-complaint');

  router.get(ADDRESS, allowed, async (req, res) => showForm(services, res, numberOf(req.params), {}));

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const which = numberOf(req.params);
    const { values, fields, errors } = readForm(appealAnswerInput, req.body);
    if (!values) return showForm(services, res, which, fields, errors);
    try {
      await registerAppealAnswer(services, currentUser(res), { ...which, ...values });
      res.redirect(303, `/saker/${which.caseId}?melding=klage-besvart#klager`);
    } catch (error) {
      await showForm(services, res, which, fields, formErrors(error, ''));
    }
  });
  return router;
}

async function showForm(
  { caseFile, clock }: HttpServices,
  res: Response,
  { caseId, number }: { caseId: string; number: number },
  values: Fields,
  errors: FormErrors = {},
): Promise<void> {
  const complaint = (await complaintRows(caseFile.db, caseId)).find((one) => one.number === number);
  if (!complaint) throw new CaseFileError('ERR_COMPLAINT_NOT_FOUND', { caseId });
  if (!complaint.answerable) {
    const settled = complaint.forwardedOn || complaint.withdrawnOn;
    throw new CaseFileError(settled ? 'ERR_COMPLAINT_SETTLED' : 'ERR_COMPLAINT_NOT_FORWARDED', { caseId });
  }
  if (Object.keys(errors).length > 0) res.status(422);
  const today = await clock.today();
  showPage(res, 'complaint-answer', {
    title: `Svar på klage ${number}`,
    caseId,
    complaint,
    results: appealResults.map((code) => ({ code, text: APPEAL_RESULTS[code] })),
    today,
    values,
    errors,
  });
}
