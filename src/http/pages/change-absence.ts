import { Router, type Response } from 'express';
import { CaseFileError, readAbsence, readCase, type Absence } from '../../casefile/index.ts';
import { ABSENCE_CHANGES, ABSENCE_KINDS, ABSENCE_PAPERS } from '../../law/codes.ts';
import { changeAbsenceInput } from '../api/schemas/change-absence.ts';
import { changeTheAbsence } from '../cases/change-absence.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/fravaer/:number/endre`;

interface Params {
  caseId: string;
  number: string;
}

export function changeAbsence(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('report-absence');

  router.get(ADDRESS, allowed, async (req, res) => {
    await showForm(services, res, req.params as unknown as Params, {});
  });

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const params = req.params as unknown as Params;
    const { values, fields, errors } = readForm(changeAbsenceInput, req.body);
    if (!values) return showForm(services, res, params, fields, errors);
    const { caseId } = params;
    const number = numberOf(params);
    try {
      await changeTheAbsence(services, currentUser(res), { caseId, number, ...values });
      res.redirect(303, `/saker/${caseId}?melding=fravaer-endret#fravaer`);
    } catch (error) {
      const findings = error instanceof HttpError ? (error.findings ?? []) : [];
      const refused = findings.length > 0 ? {} : formErrors(error, 'change');
      await showForm(services, res, params, fields, refused, findings);
    }
  });
  return router;
}

async function showForm(
  { caseFile, clock }: HttpServices,
  res: Response,
  params: Params,
  values: Fields,
  errors: FormErrors = {},
  findings: readonly object[] = [],
): Promise<void> {
  const { caseId } = params;
  const absence = await readAbsence(caseFile.db, caseId, numberOf(params));
  if ((await readCase(caseFile.db, caseId)).phase === 'closed') {
    throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
  }
  if (absence.status === 'withdrawn') throw new CaseFileError('ERR_ABSENCE_WITHDRAWN', { caseId });
  if (Object.keys(errors).length + findings.length > 0) res.status(422);
  showPage(res, 'change-absence', {
    title: `Endre fravær ${absence.number}`,
    caseId,
    absence,
    kindName: ABSENCE_KINDS[absence.kind],
    changes: choices(ABSENCE_CHANGES).filter(({ code }) => fits(code, absence)),
    mayMiss: fits('certificate-missing', absence),
    papers: choices(ABSENCE_PAPERS),
    today: await clock.today(),
    values,
    errors,
    findings,
  });
}

/** Papers are waited for until the absence is decided on, and missed where it was approved on self-certification. */
function fits(change: string, { status, kind }: Absence): boolean {
  if (change === 'documented') return status === 'reported';
  if (!change.endsWith('-missing')) return true;
  return status === 'approved' && (kind === 'self-certified' || kind === 'sick-child');
}

const choices = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes).map(([code, text]) => ({
    code,
    text: text.charAt(0).toUpperCase() + text.slice(1),
  }));

function numberOf({ caseId, number }: Params): number {
  if (/^[1-9]\d{0,5}$/.test(number)) return Number(number);
  throw new CaseFileError('ERR_ABSENCE_NOT_FOUND', { caseId });
}
