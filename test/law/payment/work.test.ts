import { describe, expect, it } from 'vitest';
import { monthlyBasis } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { lines, monthFacts, sum, withException } from './facts.ts';

describe('work (§ 37)', () => {
  const children = [{ from: '2020-01-01', children: 1 }];

  it('takes of benefit and child supplement by the hours, also those that the plan holds', () => {
    const plannedWork = [{ from: '2026-06-01', to: '2026-06-30', minutesPerDay: 225 }];
    expect(lines(monthFacts('2026-06', { children, plannedWork }))).toEqual([
      `benefit 22d 1 ${22 * 107_191}`,
      `child-supplement 22d 1 ${22 * 3800}`,
      `work 22d -1/2 ${-11 * 107_191}`,
      `work 22d -1/2 ${-11 * 3800}`,
    ]);
  });

  it('goes by the hours that were worked when they are registered, also none', () => {
    const plannedWork = [{ from: '2026-06-01', to: '2026-06-30', minutesPerDay: 225 }];
    const work = (minutes: number) =>
      withException({ work: [{ from: '2026-06-01', to: '2026-06-30', minutes }] });
    expect(sum(monthFacts('2026-06', { plannedWork, ...work(0) }))).toBe(22 * 107_191);
    expect(lines(monthFacts('2026-06', { plannedWork, ...work(990) })).at(-1)).toBe('work 22d -1/10 -235820');
  });

  const half = [{ from: '2026-09-01', to: '2026-09-30', minutesPerDay: 225 }];
  const worked = (...work: { from: string; to: string; minutes: number }[]) =>
    monthlyBasis(monthFacts('2026-09', { plannedWork: half, ...withException({ work }) }));
  const uncovered = 'merknad payment-planned-work-uncovered';
  const DAY = 107_191;
  /** September 2026 has 22 days from Monday to Friday; the first is a Tuesday. */
  it.each<[string, { from: string; to: string; minutes: number }[], number, string[]]>([
    ['the whole month, none', [{ from: '2026-09-01', to: '2026-09-30', minutes: 0 }], 22 * DAY, []],
    [
      'all but the last day, none',
      [{ from: '2026-09-01', to: '2026-09-29', minutes: 0 }],
      21.5 * DAY,
      [uncovered],
    ],
    ['four days as planned', [{ from: '2026-09-01', to: '2026-09-04', minutes: 900 }], 11 * DAY, [uncovered]],
    ['four days, none', [{ from: '2026-09-01', to: '2026-09-04', minutes: 0 }], 13 * DAY, [uncovered]],
    [
      'two rows that meet',
      [
        { from: '2026-09-01', to: '2026-09-15', minutes: 0 },
        { from: '2026-09-16', to: '2026-09-30', minutes: 0 },
      ],
      22 * DAY,
      [],
    ],
    [
      'two rows with a weekend between',
      [
        { from: '2026-09-01', to: '2026-09-04', minutes: 0 },
        { from: '2026-09-07', to: '2026-09-30', minutes: 0 },
      ],
      22 * DAY,
      [],
    ],
  ])('takes the plan where no hours are registered: %s', (_what, rows, ore, expected) => {
    const basis = worked(...rows);
    expect(Math.abs(basis.sumOre - ore)).toBeLessThanOrEqual(1);
    expect(found(basis).filter((one) => one === uncovered)).toEqual(expected);
  });

  it('says from which day, and how many days, the plan stands beside the hours', () => {
    const basis = worked({ from: '2026-09-01', to: '2026-09-04', minutes: 900 });
    expect(messageOf(basis, 'payment-planned-work-uncovered')).toContain('7.9.2026 og 17 andre dager');
    const outside = monthFacts('2026-09', {
      plannedWork: [{ from: '2026-09-01', to: '2026-09-04', minutesPerDay: 225 }],
      ...withException({ work: [{ from: '2026-09-01', to: '2026-09-04', minutes: 900 }] }),
    });
    expect(found(monthlyBasis(outside))).not.toContain(uncovered);
  });

  it('spreads a month’s hours over both rates of a month with two', () => {
    const work = [{ from: '2026-09-01', to: '2026-09-30', minutes: 990 }];
    const facts = monthFacts('2026-09', { birthDate: '2001-09-15', ...withException({ work }) });
    expect(lines(facts).filter((line) => line.startsWith('work'))).toEqual([
      'work 10d -1/10 -71461',
      'work 12d -1/10 -128629',
    ]);
  });

  it('takes everything, and no more, from a full-time apprentice', () => {
    const work = [{ from: '2026-06-01', to: '2026-06-30', minutes: 22 * 480 }];
    const basis = monthlyBasis(monthFacts('2026-06', { children, ...withException({ work }) }));
    expect(basis.sumOre).toBe(0);
    expect(basis.findings.map(({ rule }) => rule)).toContain('payment-hours-within-day');
  });

  it('does not lose hours on days without benefit: it says so', () => {
    const work = [{ from: '2026-06-06', to: '2026-06-07', minutes: 600 }];
    const basis = monthlyBasis(monthFacts('2026-06', withException({ work })));
    expect(basis.findings).toMatchObject([
      {
        rule: 'payment-work-on-benefit-days',
        severity: 'brudd',
        message: expect.stringContaining('6.6.2026'),
      },
    ]);
  });
});
