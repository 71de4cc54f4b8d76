import { Router, type Response } from 'express';
import type { z } from 'zod';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { currentUser, requireRight, type Action } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { numberOf, type Which } from './number-of.ts';
import { readForm, type Fields } from './read-form.ts';
import { refusal, type Refusal } from './refusal.ts';
import { showPage, type Shown } from './show.ts';

/** What a page with a form has of its own; `caseForm` does the rest. */
export interface CaseForm<S extends z.ZodType, Done> {
  /** Below the case's own; `:number` is the number of one of its matters. */
  readonly address: string;
  readonly right: Action;
  readonly view: string;
  readonly schema: S;
  /** Fields that the page calls otherwise than the use case, by the use case's names. */
  readonly names?: Readonly<Record<string, string>>;
  /** Where a refusal belongs that does not name its field. */
  readonly field: string;
  /**
   * What the page shows besides the form; it refuses what cannot be done now. `values` fill the form in at first.
   * @param typed what was typed; at first what the address asks for after its `?`
   */
  readonly load: (
    services: HttpServices,
    which: Which,
    today: string,
    typed: Fields,
  ) => Promise<Shown & { values?: Fields }>;
  readonly run: (services: HttpServices, user: User, which: Which, input: z.infer<S>) => Promise<Done>;
  /** Where it goes afterwards, below the case's address: what the page says (`?melding=…`), and the place on it. */
  readonly to: string | ((which: Which, done: Done) => string);
}

const NOTHING_REFUSED: Refusal = { errors: {}, findings: [] };

/**
 * A page below a case on which somebody registers something: the form is shown, read by its schema and carried out by a
 * use case. What is refused is shown in the form again, at its fields or as findings of the law, with everything that
 * was typed.
 */
export const caseForm =
  <S extends z.ZodType, Done>(form: CaseForm<S, Done>) =>
  (services: HttpServices): Router => {
    const router = Router();
    const address = `${CASE}${form.address}`;
    const allowed = requireRight(form.right);

    router.get(address, allowed, async (req, res) => {
      const which = numberOf(req.params);
      const today = await services.clock.today();
      const { values = {}, ...shown } = await form.load(services, which, today, req.query as Fields);
      showForm(res, { ...which, today, values, ...shown }, NOTHING_REFUSED);
    });

    router.post(address, allowed, requireCsrf, async (req, res) => {
      const which = numberOf(req.params);
      const { values: input, fields: values, errors } = readForm(form.schema, req.body);
      let refused: Refusal = { errors, findings: [] };
      if (input !== undefined) {
        try {
          const done = await form.run(services, currentUser(res), which, input);
          const to = typeof form.to === 'string' ? form.to : form.to(which, done);
          return res.redirect(303, `/saker/${which.caseId}${to}`);
        } catch (error) {
          refused = refusal(error, form.field);
        }
      }
      const today = await services.clock.today();
      const shown = await form.load(services, which, today, values);
      showForm(res, { ...which, today, ...shown, values }, refused);
    });
    return router;

    function showForm(res: Response, shown: Shown, { errors, findings }: Refusal): void {
      const named = Object.entries(errors).map(([field, message]) => [form.names?.[field] ?? field, message]);
      showPage(res, form.view, { ...shown, errors: Object.fromEntries(named), findings });
    }
  };
