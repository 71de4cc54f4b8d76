import { SECTION } from '../../law/sections.ts';

/** Internal control, the statistics and the activity duty (another service's) bind the office; no decision here rests on them. */
const NOT_FOR_LETTERS: readonly string[] = [SECTION.internalControl, SECTION.kostra, SECTION.activityDuty];

/**
 * The sections that a decision rests on, each act once with its numbers in order, as a letter cites them.
 *
 * @example
 * citedTogether(['forvaltningsloven §§ 24 og 25', 'sosialtjenesteloven § 29 første ledd', 'forvaltningsloven § 17'])
 * // → ['forvaltningsloven §§ 17, 24 og 25', 'sosialtjenesteloven § 29']
 */
export function citedTogether(sections: readonly string[]): string[] {
  const byAct = new Map<string, Set<string>>();
  for (const section of sections) {
    if (NOT_FOR_LETTERS.includes(section)) continue;
    const [act = '', places = ''] = section.split(/ §+ /);
    const numbers = byAct.get(act) ?? new Set();
    // «29 første ledd» is cited by its section; «14 a» is a section of its own.
    for (const [number] of places.matchAll(/\d+(?: [a-z](?!\p{L}))?/gu)) numbers.add(number);
    byAct.set(act, numbers);
  }
  return [...byAct].map(([act, numbers]) => cite(act, [...numbers].sort(byNumber)));
}

const cite = (act: string, numbers: readonly string[]): string => {
  if (numbers.length === 0) return act;
  if (numbers.length === 1) return `${act} § ${numbers[0]}`;
  return `${act} §§ ${numbers.slice(0, -1).join(', ')} og ${numbers.at(-1)}`;
};

const byNumber = (a: string, b: string) => parseInt(a) - parseInt(b) || a.localeCompare(b);
