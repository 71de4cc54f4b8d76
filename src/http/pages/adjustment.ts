import { Router, type Response } from 'express';
import { z } from 'zod';
import { CaseFileError, monthsAfter, paymentMonths, periodsOf, readCase } from '../../casefile/index.ts';
import { monthName } from '../../law/index.ts';
import { registerAdjustmentInput } from '../api/schemas/register-adjustment.ts';
import { registerTheAdjustment } from '../cases/register-adjustment.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { readKroner } from './read-amounts.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/korreksjon`;
const NO_AMOUNT = 'Skriv beløpet i kroner, for eksempel 1 234,50.';

/** Money decided on beside what the law gives by itself: too much paid that is set off (§ 40), or a correction. */
export function adjustment(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('register-adjustment');

  router.get(ADDRESS, allowed, async (req, res) => {
    await showForm(services, res, (req.params as { caseId: string }).caseId, {});
  });

  router.post(ADDRESS, allowed, requireCsrf, async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    const { input, fields, errors } = readAdjustment(req.body);
    if (!input) return showForm(services, res, caseId, fields, errors);
    try {
      await registerTheAdjustment(services, currentUser(res), caseId, input);
      res.redirect(303, `/saker/${caseId}?melding=korreksjon#utbetalinger`);
    } catch (error) {
      await showForm(services, res, caseId, fields, named(formErrors(error, 'kind')));
    }
  });
  return router;
}

/** Kroner as they are typed become øre; every other field is read by the API's own schema. */
function readAdjustment(body: unknown) {
  const { values: typed = {}, fields } = readForm(z.record(z.string(), z.string()), body);
  const { amount, instalment, ...rest } = typed;
  const [amountOre, instalmentOre] = [amount, instalment].map((text) =>
    text ? readKroner(text) : undefined,
  );
  const wrong: Record<string, string> = {};
  if (amountOre === undefined) wrong.amount = NO_AMOUNT;
  if (instalment && instalmentOre === undefined) wrong.instalment = NO_AMOUNT;
  const given = { ...rest, amountOre, ...(instalment ? { instalmentOre } : {}) };
  const parsed = registerAdjustmentInput.safeParse(given);
  if (parsed.success && Object.keys(wrong).length === 0) return { input: parsed.data, fields, errors: {} };
  const issues = (parsed.error?.issues ?? []).map(
    ({ path, message }) => [String(path[0] ?? ''), message] as const,
  );
  return { fields, errors: { ...named(Object.fromEntries(issues.reverse())), ...wrong } };
}

const NAMES: Readonly<Record<string, string>> = { amountOre: 'amount', instalmentOre: 'instalment' };
const named = (errors: FormErrors): FormErrors =>
  Object.fromEntries(Object.entries(errors).map(([field, message]) => [NAMES[field] ?? field, message]));

async function showForm(
  { caseFile: { db }, clock }: HttpServices,
  res: Response,
  caseId: string,
  values: Fields,
  errors: FormErrors = {},
): Promise<void> {
  const { officeId, phase } = await readCase(db, caseId);
  if ((await periodsOf(db, caseId)).length === 0)
    throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
  const today = await clock.today();
  const open = (await paymentMonths(db, officeId)).find(({ closedOn }) => closedOn === null);
  const first = open?.month ?? today.slice(0, 7);
  const months = Array.from({ length: 6 }, (_, index) => monthsAfter(first, index));
  if (Object.keys(errors).length > 0) res.status(422);
  showPage(res, 'adjustment', {
    title: 'Registrer for mye utbetalt, eller en korreksjon',
    ...{ caseId, values, errors },
    months: months.map((month) => ({ code: month, text: monthName(month) })),
  });
}
