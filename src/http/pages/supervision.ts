import { Router, type Response } from 'express';
import { officesOf } from '../../casefile/index.ts';
import { supervisionOfOffice } from '../../reports/index.ts';
import { registerStatementInput } from '../api/schemas/supervision.ts';
import { registerTheStatement } from '../cases/supervision.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { choices } from '../words/choices.ts';
import { STATEMENTS, STATES } from '../words/supervision-words.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { refusal } from './refusal.ts';
import { showPage } from './show.ts';

const ADDRESS = '/internkontroll';

/** The manager's page: what the supervision would find at the office, and what the office says that it does. */
export function supervision(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('supervise');

  router.get(ADDRESS, allowed, async (req, res) => {
    await show(services, res, req.query.kontor, {}, {}, req.query.melding);
  });

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const { officeId, ...body } = (req.body ?? {}) as Record<string, unknown>;
    const { values, fields, errors } = readForm(registerStatementInput, body);
    const offices = await officesOf(services.caseFile.db);
    if (!offices.includes(String(officeId))) throw new HttpError('ERR_PAGE_NOT_FOUND');
    if (!values) return show(services, res, officeId, fields, errors);
    try {
      await registerTheStatement(services, currentUser(res), { officeId: String(officeId), ...values });
      res.redirect(303, `${ADDRESS}?kontor=${String(officeId)}&melding=registrert`);
    } catch (error) {
      await show(services, res, officeId, fields, refusal(error, 'statedOn').errors);
    }
  });
  return router;
}

async function show(
  services: HttpServices,
  res: Response,
  wanted: unknown,
  values: Fields,
  errors: FormErrors = {},
  message?: unknown,
): Promise<void> {
  const today = await services.clock.today();
  const offices = await officesOf(services.caseFile.db);
  const officeId = offices.find((one) => one === wanted) ?? offices[0];
  showPage(res, 'supervision', {
    title: 'Internkontroll',
    offices,
    today,
    report: officeId ? await supervisionOfOffice(services.caseFile.db, officeId, today) : undefined,
    kinds: choices(STATEMENTS),
    STATEMENTS,
    STATES,
    values,
    errors,
    message,
  });
}
