import { describe, expect, it } from 'vitest';
import { benefitOrNote, benefitToday } from '../../src/http/cases/benefit.ts';

const periods = [{ from: '2025-06-02', to: '2026-06-01' }];
const version = (from: string, children: number) => ({ from, children });

describe('the benefit on the page of a case', () => {
  it.each([
    ['before the programme: of its first day', '2025-05-20', '2025-06-02', 102_176],
    ['while it runs: of today', '2026-04-30', '2026-04-30', 102_176],
    ['with the new base amount', '2026-05-01', '2026-05-01', 107_191],
    ['after it: of its last day', '2026-11-25', '2026-06-01', 107_191],
  ])('%s', (_when, today, on, dailyOre) =>
    expect(benefitToday({ birthDate: '1990-01-01', endedOn: null }, periods, [], today)).toMatchObject({
      on,
      dailyOre,
    }),
  );

  it('is that of the day it ended early', () =>
    expect(
      benefitToday({ birthDate: '1990-01-01', endedOn: '2026-03-31' }, periods, [], '2026-11-25'),
    ).toMatchObject({ on: '2026-03-31', dailyOre: 102_176 }));

  it.each([
    ['2025-06-01', null],
    ['2025-06-02', '2025-06-02'],
  ])('is none of a programme that was over before its first day: ended %s', (endedOn, on) =>
    expect(benefitToday({ birthDate: '1990-01-01', endedOn }, periods, [], '2026-11-25')?.on ?? null).toBe(
      on,
    ),
  );

  it('is not shown where a rate lacks, and says which', async () => {
    const of = async (today: string, children: number) =>
      benefitOrNote(
        (async () =>
          benefitToday(
            { birthDate: '1990-01-01', endedOn: null },
            [{ from: '2026-06-02', to: '2027-06-01' }],
            [version('2026-06-02', children)],
            today,
          ))(),
      );
    expect(await of('2027-01-04', 0)).toMatchObject({ benefit: { dailyOre: 107_191 }, notes: [] });
    const { benefit, notes } = await of('2027-01-04', 1);
    expect(benefit).toBeNull();
    expect(notes).toEqual([expect.stringMatching(/barnetillegg per dag» mangler.*child-supplements\.ts/)]);
  });

  it.each([
    ['2027-04-30', false],
    ['2027-05-03', true],
    ['2027-05-31', true],
  ])('is told of on %s while the new base amount is awaited: %s', (today, provisional) =>
    expect(
      benefitToday(
        { birthDate: '1990-01-01', endedOn: null },
        [{ from: '2026-06-02', to: '2027-06-01' }],
        [],
        today,
      ),
    ).toMatchObject({ dailyOre: 107_191, provisional }),
  );

  it('follows the children that count on the day', () => {
    const versions = [version('2025-06-02', 1), version('2026-01-05', 2)];
    const of = (today: string) =>
      benefitToday({ birthDate: '1990-01-01', endedOn: null }, periods, versions, today)!
        .childSupplementDailyOre;
    expect(of('2026-01-05')).toBe(2 * of('2026-01-04'));
  });
});
