import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datesIfSentBack, dueDates } from '../../src/step/due-dates.ts';
import { isWorkday } from '../../src/law/calendar.ts';
import { daysFrom, plusDays } from '../law/helpers.ts';

const days = { dueDays: 1, reminderDays: 0, escalationDays: 2, correctionDays: 1, leadDays: 0 };

it.each([
  ['a Monday', '2026-11-23', '2026-11-24', '2026-11-25'],
  ['a Thursday', '2026-11-26', '2026-11-27', '2026-11-30'],
  ['a Friday: both would be Monday', '2026-11-27', '2026-11-30', '2026-12-01'],
  ['the day before Christmas Eve', '2026-12-23', '2026-12-24', '2026-12-28'],
  ['Christmas Eve: both would be the 28th', '2026-12-24', '2026-12-28', '2026-12-29'],
])('opened on %s, %s: due %s, and the manager is told %s', (_day, from, due, told) =>
  expect(dueDates(days, from)).toMatchObject({ dueDate: due, escalationDate: told }),
);

it.each([
  ['far from the last day: as ever', '2026-11-02', '2027-06-01', '2026-11-30', '2026-12-07'],
  ['the last day is a Sunday: on the Friday before', '2026-11-02', '2026-11-22', '2026-11-20', '2026-11-20'],
  ['only the manager would hear of it too late', '2026-11-02', '2026-12-03', '2026-11-30', '2026-12-03'],
  ['the last day is over: at once', '2026-11-25', '2026-11-22', '2026-11-25', '2026-11-25'],
])('with a day after which it is too late, %s', (_case, from, lastDay, due, told) =>
  expect(dueDates({ ...days, dueDays: 28, escalationDays: 35 }, from, lastDay)).toMatchObject({
    ...{ dueDate: due, escalationDate: told },
  }),
);

it('the manager is never told before a task is late, and both are days on which the office is open', () => {
  const from = fc
    .integer({ min: 0, max: daysFrom('2015-01-01', '2035-11-01') })
    .map((n) => plusDays('2015-01-01', n));
  const row = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 14 }))
    .map(([dueDays, more]) => ({ ...days, dueDays, escalationDays: dueDays + more }));
  fc.assert(
    fc.property(row, from, (deadlines, opened) => {
      const { dueDate, escalationDate } = dueDates(deadlines, opened);
      expect(escalationDate > dueDate).toBe(true);
      expect([dueDate, escalationDate].every(isWorkday)).toBe(true);
    }),
  );
});

it.each([
  ['a valid decision that sends it back', true, 'return', '2026-11-30'],
  ['one that is to be corrected first', false, 'return', undefined],
  ['approval', true, 'approve', undefined],
] as const)('%s: the work is due anew only where it begins anew', (_case, passed, result, dueDate) =>
  expect(datesIfSentBack({ passed }, result, { ...days, dueDays: 28 }, '2026-11-02').dueDate).toBe(dueDate),
);
