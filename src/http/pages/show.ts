import path from 'node:path';
import { Eta } from 'eta';
import type { Response } from 'express';
import { asset } from '../assets.ts';
import { context } from '../context.ts';
import { csrfToken } from '../session/session.ts';
import { may } from '../session/rights.ts';
import * as caseWords from '../words/case-words.ts';
import * as complaintWords from '../words/complaint-words.ts';
import * as dateWords from '../words/dates.ts';
import * as numberWords from '../words/numbers.ts';

const eta = new Eta({ views: path.join(import.meta.dirname, '../views'), cache: true, useWith: false });

const words = { ...caseWords, ...complaintWords, ...dateWords, ...numberWords };

/** Renders a page into the layout. What it is given is escaped by the template. */
export function showPage(
  res: Response,
  view: string,
  data: { title: string } & Record<string, unknown>,
): void {
  const { user } = context(res);
  const csrf = res.locals.sessions && user ? csrfToken(res) : '';
  res.type('html').send(eta.render(view, { asset, words, may, user, csrf, ...data }));
}
