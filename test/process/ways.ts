import { expect } from 'vitest';
import * as a from '../../demo/answers.ts';
import { review } from '../../demo/answers-complaint.ts';
import { assessedEnding } from '../../demo/answers-ending.ts';
import { plus, type CaseOf } from './world.ts';

/** From the application to a work-capability assessment in order. */
export async function assessed(person: CaseOf, today: string): Promise<void> {
  await person.do('record_self_assessment', a.selfAssessment(today));
  await person.do('record_assessment', a.assessment(today));
}

/** From the application to a programme that is granted by another person than the one who prepared it. */
export async function granted(person: CaseOf, today: string, plan: Record<string, unknown>): Promise<void> {
  await assessed(person, today);
  await person.do('assess_conditions', a.conditions());
  await person.do('plan_programme', plan);
  await person.do('decide', a.verdict(), 'beslutter');
  await person.reaches('programme');
}

/** An ending that the participant wants too, decided by another person. The programme is over after its last day. */
export async function ended(person: CaseOf, lastDay: string, endReason = 'work'): Promise<void> {
  const agreed = { endReason, endDate: lastDay, reason: 'Er enig i å slutte.', againstWill: 'no' };
  const { status } = await person.ask('end', agreed);
  expect(status).toBe(202);
  await person.do('assess_ending', assessedEnding(lastDay));
  await person.do('decide_ending', a.verdict(), 'beslutter');
  await person.notes('ending-decided');
}

/** A complaint, prepared by one person and decided by another. */
export async function reviewed(person: CaseOf, proposal: string): Promise<void> {
  await person.do('review_complaint', review(proposal));
  await person.do('decide_complaint', a.verdict(), 'leder');
}

/** The final evaluation and the certificate. */
export async function completed(
  person: CaseOf,
  today: string,
  changes: Record<string, unknown> = {},
): Promise<void> {
  await person.do('complete_programme', a.completion(today, changes));
  await person.reaches('closed');
}

/** The evaluations that are planned on these days of a programme, each held on its day. */
export async function evaluated(
  person: CaseOf,
  is: (date: string) => Promise<void>,
  days: readonly string[],
): Promise<void> {
  for (const day of days) {
    await is(day);
    await person.do('hold_evaluation', a.evaluation(day));
    await person.heldOn(day);
  }
}

/** A new period, with a programme of its own, decided before the running one is over. */
export async function extendedBy(person: CaseOf, periodEnd: string, months: number): Promise<void> {
  const before = (await person.periods()).length;
  await person.do('assess_extension', a.extension(months));
  await person.do('plan_programme', a.programme(plus(periodEnd, { days: 1 }), months));
  await person.do('decide_extension', a.verdict(), 'beslutter');
  await person.notes('period-opened', before + 1);
}
