import { expect, describe, it } from 'vitest';
import { checkProgramme, type Activity, type ProgrammeFacts } from '../../../src/law/index.ts';

const need = 'work-experience';
const training: Activity = {
  ...{ kind: 'work-training', provider: 'organiser', hoursPerWeek: 30, need },
  ...{ goal: 'Lære butikkarbeid', reason: 'Har ikke jobbet på ti år' },
};
const jobSearch: Activity = {
  ...training,
  kind: 'job-search',
  hoursPerWeek: 7.5,
  reason: 'Trenger et nettverk',
};
const rest: Activity = {
  ...training,
  kind: 'soft-start-rest',
  hoursPerWeek: 5,
  reason: 'Må bygge opp styrke',
};

/** A plan that is soft from its first day until some day, and full from the day that is given. */
const soft = (fromDate: string, softTo: string, fullFrom: string | null, toDate: string): ProgrammeFacts => ({
  today: '2026-09-01',
  startDate: fromDate,
  activities: [
    { ...training, hoursPerWeek: 10, fromDate, toDate: softTo },
    { ...rest, fromDate, toDate: softTo },
    { ...jobSearch, fromDate, toDate },
    ...(fullFrom ? [{ ...training, fromDate: fullFrom, toDate }] : []),
  ],
});
const first = (months: number, ...plan: Parameters<typeof soft>): ProgrammeFacts => ({
  ...soft(...plan),
  months,
});
const extension = (firstStart: string, ...plan: Parameters<typeof soft>): ProgrammeFacts => ({
  ...{ ...soft(...plan), firstStart },
  change: { periodStart: plan[0], periodEnd: plan[3] },
});
const whole = 'perioden slutter før programmet er fullt';
const weeks = (start: string) => `høyst 12 uker fra programmet startet ${start}`;

describe('a soft start', () => {
  it.each<[string, ProgrammeFacts, 'merknad' | 'brudd', string]>([
    [
      'of a first period of two months, full in the last week',
      first(2, '2026-10-01', '2026-11-22', '2026-11-23', '2026-11-30'),
      ...(['merknad', 'godtas som myk start'] as const),
    ],
    [
      'of all of two months',
      first(2, '2026-10-01', '2026-11-30', null, '2026-11-30'),
      ...(['brudd', whole] as const),
    ],
    [
      'of all of one month',
      first(1, '2026-10-01', '2026-10-31', null, '2026-10-31'),
      ...(['brudd', whole] as const),
    ],
    [
      'that is full on a weekend only',
      first(1, '2026-10-01', '2026-10-30', '2026-10-31', '2026-10-31'),
      ...(['brudd', whole] as const),
    ],
    [
      'that goes on into an extension, twelve weeks in all',
      extension('2026-10-01', '2026-12-01', '2026-12-23', '2026-12-24', '2027-05-31'),
      ...(['merknad', 'godtas som myk start'] as const),
    ],
    [
      'that goes on into an extension a day longer',
      extension('2026-09-30', '2026-12-01', '2026-12-23', '2026-12-24', '2027-05-31'),
      ...(['brudd', weeks('30.9.2026')] as const),
    ],
    [
      'of an extension half a year later',
      extension('2026-10-01', '2027-04-01', '2027-06-22', '2027-06-23', '2027-09-30'),
      ...(['brudd', weeks('1.10.2026')] as const),
    ],
    [
      'of a period that begins with the programme, as long as nobody knows another day',
      extension('i høst', '2026-12-01', '2027-02-22', '2027-02-23', '2027-05-31'),
      ...(['merknad', 'godtas som myk start'] as const),
    ],
  ])('%s', (_name, facts, severity, text) => {
    const found = checkProgramme(facts).findings.filter(({ rule }) => rule === 'programme-full-week');
    expect(found).toMatchObject([{ severity, message: expect.stringContaining(text) }]);
  });

  it('is planned anew when the programme has begun: it still must be full within its period', () => {
    const change = { periodStart: '2026-10-01', periodEnd: '2026-11-30' };
    const late = {
      ...soft('2026-10-15', '2026-11-30', null, '2026-11-30'),
      firstStart: '2026-10-01',
      change,
    };
    const found = checkProgramme({ ...late, today: '2026-10-15' }).findings;
    expect(found.find(({ rule }) => rule === 'programme-full-week')).toMatchObject({ severity: 'brudd' });
  });
});
