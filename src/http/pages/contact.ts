import { readCase } from '../../casefile/index.ts';
import { registerContactInput } from '../api/schemas/supervision.ts';
import { registerTheContact } from '../cases/supervision.ts';
import { choices } from '../words/choices.ts';
import { CONTACT_WAYS } from '../words/supervision-words.ts';
import { caseForm } from './case-form.ts';

/** Where the counsellor writes down contact with the participant beside the evaluations. */
export const contact = caseForm({
  address: '/kontakt',
  right: 'register-contact',
  view: 'contact',
  schema: registerContactInput,
  field: 'on',
  async load({ caseFile: { db } }, { caseId }) {
    await readCase(db, caseId);
    return { title: 'Registrer kontakt', ways: choices(CONTACT_WAYS) };
  },
  run: (services, user, { caseId }, input) => registerTheContact(services, user, caseId, input),
  to: '?melding=kontakt#hendelser',
});
