import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkAbsence,
  rightsUsed,
  selfCertificationUsed,
  uncertifiedTimes,
  type AbsenceFacts,
  type OtherAbsence,
  type ReportedAbsence,
} from '../../../src/law/index.ts';
import { breaches, daysFrom, plusDays } from '../helpers.ts';
import { absence, others } from './facts.ts';
import { holidayOf, monthsBefore, workdaysOf } from './oracle.ts';

/** From 2026 to 2035: leap years, year ends, and every holiday that moves. */
const FIRST = '2026-01-05';
const spans = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 3640 }), fc.integer({ min: 1, max: 16 })).map(([offset, length]) => ({
    from: plusDays(FIRST, offset),
    to: plusDays(FIRST, offset + length - 1),
  })),
  { minLength: 1, maxLength: 9 },
);
/** Most of them close together, so that the limits are met. */
const crowded = fc
  .tuple(
    fc.integer({ min: 0, max: 3300 }),
    fc.array(fc.tuple(fc.nat(420), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 9 }),
  )
  .map(([base, list]) =>
    list.map(([offset, length]) => ({
      from: plusDays(FIRST, base + offset),
      to: plusDays(FIRST, base + offset + length - 1),
    })),
  );
const periods = fc.oneof(crowded, crowded, spans);

const long = { programmeEnd: '2036-12-31' } as const;
const broken = (
  kind: ReportedAbsence,
  list: { from: string; to: string }[],
  more: Partial<AbsenceFacts> = {},
) => {
  const [asked, ...before] = list;
  const facts = absence(
    { ...kind, ...asked! },
    { ...long, others: others(...before.map((one) => ({ ...kind, ...one }))), ...more },
  );
  return breaches(checkAbsence(facts));
};

/** Every working day of a list, as often as it stands in it. */
const taken = (list: { from: string; to: string }[]) => list.flatMap((one) => workdaysOf(one.from, one.to));

/** Whether on any day asked for more were taken, by then and since a day, than there is a right to. */
function tooMany(
  list: { from: string; to: string }[],
  since: (day: string) => string,
  right: (day: string) => number,
): boolean {
  const days = taken(list);
  return workdaysOf(list[0]!.from, list[0]!.to).some((day) => {
    const counted = days.filter((one) => one >= since(day) && one <= day).length;
    return counted > right(day);
  });
}

/**
 * Whether with the days asked for up to one of them, and all others of the same span, also later ones, more are taken by
 * some day of the span than there is a right to.
 */
function tooManyOf(
  { asked, before }: { asked: string[]; before: string[] },
  spanOf: (day: string) => string,
  right: (day: string) => number,
): boolean {
  return asked.some((last) => {
    const counted = [...before, ...asked.filter((one) => one <= last)].filter(
      (one) => spanOf(one) === spanOf(last),
    );
    return counted.some(
      (until) => until >= last && counted.filter((one) => one <= until).length > right(until),
    );
  });
}

const split = ([first, ...rest]: { from: string; to: string }[]) => ({
  asked: taken([first!]),
  before: taken(rest),
});
const yearOf = (day: string) => day.slice(0, 4);
/** The first day of the twelve months that end with a day. */
const twelveMonths = (day: string) => plusDays(monthsBefore(day, 12), 1);

