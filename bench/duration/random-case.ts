import { addCalendarDays, type EarlierTime, type LimitFacts, type Uncounted } from '../../src/law/index.ts';

/** Numbers from 0 until, not including, `below`. */
export type Draw = (below: number) => number;

/** The same numbers every time for the same seed (mulberry32), so that a mismatch can be looked at again. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export interface RandomCase {
  readonly facts: LimitFacts;
  readonly asOf: string;
}

/** Days on which calendars go wrong: leap days, and the ends of months. */
const AWKWARD = ['2024-02-29', '2028-02-29', '2023-03-01', '2026-02-28', '2025-01-31', '2026-12-31'];

/** A programme with any leave and interruption, earlier programmes, a third year and a birthday in the middle of it. */
export function randomCase(draw: Draw): RandomCase {
  const firstStart =
    draw(5) === 0 ? AWKWARD[draw(AWKWARD.length)]! : addCalendarDays('2019-01-01', draw(4_000));
  const after = (days: number) => addCalendarDays(firstStart, days);
  return {
    facts: {
      firstStart,
      uncounted: many(draw, 6, () => leave(draw, after(draw(1_200) - 60))),
      earlier: draw(2) === 0 ? [] : earlierThan(draw, firstStart),
      thirdYearTo: draw(3) === 0 ? after(600 + draw(900)) : null,
      birthDate: draw(3) === 0 ? addCalendarDays(after(draw(1_500)), -24_471 - draw(3)) : null,
    },
    asOf: after(draw(1_600) - 100),
  };
}

const many = <T>(draw: Draw, most: number, make: () => T): T[] =>
  Array.from({ length: draw(most + 1) }, make);

/** One in ten has not ended. */
function leave(draw: Draw, from: string): Uncounted {
  const length = draw(4) === 0 ? 1 : 1 + draw(200);
  return { from, to: draw(10) === 0 ? null : addCalendarDays(from, length - 1) };
}

/** One to three programmes before a day, which do not overlap. */
function earlierThan(draw: Draw, firstStart: string): EarlierTime[] {
  const found: EarlierTime[] = [];
  let before = firstStart;
  for (let n = 1 + draw(3); n > 0; n -= 1) {
    const to = addCalendarDays(before, -1 - draw(draw(2) === 0 ? 1 : 500));
    const length = 1 + draw(found.length === 0 ? 800 : 250);
    const from = addCalendarDays(to, 1 - length);
    const there = { from, to } as const;
    found.push(
      draw(2) === 0
        ? { kind: 'transfer', ...there, uncountedDays: draw(Math.ceil(length / 2)) }
        : {
            kind: 'readmission',
            ...there,
            uncounted: many(draw, 3, () => leave(draw, addCalendarDays(from, draw(length)))),
          },
    );
    before = from;
  }
  return found.toReversed();
}
