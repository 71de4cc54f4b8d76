import { addCalendarDays, isDate, latest, norwegian } from '../calendar.ts';
import { ABSENCE_KINDS, wordsFor } from '../codes.ts';
import type { Settings } from '../settings.ts';
import { isProgrammeDay } from './days.ts';
import { effectOnBenefit } from './effect.ts';
import type { AbsenceAskedFor, AbsenceDecisionFacts, AbsenceKindCode } from './facts.ts';

/** What an approval takes of what was reported; at least one of them is true. */
export interface RefusedInPart {
  /** Days, or hours of them, are left out: they are no approved absence. */
  readonly time: boolean;
  /** The days keep no benefit, and would have as they were reported. */
  readonly benefit: boolean;
}

/** What has to be known to see whether an approval gives what was asked for. */
export const IN_PART_FACTS = [
  'today',
  'result',
  'kind',
  'from',
  'to',
  'minutesPerDay',
  'reported',
  'freeDayActivities',
] as const;
export const IN_PART_SETTINGS = ['adoptionKeepsBenefit'] as const;

type Asked = Pick<AbsenceDecisionFacts, (typeof IN_PART_FACTS)[number]>;
type InPartSettings = Pick<Settings, (typeof IN_PART_SETTINGS)[number]>;

/**
 * Whether an approval gives less than was reported. That is a refusal of the rest (social services act §§ 36 and 41), on
 * which the person is heard, and which is reasoned and written (administration act §§ 16 and 23-27).
 */
export function refusedInPart(decided: Asked, settings: InPartSettings): RefusedInPart | undefined {
  const reported = reportedIn(decided);
  if (decided.result !== 'approve' || !reported) return undefined;
  const time = leavesOutDays(decided, reported) || leavesOutMinutes(decided, reported);
  const benefit = keepsBenefit(reported.kind, settings) && isUnpaid(decided.kind, settings);
  return time || benefit ? { time, benefit } : undefined;
}

/** Both of them in a sentence, for what is wrong with such an approval; nothing for one that is none. */
export function tellsOfPart(decided: Asked, settings: InPartSettings): string | undefined {
  const part = refusedInPart(decided, settings);
  const reported = reportedIn(decided);
  if (!part || !reported) return undefined;
  const both = `Det er meldt ${described(reported)}, men godkjennes ${described(decided)}.`;
  return part.time
    ? `${both} Da avslås resten. Var deltakeren ikke borte da, rett siste dag på sakens side først, eller velg «Feilregistrert» og meld fraværet på nytt.`
    : `${both} Da avslås stønaden for dagene.`;
}

/** The absence as it was reported, with all else that is known of it. */
export function asReportedThen<T extends { readonly reported?: unknown }>(facts: T): T & AbsenceAskedFor {
  const { kind, from, to, minutesPerDay } = reportedIn(facts) ?? (facts as AbsenceAskedFor);
  return { ...facts, kind, from, to, minutesPerDay };
}

function reportedIn({ reported }: { readonly reported?: unknown }): AbsenceAskedFor | undefined {
  return typeof reported === 'object' && reported !== null && !Array.isArray(reported) ? reported : undefined;
}

/** A day on which there is anything to be absent from lies in what was reported, and not in what is approved. */
function leavesOutDays({ today, from, to, freeDayActivities }: Asked, reported: AbsenceAskedFor): boolean {
  if (!isDate(from) || !isDate(reported.from)) return false;
  const last = isDate(reported.to) ? reported.to : undefined;
  const dayBefore = addCalendarDays(from, -1);
  if (anyProgrammeDay(reported.from, last && last < dayBefore ? last : dayBefore, freeDayActivities))
    return true;
  // Reported without an end, it has lasted until today; nobody has asked for the days to come yet.
  const until = last ?? (isDate(today) ? today : undefined);
  if (!isDate(to) || until === undefined || to >= until) return false;
  return anyProgrammeDay(latest(addCalendarDays(to, 1), reported.from), until, freeDayActivities);
}

/** Whether there is anything to be absent from, from one day to another. */
export function anyProgrammeDay(
  from: string,
  to: string,
  activities: AbsenceDecisionFacts['freeDayActivities'],
): boolean {
  for (let day = from; day <= to; day = addCalendarDays(day, 1))
    if (isProgrammeDay(day, activities)) return true;
  return false;
}

/** Left out, it is for whole days. */
function leavesOutMinutes({ minutesPerDay }: Asked, reported: AbsenceAskedFor): boolean {
  return typeof minutesPerDay === 'number' && minutesPerDay < (reported.minutesPerDay ?? Infinity);
}

const effect = (kind: unknown, settings: InPartSettings) =>
  typeof kind === 'string'
    ? effectOnBenefit({ kind: kind as AbsenceKindCode, status: 'approved' }, settings).effect
    : undefined;
const keepsBenefit = (kind: unknown, settings: InPartSettings) => effect(kind, settings) === 'keeps';
const isUnpaid = (kind: unknown, settings: InPartSettings) => effect(kind, settings) === 'leave';

/** `ferie 6.7.2026–10.7.2026` */
function described({ kind, from, to, minutesPerDay }: AbsenceAskedFor): string {
  const first = isDate(from) ? norwegian(from) : 'en ukjent dato';
  const last = isDate(to) ? (to === from ? '' : `–${norwegian(to)}`) : ' og videre';
  const part = typeof minutesPerDay === 'number' ? `, ${minutesPerDay} minutter om dagen` : '';
  return `${wordsFor(ABSENCE_KINDS, kind)} ${first}${last}${part}`;
}
