import { Router, type Response } from 'express';
import { CaseFileError, complainants, decisionsOf } from '../../casefile/index.ts';
import { COMPLAINANTS } from '../../law/complaint/facts.ts';
import { registerComplaintInput } from '../api/schemas/complaint.ts';
import { decisionsToComplainAbout, noticeShown } from '../cases/notice-shown.ts';
import { registerTheComplaint } from '../cases/register-complaint.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { numberOf } from './number-of.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/vedtak/:number/klage`;

/** A complaint is taken in over a certain decision: chosen from the case's, or from the decision's own page. */
export function registerComplaintPages(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('handle-complaint');

  router.get(`${CASE}/klage`, allowed, async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    const decisions = await decisionsToComplainAbout(
      services.caseFile.db,
      caseId,
      await services.clock.today(),
    );
    showPage(res, 'complaint-choose', { title: 'Registrer klage', caseId, decisions });
  });

  router.get(ADDRESS, allowed, async (req, res) => showForm(services, res, numberOf(req.params), {}));

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const { caseId, number } = numberOf(req.params);
    const { values, fields, errors } = readForm(registerComplaintInput, req.body);
    if (!values) return showForm(services, res, { caseId, number }, fields, errors);
    try {
      await registerTheComplaint(services, currentUser(res), { caseId, decisionNumber: number, ...values });
      res.redirect(303, `/saker/${caseId}?melding=klage#klager`);
    } catch (error) {
      await showForm(services, res, { caseId, number }, fields, formErrors(error, ''));
    }
  });
  return router;
}

async function showForm(
  { caseFile: { db }, clock }: HttpServices,
  res: Response,
  { caseId, number }: { caseId: string; number: number },
  values: Fields,
  errors: FormErrors = {},
): Promise<void> {
  const decision = (await decisionsOf(db, caseId)).find((one) => one.number === number);
  if (!decision) throw new CaseFileError('ERR_DECISION_NOT_FOUND', { caseId });
  if (Object.keys(errors).length > 0) res.status(422);
  const today = await clock.today();
  showPage(res, 'complaint-register', {
    title: `Registrer klage på vedtak ${number}`,
    caseId,
    decision,
    notice: await noticeShown(db, caseId, decision, today),
    complainants: complainants.map((code) => ({ code, text: COMPLAINANTS[code] })),
    today,
    values,
    errors,
  });
}
