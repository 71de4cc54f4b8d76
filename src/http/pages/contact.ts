import { Router, type Response } from 'express';
import { readCase } from '../../casefile/index.ts';
import { registerContactInput } from '../api/schemas/supervision.ts';
import { registerTheContact } from '../cases/supervision.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CONTACT_WAYS } from '../words/supervision-words.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/kontakt`;

/** Where the counsellor writes down contact with the participant beside the evaluations. */
export function contact(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('register-contact');
  const caseOf = (params: unknown) => (params as { caseId: string }).caseId;

  router.get(ADDRESS, allowed, async (req, res) => showForm(services, res, caseOf(req.params), {}));

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const caseId = caseOf(req.params);
    const { values, fields, errors } = readForm(registerContactInput, req.body);
    if (!values) return showForm(services, res, caseId, fields, errors);
    try {
      await registerTheContact(services, currentUser(res), caseId, values);
      res.redirect(303, `/saker/${caseId}?melding=kontakt#hendelser`);
    } catch (error) {
      await showForm(services, res, caseId, fields, formErrors(error, 'on'));
    }
  });
  return router;
}

async function showForm(
  { caseFile, clock }: HttpServices,
  res: Response,
  caseId: string,
  values: Fields,
  errors: FormErrors = {},
): Promise<void> {
  await readCase(caseFile.db, caseId);
  if (Object.keys(errors).length > 0) res.status(422);
  showPage(res, 'contact', {
    title: 'Registrer kontakt',
    caseId,
    ways: Object.entries(CONTACT_WAYS).map(([code, text]) => ({ code, text })),
    today: await clock.today(),
    values,
    errors,
  });
}
