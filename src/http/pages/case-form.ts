import { Router, type Response } from 'express';
import type { z } from 'zod';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { currentUser, requireRight, type Action } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

/** Which case, and which of its matters, a form is about. */
export interface Which {
  readonly caseId: string;
  /** -1 where the address has none. */
  readonly number: number;
}

/** A form on a page below a case: shown, read, done, or shown again with everything that was typed. */
export interface CaseForm<S extends z.ZodType> {
  readonly address: string;
  readonly right: Action;
  readonly view: string;
  readonly schema: S;
  /** Where a refusal belongs that does not name its field. */
  readonly field: string;
  /** What the page shows besides the form; it refuses what cannot be done now. `values` fill it in at first. */
  readonly load: (
    services: HttpServices,
    which: Which,
    today: string,
  ) => Promise<{ title: string; values?: Fields } & Record<string, unknown>>;
  readonly run: (services: HttpServices, user: User, which: Which, input: z.infer<S>) => Promise<unknown>;
  /** What the case's page says afterwards. */
  readonly message: string;
}

/** Gives `run` the exact type of what the schema lets through. */
export function caseForm<S extends z.ZodType>(services: HttpServices, form: CaseForm<S>): Router {
  const router = Router();
  const allowed = requireRight(form.right);

  router.get(form.address, allowed, async (req, res) => show(res, which(req.params)));

  router.post(form.address, allowed, requireCsrf, async (req, res) => {
    const about = which(req.params);
    const { values, fields, errors } = readForm(form.schema, req.body);
    if (values === undefined) return show(res, about, fields, errors);
    try {
      await form.run(services, currentUser(res), about, values);
      res.redirect(303, `/saker/${about.caseId}?melding=${form.message}`);
    } catch (error) {
      const findings = error instanceof HttpError ? (error.findings ?? []) : [];
      await show(res, about, fields, findings.length > 0 ? {} : formErrors(error, form.field), findings);
    }
  });
  return router;

  async function show(
    res: Response,
    about: Which,
    typed?: Fields,
    errors: FormErrors = {},
    findings: readonly object[] = [],
  ): Promise<void> {
    const today = await services.clock.today();
    const { values, ...shown } = await form.load(services, about, today);
    if (Object.keys(errors).length + findings.length > 0) res.status(422);
    showPage(res, form.view, { ...about, today, ...shown, values: typed ?? values ?? {}, errors, findings });
  }
}

const which = (params: unknown): Which => {
  const { caseId, number = '' } = params as { caseId: string; number?: string };
  return { caseId, number: /^\d{1,6}$/.test(number) ? Number(number) : -1 };
};
