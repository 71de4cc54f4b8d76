import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, differences } from '../../../bench/duration/compare.ts';
import { reckon } from '../../../bench/duration/oracle.ts';
import { randomCase, type Draw, type RandomCase } from '../../../bench/duration/random-case.ts';
import { defaultSettings, programmeLimits, type EarlierTime } from '../../../src/law/index.ts';
import { plusDays } from '../helpers.ts';

/** A case made of any numbers: fast-check makes them small when it looks for the smallest that fails. */
const anyCase = fc.infiniteStream(fc.nat(0x7fffffff)).map((numbers) => {
  const draw: Draw = (below) => Number(numbers.next().value) % below;
  return randomCase(draw);
});

describe('the two years, under any leave, interruption, transfer, readmission, third year and birthday', () => {
  it('are what looking at each day gives', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(differences(one)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never give a day back: more leave never ends a programme earlier, more earlier time never later', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(700), fc.nat(200), (one, at, length) => {
        const { facts } = one;
        const from = plusDays(facts.firstStart, at);
        const more = {
          ...facts,
          uncounted: [...(facts.uncounted ?? []), { from, to: plusDays(from, length) }],
        };
        const before = programmeLimits(facts).lastOrdinaryDay;
        expect(programmeLimits(more).lastOrdinaryDay >= before).toBe(true);
        const first = facts.earlier?.[0]?.from ?? facts.firstStart;
        const there: EarlierTime = {
          kind: 'transfer',
          from: plusDays(first, -1 - length),
          to: plusDays(first, -1),
          uncountedDays: 0,
        };
        const longer = { ...facts, earlier: [there, ...(facts.earlier ?? [])] };
        // Two years are calendar years, and one that begins earlier may have a leap day more or less.
        expect(programmeLimits(longer).lastOrdinaryDay <= plusDays(before, 1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('do not depend on where in an earlier programme its leave lay, as long as there is time left', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(100), fc.nat(100), (length, off, place) => {
        const [from, firstStart] = ['2023-03-01', '2025-09-01'];
        const to = plusDays(from, length);
        const days = Math.min(off, length);
        const at = plusDays(from, Math.floor(((length - days) * place) / 100));
        const numbered: EarlierTime = { kind: 'transfer', from, to, uncountedDays: days };
        const dated: EarlierTime = {
          kind: 'readmission',
          from,
          to,
          uncounted: days > 0 ? [{ from: at, to: plusDays(at, days - 1) }] : [],
        };
        const lastDay = (one: EarlierTime) => programmeLimits({ firstStart, earlier: [one] }).lastDay;
        expect(lastDay(dated)).toBe(lastDay(numbered));
      }),
      { numRuns: 150 },
    );
  });

  it('can be set to begin anew with a readmission, never with a transfer', () => {
    const settings = { ...defaultSettings, earlierProgrammeCounts: false };
    const time = { from: '2023-01-02', to: '2023-12-31' };
    const lastDay = (kind: EarlierTime['kind']) =>
      programmeLimits({ firstStart: '2025-01-01', earlier: [{ kind, ...time }] }, settings).lastDay;
    expect(lastDay('readmission')).toBe('2026-12-31');
    expect(lastDay('transfer')).toBe('2026-01-02');
  });
});

/** The oracle must be right by itself, or agreeing with it proves nothing. */
describe('the oracle', () => {
  const only = (facts: RandomCase['facts']) => reckon(facts, facts.firstStart);

  it.each([
    ['2026-09-01', '2028-08-31', '2029-08-31'],
    ['2024-02-29', '2026-02-28', '2027-02-28'],
    ['2022-03-01', '2024-02-29', '2025-02-28'],
    ['2099-03-01', '2101-02-28', '2102-02-28'],
  ])('from %s has two years to %s and a third to %s', (firstStart, two, three) =>
    expect(only({ firstStart })).toMatchObject({ lastOrdinaryDay: two, utmostDay: three }),
  );

  it('notices a count that is a day wrong', () => {
    const one = { facts: { firstStart: '2026-09-01' }, asOf: '2027-01-01' };
    expect(counted(one)).toEqual(reckon(one.facts, one.asOf));
    expect(counted({ ...one, asOf: '2027-01-02' })).not.toEqual(reckon(one.facts, one.asOf));
  });
});
