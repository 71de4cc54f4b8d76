import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import { supervisionOfCase } from '../../../src/reports/index.ts';
import { assessedEnding } from '../../../demo/answers-ending.ts';
import { completed, evaluated, extendedBy, granted } from '../ways.ts';
import { lastDayOfMonths, plus } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

export const programmeStories: Story[] = [
  {
    name: 'two years with four evaluations and an extension end with a certificate (§§ 30-32, regulation §§ 1-2)',
    async tell({ is, newCase }, { caseFile }) {
      const start = plus(firstDay, { weeks: 4 });
      const [endOfFirst, endOfSecond] = [lastDayOfMonths(start, 12), lastDayOfMonths(start, 24)];
      const person = await newCase(firstDay);

      await granted(person, firstDay, a.programme(start, 12));
      expect(await person.decisions()).toMatchObject([
        {
          kind: 'grant',
          decidedOn: firstDay,
          preparedBy: 'veileder',
          decidedBy: 'beslutter',
          period: { from: start, to: endOfFirst },
        },
      ]);
      expect((await person.evaluations()).map(({ plannedOn }) => plannedOn)).toEqual(
        a.evaluationDates(start, 12),
      );

      await is(plus(start, { days: 10 }));
      expect(await person.openTasks()).toEqual([]);

      await evaluated(person, is, [plus(start, { months: 3 }), plus(start, { months: 9 })]);

      await is(plus(endOfFirst, { days: -50 }));
      await extendedBy(person, endOfFirst, 12);
      expect(await person.periods()).toMatchObject([
        { from: start, to: endOfFirst },
        { from: plus(endOfFirst, { days: 1 }), to: endOfSecond },
      ]);

      await evaluated(person, is, [plus(start, { months: 15 }), plus(start, { months: 21 })]);

      await is(plus(endOfSecond, { days: -50 }));
      await person.do('assess_extension', a.noExtension());
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('decision-recorded', 3);

      const after = plus(endOfSecond, { days: 1 });
      await is(after, '00:30');
      await completed(person, after);
      expect(await person.facts()).toMatchObject({
        outcome: 'completed',
        endReason: 'period-end',
        endedOn: endOfSecond,
      });
      expect((await person.evaluations()).map(({ status }) => status)).toEqual([
        'held',
        'held',
        'held',
        'held',
      ]);
      expect(await person.journal('certificate-issued')).toHaveLength(1);

      const seen = await supervisionOfCase(caseFile.db, person.caseId, after);
      expect(seen.filter(({ state }) => state === 'breach')).toEqual([]);
      // Nobody has written down any contact between the evaluations.
      expect(seen.filter(({ state }) => state === 'note').map(({ number }) => number)).toContain(14);
      expect(seen.filter(({ state }) => state === 'kept').map(({ number }) => number)).toEqual([
        ...[3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 16],
      ]);
    },
  },
  {
    name: 'the programme ends by law after two years although nobody has decided anything (§ 32)',
    async tell({ is, newCase }) {
      const start = plus(firstDay, { weeks: 2 });
      const [endOfFirst, endOfSecond] = [lastDayOfMonths(start, 12), lastDayOfMonths(start, 24)];
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12, { childrenSupported: 0 }));
      await evaluated(person, is, [plus(start, { months: 3 }), plus(start, { months: 9 })]);
      await is(plus(endOfFirst, { days: -50 }));
      await extendedBy(person, endOfFirst, 12);
      await evaluated(person, is, [plus(start, { months: 15 }), plus(start, { months: 21 })]);

      await is(plus(endOfSecond, { days: -20 }));
      expect(await person.openTasks()).toContain('assess_extension');

      const after = plus(endOfSecond, { days: 1 });
      await is(after, '00:30');
      expect((await person.facts()).phase).toBe('programme');
      await is(after, '01:30');
      await completed(person, after);
      expect(await person.facts()).toMatchObject({
        outcome: 'completed',
        endReason: 'max-duration',
        endedOn: endOfSecond,
      });
    },
  },
  {
    name: 'the programme ends early when the person gets work, and the certificate comes all the same (§ 34)',
    async tell({ is, newCase }) {
      const start = plus(firstDay, { weeks: 3 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      const day = plus(start, { weeks: 6 });
      await is(day);
      const answer = await person.ask('end', {
        endReason: 'work',
        endDate: day,
        reason: 'Fast stilling fra i dag.',
        againstWill: 'no',
      });
      expect(answer.status).toBe(202);
      await person.do('assess_ending', assessedEnding(day));
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.notes('ending-decided');
      const after = plus(day, { days: 1 });
      await is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ outcome: 'ended-early', endReason: 'work', endedOn: day });
      expect((await person.evaluations()).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
      expect(await person.journal('certificate-issued')).toHaveLength(1);
    },
  },
];
