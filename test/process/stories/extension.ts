import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as e from '../../../demo/answers-ending.ts';
import { completed, evaluated, extendedBy, granted } from '../ways.ts';
import { lastDayOfMonths, plus } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
/** The office would end the programme; the person would go on. */
const endAgainstWill = a.noExtension({
  againstWill: 'yes',
  participantView: 'Vil fortsette.',
  stillFollowUpReason: 'Tar ikke imot oppfølgingen, og vil ikke ha den.',
  reason: 'Har ikke møtt i praksis siden jul, og vil ikke prøve noe annet.',
});
const inMonths = (...months: number[]) => months.map((count) => plus(start, { months: count }));

export const extensionStories: Story[] = [
  {
    name: 'a third year needs an answer to each of its conditions, full weeks and another person (§ 32, regulation § 2)',
    async tell({ is, newCase }) {
      const [endOfFirst, endOfSecond] = [lastDayOfMonths(start, 12), lastDayOfMonths(start, 24)];
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await evaluated(person, is, inMonths(3, 9));
      await is(plus(endOfFirst, { days: -50 }));
      await extendedBy(person, endOfFirst, 12);
      await evaluated(person, is, inMonths(15, 21));
      await is(plus(endOfSecond, { days: -50 }));

      const benefits = { stillBenefits: 'no', stillBenefitsReason: 'Har fått dagpenger.' };
      const lacking = { specialReasons: undefined, progress: 'no', ...benefits };
      await person.do('assess_extension', a.extension(6, lacking));
      await person.task('correct_extension');
      const lack = (await person.findings()).filter(({ severity }) => severity === 'brudd');
      expect(lack.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['extension-conditions', 'extension-third-year', 'extension-third-year']),
      );
      await person.do('correct_extension', a.extension(6));

      const plan = a.programme(plus(endOfSecond, { days: 1 }), 6);
      const tooShort = { ...plan, activities: (plan.activities as object[]).slice(0, 1) };
      await person.do('plan_programme', { ...tooShort, periodReason: undefined });
      await person.task('correct_programme');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('programme-period-reasoned');
      await person.do('correct_programme', plan);

      await person.do('decide_extension', a.verdict(), 'veileder');
      await person.task('correct_extension_decision');
      expect((await person.findings()).map(({ section }) => section).join(' ')).not.toBe('');
      const back = a.verdict({ result: 'return', reason: 'Vis hva som gjør arbeid sannsynlig.' });
      await person.do('correct_extension_decision', back, 'beslutter');

      await person.do('assess_extension', a.extension(6));
      await person.do('plan_programme', plan);
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('period-opened', 3);
      expect((await person.decisions()).at(-1)).toMatchObject({
        kind: 'extension',
        data: { thirdYear: true, absenceReserved: true },
        period: { from: plus(endOfSecond, { days: 1 }), to: lastDayOfMonths(start, 30) },
      });
      await is(plus(endOfSecond, { days: 2 }));
      expect((await person.facts()).phase).toBe('programme');
      expect((await person.journal('limits-computed')).at(-1)!.data).toMatchObject({
        lastDay: lastDayOfMonths(start, 30),
      });
    },
  },
  {
    name: 'an extension that nobody takes up is reminded of and comes to the manager; what is missing at the end is asked for',
    async tell({ is, newCase }) {
      const end = lastDayOfMonths(start, 6);
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 6));
      await evaluated(person, is, inMonths(3));
      await is(plus(end, { days: -52 }));
      await person.task('assess_extension');
      await is(plus(end, { days: -38 }));
      await person.notes('reminder-sent');
      await is(plus(end, { days: -16 }));
      await person.notes('escalated');
      await person.followUp('extension');
      await person.do('assess_extension', a.noExtension());
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('decision-recorded', 2);

      await is(plus(end, { days: 1 }), '00:30');
      await person.task('complete_programme');
      const late = plus(end, { days: 11 });
      await is(late);
      await person.notes('reminder-sent', 2);
      await person.do(
        'complete_programme',
        a.completion(late, { situation: [], certificateText: undefined }),
      );
      await person.task('correct_completion');
      expect((await person.findings()).map(({ severity }) => severity)).toContain('brudd');
      await person.do('correct_completion', a.completion(late));
      await person.reaches('closed');
      expect(await person.journal('certificate-issued')).toHaveLength(1);
    },
  },
  {
    name: 'an extension that is assessed and not decided comes to the manager, also after it was sent back, before the period is over',
    async tell({ is, newCase }) {
      const end = lastDayOfMonths(start, 6);
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 6));
      await evaluated(person, is, inMonths(3));
      const day = plus(end, { days: -69 });
      await is(day);
      await person.do('assess_extension', a.extension(6));
      await person.task('plan_programme');
      await is(plus(day, { days: 17 }));
      await person.notes('reminder-sent');
      await person.do('plan_programme', a.programme(plus(end, { days: 1 }), 6));
      await person.task('decide_extension');
      await is(plus(day, { days: 38 }));
      await person.notes('escalated');
      await person.followUp('extension');
      const back = a.verdict({ result: 'return', reason: 'Vis hva som gjør arbeid sannsynlig.' });
      await person.do('decide_extension', back, 'beslutter');
      await person.task('assess_extension');

      // Five weeks from then is after the period.
      await is(end);
      await person.notes('escalated', 2);
      await person.followUp('extension');
      await extendedBy(person, end, 6);
      expect((await person.decisions()).at(-1)).toMatchObject({ kind: 'extension', decidedOn: end });
    },
  },
  {
    name: 'after three years there is nothing to extend: nobody is asked, and the programme ends (§ 32)',
    async tell({ is, newCase }) {
      const [endOfFirst, endOfSecond, endOfThird] = [12, 24, 36].map((count) =>
        lastDayOfMonths(start, count),
      ) as [string, string, string];
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await evaluated(person, is, inMonths(3, 9));
      await is(plus(endOfFirst, { days: -50 }));
      await extendedBy(person, endOfFirst, 12);
      await evaluated(person, is, inMonths(15, 21));
      await is(plus(endOfSecond, { days: -50 }));
      await extendedBy(person, endOfSecond, 12);
      await evaluated(person, is, inMonths(27, 33));
      await is(plus(endOfThird, { days: -40 }));
      expect(await person.openTasks()).toEqual([]);
      expect((await person.journal('extension-planned')).at(-1)!.data).toMatchObject({
        extensionPossible: false,
      });
      const after = plus(endOfThird, { days: 1 });
      await is(after, '00:30');
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ outcome: 'completed', endedOn: endOfThird });
    },
  },
  {
    name: 'whoever wants to go on when a period ends is told and may respond first, and the end needs a ground in the person (§ 34, regulation § 2)',
    async tell({ is, newCase }) {
      const end = lastDayOfMonths(start, 12);
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await evaluated(person, is, inMonths(3, 9));
      const day = plus(end, { days: -60 });
      await is(day);
      const work = { absenceKind: 'work', absenceFrom: plus(day, { days: -90 }) };
      await person.do('assess_extension', { ...endAgainstWill, ...work, reason: undefined });
      await person.task('correct_extension');
      const broken = (await person.findings()).map(({ rule }) => rule);
      expect(broken).toContain('extension-end-ground');
      expect(broken).toContain('extension-end-protected-absence');
      await person.do('correct_extension', endAgainstWill);
      await person.task('send_notice');
      await is(plus(day, { days: 6 }));
      await person.notes('reminder-sent');
      const late = plus(day, { days: 13 });
      await is(late);
      await person.notes('escalated');
      await person.followUp('notice');
      await person.do('send_notice', e.notice(late));
      await person.notes('notice-sent');
      await is(plus(late, { days: 20 }));
      await person.notes('notice-unanswered');
      await person.do('assess_extension', endAgainstWill);
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('decision-recorded', 2);
      expect((await person.decisions()).at(-1)).toMatchObject({
        kind: 'ending',
        data: { endReason: 'period-end', endDate: end, againstWill: 'yes' },
      });
      const after = plus(end, { days: 1 });
      await is(after, '00:30');
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ endReason: 'period-end', endedOn: end });
    },
  },
  {
    name: 'what the person says to the notice can make the office extend after all (§ 42, administration act § 17)',
    async tell({ is, newCase }) {
      const end = lastDayOfMonths(start, 6);
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 6));
      await evaluated(person, is, inMonths(3));
      const day = plus(end, { days: -60 });
      await is(day);
      await person.do('assess_extension', endAgainstWill);
      await person.do('send_notice', e.notice(day));
      await person.notes('notice-sent');
      const answered = plus(day, { days: 3 });
      await is(answered);
      const response = {
        respondedOn: answered,
        response: 'Har vært alene om barna, men har barnehageplass nå.',
      };
      expect((await person.ask('notices/1/response', response)).status).toBe(202);
      await extendedBy(person, end, 6);
      const [decision] = (await person.journal('decision-recorded')).slice(-1);
      expect(decision!.text).not.toHaveProperty('reason');
      expect(decision!.text).not.toHaveProperty('stillFollowUpReason');
      expect((await person.decisions()).at(-1)).toMatchObject({ kind: 'extension' });
    },
  },
  {
    name: 'a birth that is registered before the end of the programme with its period is decided stops it, and it is extended (§ 34 second paragraph)',
    async tell({ is, newCase }) {
      const end = lastDayOfMonths(start, 6);
      // All conditions of § 29 are met, so that absence is what is left to end it for.
      const met = { stillFollowUp: 'yes', stillFollowUpReason: undefined, endGround: 'circumstances' };
      const toEnd = { ...endAgainstWill, ...met };
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 6));
      await evaluated(person, is, inMonths(3));
      const day = plus(end, { days: -60 });
      await is(day);
      await person.do('assess_extension', toEnd);
      await person.do('send_notice', e.notice(day));
      await person.notes('notice-sent');
      const answered = plus(day, { days: 3 });
      await is(answered);
      const response = { respondedOn: answered, response: 'Vil fortsette.' };
      expect((await person.ask('notices/1/response', response)).status).toBe(202);
      await person.do('assess_extension', toEnd);
      await person.task('decide_extension');
      const birth = { kind: 'birth', from: day, to: plus(day, { days: 41 }), bornOn: day };
      expect((await person.ask('absences', birth)).status).toBe(201);
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.task('correct_extension_decision');
      const rules = (await person.findings()).map(({ rule, severity }) => `${severity} ${rule}`);
      expect(rules).toContain('brudd extension-decision-registered-absence');
      const back = a.verdict({ result: 'return', reason: 'Har nettopp fått barn.' });
      await person.do('correct_extension_decision', back, 'beslutter');
      await extendedBy(person, end, 6);
      expect((await person.decisions()).at(-1)).toMatchObject({ kind: 'extension' });
    },
  },
];