describe('days of a right, counted one by one', () => {
  it.each([
    [1, 'no', 0, 10],
    [2, 'yes', 0, 20],
    [3, 'no', 0, 15],
    [4, 'yes', 0, 30],
    [1, 'no', 2, 30],
    [3, 'yes', 1, 50],
  ] as const)(
    'a sick child: %i children, alone: %s, %i chronically ill: %i days in twelve months',
    (childrenInCare, aloneWithCare, chronicChildren, right) => {
      const kind: ReportedAbsence = {
        kind: 'sick-child',
        childCareReason: 'child',
        childBirthYear: 2025,
        childrenInCare,
        aloneWithCare,
        chronicChildren,
        certificate: 'yes',
      };
      fc.assert(
        fc.property(periods, (list) => {
          expect(broken(kind, list).includes('absence-sick-child-days')).toBe(
            tooMany(list, twelveMonths, () => right),
          );
        }),
        { numRuns: 120 },
      );
    },
  );

  it('welfare leave: ten in a calendar year', () => {
    fc.assert(
      fc.property(periods, (list) => {
        const kind = { kind: 'welfare', welfareReason: 'other' };
        expect(broken(kind, list).includes('absence-welfare-ten-days')).toBe(
          tooManyOf(split(list), yearOf, () => 10),
        );
      }),
    );
  });

  it('welfare leave for a death: days of travel come in addition, as the last of each', () => {
    const withTravel = fc.tuple(crowded, fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(withTravel, ([list, travelDays]) => {
        const kind = { kind: 'welfare', welfareReason: 'death', travelDays };
        const stay = list.map((one) => {
          const days = workdaysOf(one.from, one.to);
          return days.slice(0, Math.max(0, days.length - travelDays));
        });
        const [asked, ...before] = stay;
        const beyond = tooManyOf({ asked: asked!, before: before.flat() }, yearOf, () => 10);
        expect(broken(kind, list).includes('absence-welfare-ten-days')).toBe(beyond);
      }),
    );
  });

  it('religious days: two in a calendar year', () => {
    fc.assert(
      fc.property(periods, (list) => {
        const kind = { kind: 'religious', religiousRight: 'yes' };
        expect(broken(kind, list).includes('absence-religious-two-days')).toBe(
          tooManyOf(split(list), yearOf, () => 2),
        );
      }),
    );
  });

  it.each(['1990-03-03', '1972-02-29', '1969-12-31', '1966-01-05', '1960-06-15'])(
    'holiday: 25 in a calendar year, and five more from sixty, born %s',
    (birthDate) => {
      fc.assert(
        fc.property(periods, (list) => {
          const sixty = `${Number(birthDate.slice(0, 4)) + 60}${birthDate.slice(4)}`;
          expect(broken({ kind: 'holiday' }, list, { birthDate }).includes('absence-holiday-days')).toBe(
            tooManyOf(split(list), yearOf, (day) => (day >= sixty ? 30 : 25)),
          );
        }),
        { numRuns: 80 },
      );
    },
  );

  it('time off at a birth: ten in all, whatever other births there were', () => {
    fc.assert(
      fc.property(crowded, crowded, (list, elsewhere) => {
        const bornOn = '2026-03-01';
        const birth = { kind: 'father-birth', bornOn, birthHelper: 'father' };
        const [asked, ...same] = list;
        const before = [
          ...same.map((one) => ({ ...birth, ...one })),
          ...elsewhere.map((one) => ({ ...birth, bornOn: '2027-03-01', ...one })),
        ];
        const facts = absence({ ...birth, ...asked! }, { ...long, others: others(...before) });
        expect(breaches(checkAbsence(facts)).includes('absence-father-ten-days')).toBe(
          tooManyOf(
            split(list),
            () => bornOn,
            () => 10,
          ),
        );
      }),
    );
  });
});

