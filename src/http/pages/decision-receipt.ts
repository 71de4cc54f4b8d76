import { Router, type Response } from 'express';
import { CaseFileError, decisionsOf, receiptProofs } from '../../casefile/index.ts';
import { receiptInput } from '../api/schemas/complaint.ts';
import { noticeShown } from '../cases/notice-shown.ts';
import { registerTheReceipt } from '../cases/register-receipt.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { RECEIPT_PROOFS } from '../words/complaint-words.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { numberOf } from './number-of.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/vedtak/:number/mottatt`;

/** The day on which the letter about a decision reached the person: the deadline to complain counts from it. */
export function decisionReceiptPage(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('handle-complaint');

  router.get(ADDRESS, allowed, async (req, res) => showForm(services, res, numberOf(req.params), {}));

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const { caseId, number } = numberOf(req.params);
    const { values, fields, errors } = readForm(receiptInput, req.body);
    if (!values) return showForm(services, res, { caseId, number }, fields, errors);
    try {
      await registerTheReceipt(services, currentUser(res), { caseId, decisionNumber: number, ...values });
      res.redirect(303, `/saker/${caseId}/vedtak/${number}?melding=mottatt`);
    } catch (error) {
      await showForm(services, res, { caseId, number }, fields, formErrors(error, 'receivedOn'));
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
  showPage(res, 'decision-receipt', {
    title: `Når kom vedtak ${number} fram?`,
    caseId,
    decision,
    notice: await noticeShown(db, caseId, decision, today),
    proofs: receiptProofs.map((code) => ({ code, text: RECEIPT_PROOFS[code] })),
    today,
    values,
    errors,
  });
}
