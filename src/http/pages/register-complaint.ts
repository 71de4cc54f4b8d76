import { Router } from 'express';
import { complainants, readDecision } from '../../casefile/index.ts';
import { COMPLAINANTS } from '../../law/complaint/facts.ts';
import { registerComplaintInput } from '../api/schemas/complaint.ts';
import { decisionsToComplainAbout, noticeShown } from '../cases/notice-shown.ts';
import { registerTheComplaint } from '../cases/register-complaint.ts';
import type { HttpServices } from '../services.ts';
import { requireRight } from '../session/rights.ts';
import { choices } from '../words/choices.ts';
import { CASE } from './case.ts';
import { caseForm } from './case-form.ts';
import { showPage } from './show.ts';

/** The decision that a complaint is over, chosen from the case's. */
export function chooseDecision({ caseFile: { db }, clock }: HttpServices): Router {
  const router = Router();
  router.get(`${CASE}/klage`, requireRight('handle-complaint'), async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    const decisions = await decisionsToComplainAbout(db, caseId, await clock.today());
    showPage(res, 'complaint-choose', { title: 'Registrer klage', caseId, decisions });
  });
  return router;
}

/** A complaint over that decision is taken in. */
export const registerComplaint = caseForm({
  address: '/vedtak/:number/klage',
  right: 'handle-complaint',
  view: 'complaint-register',
  schema: registerComplaintInput,
  field: '',
  async load({ caseFile: { db } }, { caseId, number }, today) {
    const decision = await readDecision(db, caseId, number);
    return {
      title: `Registrer klage på vedtak ${number}`,
      decision,
      notice: await noticeShown(db, caseId, decision, today),
      complainants: choices(COMPLAINANTS, complainants),
    };
  },
  run: (services, user, { caseId, number }, input) =>
    registerTheComplaint(services, user, { caseId, decisionNumber: number, ...input }),
  to: '?melding=klage#klager',
});