describe('what the page shows as used and left', () => {
  const listed = (
    kind: string,
    list: { from: string; to: string }[],
    more: ReportedAbsence = {},
  ): OtherAbsence[] => others(...list.map((one) => ({ kind, ...more, ...one })));
  const today = fc.integer({ min: 0, max: 3650 }).map((offset) => plusDays(FIRST, offset));

  it.each([
    ['welfare', 10],
    ['religious', 2],
    ['holiday', 25],
  ] as const)('%s: every working day of the calendar year', (kind, right) => {
    fc.assert(
      fc.property(periods, today, (list, day) => {
        const row = rightsUsed(
          { absences: listed(kind, list), birthDate: '1990-03-03', freeDayActivities: [] },
          day,
        ).find((one) => one.right === kind);
        const used = taken(list).filter((one) => one.slice(0, 4) === day.slice(0, 4)).length;
        expect(row).toMatchObject({ usedDays: used, leftDays: Math.max(0, right - used), rightDays: right });
      }),
    );
  });

  /** Days after an absence, most of them about where it is twelve months ago. */
  const aboutAYear = fc.oneof(fc.integer({ min: 360, max: 370 }), fc.nat(500));

  it('a sick child: the twelve months until today', () => {
    fc.assert(
      fc.property(crowded, aboutAYear, (list, after) => {
        const day = plusDays(list[0]!.from, after);
        const child = { childrenInCare: 3, aloneWithCare: 'yes' };
        const [row] = rightsUsed(
          { absences: listed('sick-child', list, child), birthDate: '1990-03-03', freeDayActivities: [] },
          day,
        );
        const used = taken(list).filter((one) => one >= twelveMonths(day) && one <= day).length;
        expect(row).toMatchObject({ right: 'sick-child', usedDays: used, rightDays: 30 });
      }),
    );
  });

  it('is never more than the right that is left: what fits today is approved, one day more is not', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 6 }), (gaps) => {
        let end = '2026-04-01';
        const list = gaps.map((gap, index) => {
          const from = plusDays(end, gap + 1);
          end = plusDays(from, index % 2);
          return { kind: 'self-certified', from, to: end };
        });
        const day = plusDays(end, 1);
        const { leftDays } = selfCertificationUsed(
          { absences: others(...list), programmeStart: '2026-01-05', transferred: [], withdrawnRights: [] },
          day,
        );
        const ask = (length: number) =>
          breaches(
            checkAbsence(
              absence(
                { kind: 'self-certified', from: day, to: plusDays(day, length - 1) },
                { ...long, others: others(...list) },
              ),
            ),
          );
        if (leftDays > 0) expect(ask(leftDays)).toEqual([]);
        expect(ask(leftDays + 1)).toEqual(['absence-self-certification-three-days']);
      }),
    );
  });
});

describe('the eight weeks before self-certification', () => {
  const window = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })).map(([offset, length]) => ({
    from: plusDays('2025-12-20', offset),
    to: plusDays('2025-12-20', offset + length - 1),
  }));

  it('are 56 days taken part in, looked at one by one', () => {
    fc.assert(
      fc.property(fc.array(window, { maxLength: 5 }), fc.nat(70), fc.nat(70), (uncounted, there, off) => {
        const transferred =
          there === 0
            ? []
            : [
                {
                  kind: 'transfer' as const,
                  ...{ from: '2025-01-01', to: plusDays('2025-01-01', there - 1) },
                  uncountedDays: Math.min(off, there),
                },
              ];
        let behind = Math.max(0, there - off);
        let first = '2026-01-05';
        for (; behind < 56; first = plusDays(first, 1))
          if (!uncounted.some(({ from, to }) => from <= first && first <= to)) behind += 1;
        const { firstDay } = selfCertificationUsed(
          { absences: [], programmeStart: '2026-01-05', transferred, uncounted, withdrawnRights: [] },
          '2026-01-05',
        );
        expect(firstDay).toBe(first);
      }),
      { numRuns: 500 },
    );
  });
});

describe('absences without a certificate', () => {
  it('are counted by the day they began, in the twelve months that end with a day', () => {
    fc.assert(
      fc.property(spans, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (list, certified) => {
        const absences = list.flatMap((one, index): ReportedAbsence[] => [
          { kind: 'self-certified', ...one },
          ...(certified[index]
            ? [
                {
                  kind: 'medical-certificate',
                  certificate: 'yes',
                  from: plusDays(one.to, 1),
                  to: plusDays(one.to, 5),
                },
              ]
            : []),
        ]);
        const day = list[0]!.from;
        const shown = list.filter((_, index) => certified[index]).map((one) => plusDays(one.to, 1));
        // From a day of the absence, or with no working day between.
        const documented = (one: { from: string; to: string }) =>
          shown.some(
            (from) => from >= one.from && workdaysOf(plusDays(one.to, 1), plusDays(from, -1)).length === 0,
          );
        const counted = list.filter(
          (one) => daysFrom(one.from, day) >= 0 && one.from >= twelveMonths(day) && !documented(one),
        );
        expect(uncertifiedTimes(others(...absences), day)).toBe(counted.length);
      }),
    );
  });
});

it('the oracle knows the holidays that everybody knows', () => {
  expect(['2026-04-03', '2028-02-29', '2035-03-26', '2029-05-17'].map(holidayOf)).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(monthsBefore('2028-02-29', 12)).toBe('2027-02-28');
  expect(monthsBefore('2029-02-28', 12)).toBe('2028-02-28');
});
