import { CaseFileError, isOpen, suspensions } from '../../casefile/index.ts';
import { askSuspensionInput, governorSuspensionInput } from '../api/schemas/complaint.ts';
import { askForSuspension } from '../cases/ask-suspension.ts';
import { complaintRow } from '../cases/complaint-rows.ts';
import { registerGovernorSuspension } from '../cases/governor-suspension.ts';
import type { HttpServices } from '../services.ts';
import { choices } from '../words/choices.ts';
import { SUSPENSION_ANSWERS } from '../words/complaint-words.ts';
import { caseForm } from './case-form.ts';
import type { Which } from './number-of.ts';

/** A complaint over a decision that can still be let wait. */
async function suspendable({ caseFile: { db } }: HttpServices, { caseId, number }: Which) {
  const complaint = await complaintRow(db, caseId, number);
  if (complaint.suspendable) return complaint;
  throw new CaseFileError(isOpen(complaint) ? 'ERR_SUSPENSION_GRANTED' : 'ERR_COMPLAINT_SETTLED', { caseId });
}

/** It is asked that the decision waits, after the complaint came in. */
export const askSuspension = caseForm({
  address: '/klager/:number/utsettelse',
  right: 'handle-complaint',
  view: 'suspension-ask',
  schema: askSuspensionInput,
  field: '',
  async load(services, which) {
    const complaint = await suspendable(services, which);
    if (complaint.suspensionAwaited)
      throw new CaseFileError('ERR_SUSPENSION_ASKED', { caseId: which.caseId });
    return { title: 'Registrer ønske om utsatt iverksetting', complaint };
  },
  run: (services, user, which, input) => askForSuspension(services, user, { ...which, ...input }),
  to: '?melding=utsettelse-bedt-om#klager',
});

/** What the County Governor says to that comes by letter; somebody writes it in here. */
export const governorSuspension = caseForm({
  address: '/klager/:number/utsettelse-statsforvalteren',
  right: 'handle-complaint',
  view: 'suspension-governor',
  schema: governorSuspensionInput,
  field: '',
  async load(services, which) {
    const complaint = await suspendable(services, which);
    const title = 'Registrer svar fra Statsforvalteren om utsatt iverksetting';
    return { title, complaint, answers: choices(SUSPENSION_ANSWERS, suspensions) };
  },
  run: (services, user, which, input) => registerGovernorSuspension(services, user, { ...which, ...input }),
  to: '?melding=utsettelse-besvart#klager',
});
