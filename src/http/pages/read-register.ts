import { Router, type Response } from 'express';
import { REGISTER_COLUMNS, registerReadings } from '../../casefile/index.ts';
import { readRegister, type RegisterReport } from '../cases/read-register.ts';
import { HttpError, type FieldError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import type { FormErrors } from './read-form.ts';
import { NOT_UTF8, readUpload } from './read-upload.ts';
import { showPage } from './show.ts';

const ADDRESS = '/register';

/** «Les inn register»: the monthly screening. */
export function readRegisterPage(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('read-register');

  router.get(ADDRESS, allowed, async (_req, res) => showForm(services, res, {}));

  router.post(ADDRESS, allowed, readUpload(), requireCsrf, async (req, res) => {
    const { csv } = req.body as { csv?: unknown };
    if (csv === NOT_UTF8) {
      const message = 'Filen er ikke tekst i UTF-8. Lagre den på nytt som CSV med UTF-8.';
      return showForm(services, res, { errors: { csv: message } });
    }
    if (typeof csv !== 'string' || csv.trim() === '') {
      return showForm(services, res, { errors: { csv: 'Velg en fil som ikke er tom.' } });
    }
    try {
      await showForm(services, res, { report: await readRegister(services, currentUser(res), csv) });
    } catch (error) {
      if (!(error instanceof HttpError) || error.code !== 'ERR_REGISTER_FAULTY') throw error;
      await showForm(services, res, { faults: error.errors ?? [] });
    }
  });
  return router;
}

async function showForm(
  { caseFile }: HttpServices,
  res: Response,
  {
    errors = {},
    faults = [],
    report,
  }: { errors?: FormErrors; faults?: readonly FieldError[]; report?: RegisterReport },
): Promise<void> {
  showPage(res, 'read-register', {
    title: 'Les inn register',
    columns: REGISTER_COLUMNS,
    readings: await registerReadings(caseFile.db),
    errors,
    faults,
    report: report && byResult(report),
  });
}

/** What was opened first; those who are no candidates last. */
function byResult(report: RegisterReport) {
  const of = (...results: string[]) => report.lines.filter(({ result }) => results.includes(result));
  return {
    ...report,
    found: [...of('opened'), ...of('open-case', 'recent-case')],
    others: of('no-candidate'),
  };
}
