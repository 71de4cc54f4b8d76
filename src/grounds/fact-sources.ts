import type { AppliedRule } from '../law/index.ts';

/**
 * Where a fact that a rule looked at came from: `form:<id of the form>`, or
 * - `register`: the person's identity number
 * - `date`: the engine's clock
 * - `page`: typed on a page of the case
 * - `signature`: who did a task, by the engine's record
 * - `computed`: worked out from other facts, which are kept beside it
 * - `case-file`: what the case already knew
 */
export type FactSource =
  `form:${string}` | 'page' | 'register' | 'date' | 'signature' | 'computed' | 'case-file';

/** Facts that no form has; what is not here either was in the case file. */
const ELSEWHERE: Readonly<Record<string, FactSource>> = {
  today: 'date',
  decisionDate: 'date',
  birthDate: 'register',
  preparedBy: 'signature',
  decidedBy: 'signature',
  period: 'computed',
  decisionPeriod: 'computed',
  nextPeriod: 'computed',
  lastOrdinaryDay: 'computed',
  utmostDay: 'computed',
  lastDayBefore67: 'computed',
  rules: 'computed',
  factCount: 'computed',
  guidingRate: 'computed',
};

/** A form's answers, as they were when the check read them. */
export interface ReadForm {
  readonly form: { readonly id: string; readonly variable: string };
  readonly answers: unknown;
}

/** The source of each fact of an applied rule. */
export function sourcesOf(
  { facts }: Pick<AppliedRule, 'facts'>,
  forms: readonly ReadForm[],
): Record<string, FactSource> {
  return Object.fromEntries(Object.keys(facts).map((fact) => [fact, sourceOf(fact, forms)]));
}

function sourceOf(fact: string, forms: readonly ReadForm[]): FactSource {
  const asked = forms.find(({ form, answers }) => form.variable === fact || has(answers, fact));
  return asked ? `form:${asked.form.id}` : (ELSEWHERE[fact] ?? 'case-file');
}

const has = (answers: unknown, field: string): boolean =>
  typeof answers === 'object' && answers !== null && Object.hasOwn(answers, field);
