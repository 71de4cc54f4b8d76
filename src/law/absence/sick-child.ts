import { addCalendarDays, daysBetween, isDate, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import type { Period } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { list } from '../text.ts';
import {
  DAY_SETTINGS,
  datesOf,
  firstBeyond,
  isProgrammeDay,
  lastTwelveMonths,
  named,
  takenDays,
} from './days.ts';
import type { AbsenceFacts, OtherAbsence, ReportedAbsence } from './facts.ts';

const rule = rulesOver<AbsenceFacts>();

const LAST_AGE = 12;
const LAST_AGE_CHRONIC = 18;
const SELF_CERTIFIED_DAYS = 3;

/** What tells how long a case of sickness has lasted; who asks this rule needs as much. */
export const SICK_CHILD_CASE = [
  'kind',
  'from',
  'to',
  'certificate',
  'childCareReason',
  'childBirthYear',
  'others',
  'freeDayActivities',
] as const;

export const sickChildAge = rule({
  id: 'absence-sick-child-age',
  sections: [SECTION.sickChildAge],
  says: 'Retten gjelder ut året barnet fyller tolv, og ut året det fyller 18 når barnet er kronisk sykt eller funksjonshemmet.',
  facts: ['kind', 'from', 'to', 'childBirthYear', 'childIsChronic'],
  check({ kind, from, to, childBirthYear, childIsChronic }) {
    if (kind !== 'sick-child' || !isDate(from) || !Number.isInteger(childBirthYear)) return undefined;
    const age = childIsChronic === 'yes' ? LAST_AGE_CHRONIC : LAST_AGE;
    const lastYear = childBirthYear! + age;
    const last = isDate(to) ? to : from;
    if (Number(last.slice(0, 4)) <= lastYear) return undefined;
    return breach(
      `Fraværet går til ${norwegian(last)}, men barnet er født i ${childBirthYear}, og retten gjelder ut ${lastYear}, året barnet fyller ${age}. Rett fødselsåret, eller vurder velferdspermisjon (§ 15).`,
    );
  },
});

export const sickChildBornFirst = rule({
  id: 'absence-sick-child-born',
  sections: [SECTION.sickChild],
  says: 'Barnet det gjelder, er født når fraværet er.',
  facts: ['kind', 'from', 'childBirthYear'],
  check({ kind, from, childBirthYear }) {
    if (kind !== 'sick-child' || !isDate(from) || !Number.isInteger(childBirthYear)) return undefined;
    if (childBirthYear! <= Number(from.slice(0, 4))) return undefined;
    return breach(
      `Fraværet begynner ${norwegian(from)}, men barnet er født i ${childBirthYear}, etter det. Rett fødselsåret.`,
    );
  },
});

export const sickChildCertificate = rule({
  id: 'absence-sick-child-certificate',
  sections: [SECTION.sickChildCertificate],
  says: 'Fra den fjerde kalenderdagen kan kommunen kreve legeerklæring på barnets eller barnepasserens sykdom.',
  facts: SICK_CHILD_CASE,
  version: 2,
  check({ kind, certificate, others, freeDayActivities, ...absence }) {
    const period = datesOf(absence);
    if (kind !== 'sick-child' || !period || certificate === 'yes') return undefined;
    const same = others.filter((one) => one.kind === 'sick-child' && maySameCase(one, absence));
    const before = goesOnFrom(period.from, same, freeDayActivities);
    const first = before[0]?.from ?? period.from;
    if (daysBetween(first, period.to) + 1 <= SELF_CERTIFIED_DAYS) return undefined;
    const fourth = norwegian(addCalendarDays(first, SELF_CERTIFIED_DAYS));
    const days = `${norwegian(first)} til ${norwegian(period.to)}`;
    return note(
      before.length === 0
        ? `Fraværet er fra ${days}, over tre kalenderdager. Fra ${fourth} kan dere kreve legeerklæring. Avgjør om den trengs.`
        : `Sykdommen kan ha vart fra ${days}, medregnet ${list(before.map(named))}. Er det samme tilfelle, kan dere kreve legeerklæring fra ${fourth}, den fjerde kalenderdagen. Avgjør om den trengs.`,
    );
  },
});

/**
 * § 10 counts the days of each case, and nobody is asked which illness it is: another child, or the minder after the
 * child, is another case for certain.
 */
function maySameCase(one: ReportedAbsence, other: ReportedAbsence): boolean {
  const differ = (a: unknown, b: unknown) =>
    a !== null && a !== undefined && b !== null && b !== undefined && a !== b;
  if (differ(one.childCareReason, other.childCareReason)) return false;
  return other.childCareReason !== 'child' || !differ(one.childBirthYear, other.childBirthYear);
}

/** The absences that one beginning on a day goes on from, oldest first: nothing but free days lie between. */
function goesOnFrom(
  day: string,
  others: readonly OtherAbsence[],
  activities: readonly Period[],
): (OtherAbsence & Period)[] {
  const pieces = others.flatMap((one) => {
    const period = datesOf(one);
    return period ? [{ ...one, ...period }] : [];
  });
  const before = pieces.find(({ from, to }) => from < day && reaches(to, day, activities));
  return before ? [...goesOnFrom(before.from, pieces, activities), before] : [];
}

function reaches(last: string, day: string, activities: readonly Period[]): boolean {
  let next = addCalendarDays(last, 1);
  while (next < day && !isProgrammeDay(next, activities)) next = addCalendarDays(next, 1);
  return next >= day;
}

/** Days in twelve months: by the number of children, doubled for those who are alone, more for each chronically ill. */
export function sickChildRight({
  childrenInCare,
  aloneWithCare,
  chronicChildren,
}: Pick<ReportedAbsence, 'childrenInCare' | 'aloneWithCare' | 'chronicChildren'>): number {
  const base = (childrenInCare ?? 1) > 2 ? 15 : 10;
  const chronic = 10 * Math.max(0, Math.trunc(chronicChildren ?? 0));
  return (base + chronic) * (aloneWithCare === 'yes' ? 2 : 1);
}

export const sickChildDays = rule({
  id: 'absence-sick-child-days',
  sections: [SECTION.sickChildDays],
  says: 'Retten er ti virkedager på tolv måneder, 15 med mer enn to barn, det dobbelte for den som er alene, og mer for kronisk syke barn.',
  facts: [
    'kind',
    'from',
    'to',
    'minutesPerDay',
    'childrenInCare',
    'aloneWithCare',
    'chronicChildren',
    'others',
    'freeDayActivities',
  ],
  settings: [...DAY_SETTINGS],
  version: 2,
  check({ others, freeDayActivities, ...absence }, settings) {
    const period = datesOf(absence);
    if (absence.kind !== 'sick-child' || !period) return undefined;
    const all = [...others.filter(({ kind }) => kind === 'sick-child'), absence];
    const right = sickChildRight(absence);
    const taken = all.flatMap((one) => takenDays(one, settings, freeDayActivities));
    const beyond = firstBeyond(taken, lastTwelveMonths, () => right, settings, period);
    if (!beyond) return undefined;
    return breach(
      `Fra ${norwegian(beyond.date)} er det brukt ${beyond.days} virkedager på tolv måneder, men retten er ${right}. Rett siste dag, eller vurder velferdspermisjon (§ 15) eller permisjon uten stønad for resten.`,
    );
  },
});

export const sickChildRules = [
  sickChildAge,
  sickChildBornFirst,
  sickChildCertificate,
  sickChildDays,
] as const;
