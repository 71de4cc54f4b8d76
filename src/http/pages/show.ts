import path from 'node:path';
import { Eta } from 'eta';
import type { Response } from 'express';
import { list } from '../../law/text.ts';
import { asset } from '../assets.ts';
import { context } from '../context.ts';
import { csrfToken } from '../session/session.ts';
import { may } from '../session/rights.ts';
import * as capitals from '../words/capitals.ts';
import * as caseWords from '../words/case-words.ts';
import * as complaintWords from '../words/complaint-words.ts';
import { endingWords } from '../words/decision-words.ts';
import * as dateWords from '../words/dates.ts';
import * as numberWords from '../words/numbers.ts';
import * as paymentWords from '../words/payment-words.ts';
import type { FormErrors } from './read-form.ts';

const eta = new Eta({ views: path.join(import.meta.dirname, '../views'), cache: true, useWith: false });

const words = {
  ...{ ...capitals, ...caseWords, ...complaintWords, ...dateWords, ...numberWords, ...paymentWords },
  endingWords,
  list,
};

/** What a page shows. With errors at fields, findings of the law or faults in a file it is a form that was refused. */
export interface Shown extends Record<string, unknown> {
  readonly title: string;
  readonly errors?: FormErrors;
  readonly findings?: readonly object[];
  readonly faults?: readonly object[];
}

/** Renders a page into the layout. What it is given is escaped by the template. */
export function showPage(res: Response, view: string, data: Shown): void {
  const { user } = context(res);
  const csrf = res.locals.sessions && user ? csrfToken(res) : '';
  const { errors = {}, findings = [], faults = [] } = data;
  const refused = Object.keys(errors).length + findings.length + faults.length > 0;
  if (refused && res.statusCode === 200) res.status(422);
  const html = eta.render(view, { asset, words, may, user, csrf, refused, ...data });
  res.type('html').send(signsKept(html));
}

/** No line ends between § and its number; tags, and what somebody typed, stay as they are. */
const signsKept = (html: string): string =>
  html.replace(/<textarea[^]*?<\/textarea>|<[^>]*>|§ (?=\d)/g, (found) =>
    found === '§ ' ? '§\u00a0' : found,
  );
