import { readDecision, receiptProofs } from '../../casefile/index.ts';
import { receiptInput } from '../api/schemas/complaint.ts';
import { noticeShown } from '../cases/notice-shown.ts';
import { registerTheReceipt } from '../cases/register-receipt.ts';
import { choices } from '../words/choices.ts';
import { RECEIPT_PROOFS } from '../words/complaint-words.ts';
import { caseForm } from './case-form.ts';

/** The day on which the letter about a decision reached the person: the deadline to complain counts from it. */
export const decisionReceipt = caseForm({
  address: '/vedtak/:number/mottatt',
  right: 'handle-complaint',
  view: 'decision-receipt',
  schema: receiptInput,
  field: 'receivedOn',
  async load({ caseFile: { db } }, { caseId, number }, today) {
    const decision = await readDecision(db, caseId, number);
    return {
      title: `Når kom vedtak ${number} fram?`,
      decision,
      notice: await noticeShown(db, caseId, decision, today),
      proofs: choices(RECEIPT_PROOFS, receiptProofs),
    };
  },
  run: (services, user, { caseId, number }, input) =>
    registerTheReceipt(services, user, { caseId, decisionNumber: number, ...input }),
  to: ({ number }) => `/vedtak/${number}?melding=mottatt`,
});
