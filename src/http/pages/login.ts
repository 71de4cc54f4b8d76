import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { context } from '../context.ts';
import { HttpError } from '../errors/http-error.ts';
import { limitLogins } from '../security/rate-limit.ts';
import type { HttpServices } from '../services.ts';
import { logInLocally, refuseUnlessLocal } from '../session/local-login.ts';
import { roles } from '../session/local-users.ts';
import { csrfToken, endSession, requireCsrf, startSession } from '../session/session.ts';
import { readForm, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const form = z.strictObject({
  username: z.enum(roles, 'Velg hvem du logger inn som.'),
  password: z.string('Skriv passordet.').min(1, 'Skriv passordet.').max(200, 'Passordet er for langt.'),
  til: z.string().max(2000).optional(),
});

export function login({ host }: HttpServices): Router {
  const router = Router();

  router.get('/logg-inn', (req, res) => {
    refuseUnlessLocal(req, host);
    const to = ownAddress(req.query.til);
    if (context(res).user) return res.redirect(303, to);
    showLogin(res, { til: to });
  });

  router.post('/logg-inn', limitLogins(), requireCsrf, (req: Request, res: Response) => {
    refuseUnlessLocal(req, host);
    const { values, fields, errors } = readForm(form, req.body);
    const shown = { username: fields.username, til: ownAddress(fields.til) };
    if (!values) return showLogin(res, shown, errors);
    const user = logInLocally(req, host, values.username, values.password);
    if (!user) {
      const { status, forUser } = new HttpError('ERR_LOGIN_FAILED');
      return showLogin(res.status(status), shown, { password: forUser! });
    }
    startSession(res, user);
    res.redirect(303, ownAddress(values.til));
  });

  router.post('/logg-ut', requireCsrf, (_req, res) => {
    endSession(res);
    res.redirect(303, '/logg-inn');
  });
  return router;
}

function showLogin(res: Response, values: Record<string, unknown>, errors: FormErrors = {}): void {
  showPage(res, 'login', { title: 'Logg inn', values, errors, roles, csrf: csrfToken(res) });
}

/** Only addresses on this server: a link to the log-in page must not lead elsewhere afterwards. */
function ownAddress(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) && !to.startsWith('/logg-')
    ? to
    : '/saker';
}
