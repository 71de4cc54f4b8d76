import { CaseFileError } from '../../casefile/index.ts';
import { withdrawComplaintInput } from '../api/schemas/complaint.ts';
import { complaintRow } from '../cases/complaint-rows.ts';
import { withdrawTheComplaint } from '../cases/withdraw-complaint.ts';
import { caseForm } from './case-form.ts';

/** The complainant takes a complaint back. */
export const withdrawComplaint = caseForm({
  address: '/klager/:number/trekk',
  right: 'handle-complaint',
  view: 'complaint-withdraw',
  schema: withdrawComplaintInput,
  field: '',
  async load({ caseFile: { db } }, { caseId, number }) {
    const complaint = await complaintRow(db, caseId, number);
    if (!complaint.withdrawable) throw new CaseFileError('ERR_COMPLAINT_SETTLED', { caseId });
    return { title: `Trekk klage ${number}`, complaint };
  },
  run: (services, user, which, input) => withdrawTheComplaint(services, user, { ...which, ...input }),
  to: '?melding=klage-trukket#klager',
});
