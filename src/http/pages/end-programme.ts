import { Router, type Response } from 'express';
import { CaseFileError, readCase } from '../../casefile/index.ts';
import { END_REASONS } from '../../law/codes.ts';
import { earlyEndReasons, endProgrammeInput } from '../api/schemas/end-programme.ts';
import { endTheProgramme } from '../cases/end-programme.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/avslutt`;

export function endProgramme(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('end-programme');

  router.get(ADDRESS, allowed, async (req, res) => {
    await showForm(services, res, (req.params as { caseId: string }).caseId, {});
  });

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    const { values, fields, errors } = readForm(endProgrammeInput, req.body);
    if (!values) return showForm(services, res, caseId, fields, errors);
    try {
      await endTheProgramme(services, currentUser(res), caseId, values);
      res.redirect(303, `/saker/${caseId}?melding=avsluttet`);
    } catch (error) {
      const findings = error instanceof HttpError ? (error.findings ?? []) : [];
      const refused = findings.length > 0 ? {} : formErrors(error, 'endDate');
      await showForm(services, res, caseId, fields, refused, findings);
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
  findings: readonly object[] = [],
): Promise<void> {
  const found = await readCase(caseFile.db, caseId);
  if (found.phase !== 'programme' || found.endedOn) throw new CaseFileError('ERR_WRONG_PHASE', { caseId });
  if (Object.keys(errors).length + findings.length > 0) res.status(422);
  const reasons = earlyEndReasons.map((code) => ({ code, text: END_REASONS[code] }));
  const today = await clock.today();
  showPage(res, 'end-programme', {
    title: 'Avslutt programmet',
    caseId,
    reasons,
    today,
    values,
    errors,
    findings,
  });
}
