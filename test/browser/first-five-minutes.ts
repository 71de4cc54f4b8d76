import { readFileSync } from 'node:fs';
import * as a from '../../demo/answers.ts';
import { periodEnd, workdayUntil } from '../../src/law/index.ts';
import { plus } from '../process/world.ts';
import type { Component } from '../forms/form-schema.ts';
import { answerGroup, readForm } from '../forms/read-forms.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

export interface Step {
  readonly task: string;
  readonly form: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The person that the README makes up. */
export const applicant = {
  identityNumber: /Fødselsnummer eller D-nummer\*: `(\d{11})`/.exec(README)![1]!,
  officeId: /Nav-kontor\*: `(\d{4})`/.exec(README)![1]!,
};

/** "Six months from today": its last day. */
export const lastDay = (today: string) => periodEnd(today, 6);

/** "Three months from today (or the Friday before, if that is a weekend)". */
export const evaluationDay = (today: string) => workdayUntil(plus(today, { months: 3 }));

/** The four tasks of the counsellor, answered as the README's table answers them. */
export function counsellorsSteps(today: string): readonly Step[] {
  const whole = { fromDate: today, toDate: lastDay(today), need: 'work-experience' };
  const activities = [
    { kind: 'work-training', provider: 'employer', hoursPerWeek: 30, ...whole },
    { kind: 'job-search', provider: 'nav', hoursPerWeek: 7.5, ...whole },
  ].map((activity) => ({ ...activity, goal: 'Faste oppgaver på lager.', reason: 'Lærer best i praksis.' }));
  return [
    {
      task: 'Gjennomfør egenvurdering',
      form: 'assessment-self-assessment',
      answers: a.selfAssessment(today, { needs: ['work-experience'] }),
    },
    {
      task: 'Registrer arbeidsevnevurdering',
      form: 'assessment-record',
      answers: a.assessment(today, { needs: ['work-experience'], informationGathered: 'none' }),
    },
    { task: 'Vurder vilkårene', form: 'decision-assess-conditions', answers: a.conditions() },
    {
      task: 'Lag individuelt program',
      form: 'decision-plan-programme',
      answers: a.programme(today, 6, {
        childrenSupported: 0,
        activities,
        evaluationDates: [{ date: evaluationDay(today) }],
      }),
    },
  ];
}

/** What the README's table does not say of a step: each choice and each figure that somebody would look for in vain. */
export function unsaid({ task, form, answers }: Step): string[] {
  const row = README.split('\n').find((line) => line.trim().startsWith(`| *${task}* |`)) ?? '';
  return wordsOf(answerGroup(readForm(form)).components, answers).filter((words) => !row.includes(words));
}

function wordsOf(components: readonly Component[], answers: Readonly<Record<string, unknown>>): string[] {
  return components.flatMap((component) => {
    if (component.type === 'dynamiclist')
      return ((answers[component.path] as Record<string, unknown>[] | undefined) ?? []).flatMap((row) =>
        wordsOf(component.components, row),
      );
    const answer = 'key' in component ? answers[component.key] : undefined;
    if (answer === undefined) return [];
    if (component.type === 'number') return [String(answer).replace('.', ',')];
    if (!('values' in component)) return [];
    return [answer].flat().map((value) => component.values.find((option) => option.value === value)!.label);
  });
}
