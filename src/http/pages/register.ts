import { Router, type Response } from 'express';
import { CaseFileError } from '../../casefile/index.ts';
import { registerCase } from '../api/schemas/register-case.ts';
import { registerNewCase } from '../cases/register-case.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
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
      const findings = error instanceof HttpError ? (error.findings ?? []) : [];
      const open = error instanceof CaseFileError && error.code === 'ERR_OPEN_CASE_EXISTS';
      showForm(
        res,
        today,
        fields,
        findings.length > 0 ? {} : formErrors(error, 'identityNumber'),
        open ? String(error.details.caseId) : undefined,
        findings,
      );
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
  if (Object.keys(errors).length + findings.length > 0) res.status(422);
  showPage(res, 'register', { title: 'Registrer sak', values, errors, today, openCase, findings });
}
