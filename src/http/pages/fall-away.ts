import { Router, type Response } from 'express';
import { CaseFileError, readCase } from '../../casefile/index.ts';
import { FALL_AWAY_REASONS } from '../../law/codes.ts';
import { fallAwayInput } from '../api/schemas/fall-away.ts';
import { fallAwayReasonsFor, letCaseFallAway } from '../cases/fall-away.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/bortfall`;

export function fallAwayPage(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('fall-away');

  router.get(ADDRESS, allowed, async (req, res) => {
    await showForm(services, res, (req.params as { caseId: string }).caseId, {});
  });

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    const { values, fields, errors } = readForm(fallAwayInput, req.body);
    if (!values) return showForm(services, res, caseId, fields, errors);
    try {
      await letCaseFallAway(services, currentUser(res), caseId, values);
      res.redirect(303, `/saker/${caseId}?melding=bortfalt`);
    } catch (error) {
      const findings = error instanceof HttpError ? (error.findings ?? []) : [];
      const refused = findings.length > 0 ? {} : formErrors(error, 'fallAwayReason');
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
  const possible = fallAwayReasonsFor(found);
  if (possible.length === 0) throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
  if (Object.keys(errors).length + findings.length > 0) res.status(422);
  showPage(res, 'fall-away', {
    title: 'Saken faller bort',
    caseId,
    decided: !possible.includes('moved'),
    reasons: possible.map((code) => ({ code, text: FALL_AWAY_REASONS[code] })),
    today: await clock.today(),
    values,
    errors,
    findings,
  });
}
