import { Router, type Response } from 'express';
import { CaseFileError } from '../../casefile/index.ts';
import { registerCase } from '../api/schemas/register-case.ts';
import { registerNewCase } from '../cases/register-case.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { refusal } from './refusal.ts';
import { showPage } from './show.ts';

export function register(services: HttpServices): Router {
  const router = Router();

  router.get('/saker/ny', requireRight('register-case'), async (_req, res) => {
    showForm(res, await services.clock.today(), { source: 'application' });
  });

  router.post('/saker/ny', requireRight('register-case'), requireCsrf, async (req, res) => {
    const { values, fields, errors } = readForm(registerCase, req.body);
    const today = await services.clock.today();
    if (!values) return showForm(res, today, fields, errors);
    try {
      const { caseId } = await registerNewCase(services, currentUser(res), values);
      res.redirect(303, `/saker/${caseId}?melding=registrert`);
    } catch (error) {
      const refused = refusal(error, 'identityNumber');
      const open = error instanceof CaseFileError && error.code === 'ERR_OPEN_CASE_EXISTS';
      const openCase = open ? String(error.details.caseId) : undefined;
      showForm(res, today, fields, refused.errors, openCase, refused.findings);
    }
  });
  return router;
}

function showForm(
  res: Response,
  today: string,
  values: Fields,
  errors: FormErrors = {},
  openCase?: string,
  findings: readonly object[] = [],
): void {
  showPage(res, 'register', { title: 'Registrer sak', values, errors, today, openCase, findings });
}
