import { Router, type Response } from 'express';
import { absenceKinds, CaseFileError, readCase, type AbsenceKind } from '../../casefile/index.ts';
import { ABSENCE_KINDS } from '../../law/codes.ts';
import { FIELDS_OF, reportAbsenceInput } from '../api/schemas/report-absence.ts';
import { reportTheAbsence } from '../cases/report-absence.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { absenceFields } from '../words/absence-words.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/fravaer/nytt`;

/** In two steps, since each kind asks for something of its own: which kind (`?slag=`), then its form. */
export function reportAbsence(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('report-absence');

  router.get(ADDRESS, allowed, async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    const kind = absenceKinds.find((one) => one === req.query.slag);
    await showForm(services, res, caseId, kind, {});
  });

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    const { values, fields, errors } = readForm(reportAbsenceInput, req.body);
    const kind = absenceKinds.find((one) => one === fields.kind);
    if (!values) return showForm(services, res, caseId, kind, fields, errors);
    try {
      const { number } = await reportTheAbsence(services, currentUser(res), caseId, values);
      res.redirect(303, `/saker/${caseId}?melding=fravaer-meldt&nr=${number}#fravaer`);
    } catch (error) {
      const findings = error instanceof HttpError ? (error.findings ?? []) : [];
      const refused = findings.length > 0 ? {} : formErrors(error, 'from');
      await showForm(services, res, caseId, kind, fields, refused, findings);
    }
  });
  return router;
}

async function showForm(
  { caseFile, clock }: HttpServices,
  res: Response,
  caseId: string,
  kind: AbsenceKind | undefined,
  values: Fields,
  errors: FormErrors = {},
  findings: readonly object[] = [],
): Promise<void> {
  const { phase } = await readCase(caseFile.db, caseId);
  if (phase !== 'programme' && phase !== 'completion') throw new CaseFileError('ERR_WRONG_PHASE', { caseId });
  if (Object.keys(errors).length + findings.length > 0) res.status(422);
  const asked = kind ? [...FIELDS_OF[kind].needed, ...FIELDS_OF[kind].more] : [];
  showPage(res, 'report-absence', {
    title: 'Meld fravær',
    caseId,
    kind,
    kinds: absenceKinds.map((code) => ({ code, text: sentence(ABSENCE_KINDS[code]) })),
    kindName: kind && ABSENCE_KINDS[kind],
    mayLast: !asked.includes('to'),
    partial: asked.includes('hoursPerDay'),
    fields: asked.filter((name) => name !== 'to' && name !== 'hoursPerDay').map(absenceFields),
    today: await clock.today(),
    values,
    errors,
    findings,
  });
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
