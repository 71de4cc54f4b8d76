import {
  addCalendarDays,
  addMonths,
  daysBetween,
  isDate,
  latest,
  nextWorkday,
  norwegian,
} from '../calendar.ts';
import { SELF_CERTIFICATION_COVERS, wordsFor } from '../codes.ts';
import { countedDays, type EarlierTime } from '../duration/earlier.ts';
import { joinOverlapping } from '../duration/uncounted.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { datesOf, named } from './days.ts';
import type { AbsenceFacts, OtherAbsence, ReportedAbsence } from './facts.ts';

const rule = rulesOver<AbsenceFacts>();

const PARTICIPATED_DAYS = 8 * 7;
export const DAYS_AT_A_TIME = 3;
const WINDOW_DAYS = 16;
export const TIMES_A_YEAR = 4;

export const EIGHT_WEEKS_SETTINGS = ['selfCertificationWeeksCount', 'shortMonthEndsPeriod'] as const;
export type EightWeeksSettings = Pick<Settings, (typeof EIGHT_WEEKS_SETTINGS)[number]>;

const selfCertified = (absence: ReportedAbsence) => absence.kind === 'self-certified';

export const selfCertificationAfterEightWeeks = rule({
  id: 'absence-self-certification-eight-weeks',
  sections: [SECTION.selfCertificationWeeks],
  says: 'Egenmelding kan brukes når deltakeren har deltatt i programmet i minst åtte uker.',
  facts: ['kind', 'from', 'programmeStart', 'transferred', 'uncounted'],
  settings: [...EIGHT_WEEKS_SETTINGS],
  version: 3,
  check({ kind, from, programmeStart, transferred, uncounted }, settings) {
    if (kind !== 'self-certified' || !isDate(from)) return undefined;
    const first = firstSelfCertification({ programmeStart, transferred, uncounted }, settings);
    if (from >= first) return undefined;
    const without = firstSelfCertification({ programmeStart, transferred }, settings);
    const still =
      without < first
        ? ` (${daysBetween(without, first)} dager med permisjon eller avbrudd regnes ikke med)`
        : '';
    return breach(
      `Fraværet begynner ${norwegian(from)}, men programmet startet ${norwegian(programmeStart)}, og egenmelding kan tidligst brukes ${norwegian(first)}${still}. Be om legeerklæring, eller avslå.`,
    );
  },
});

export const selfCertificationThreeDays = rule({
  id: 'absence-self-certification-three-days',
  sections: [SECTION.selfCertificationDays, SECTION.certificateRequired],
  says: 'Egenmelding gjelder i tre kalenderdager; ved ny sykdom innen 16 kalenderdager regnes tidligere dager med.',
  facts: ['kind', 'from', 'to', 'others'],
  settings: ['earlierSelfCertification', 'beyondSelfCertification'],
  version: 2,
  check({ kind, others, ...days }, settings) {
    const period = datesOf(days);
    if (kind !== 'self-certified' || !period) return undefined;
    const earlier = earlierWithinWindow(period.from, others, settings);
    const used = earlier.reduce((sum, one) => sum + length(one), 0);
    const left = Math.max(0, DAYS_AT_A_TIME - used);
    const asked = daysBetween(period.from, period.to) + 1;
    if (asked <= left) return undefined;
    const because =
      earlier.length > 0
        ? `${used} av dem er brukt innen 16 kalenderdager: ${earlier.map(named).join(', ')}`
        : 'det er ingen tidligere dager å regne med';
    const cure =
      left > 0
        ? `Egenmeldingen kan gå til ${norwegian(addCalendarDays(period.from, left - 1))}; be om legeerklæring for resten`
        : 'Be om legeerklæring';
    const beyond = `Egenmeldingen gjelder ${asked} kalenderdager fra ${norwegian(period.from)}, men den kan gjelde ${DAYS_AT_A_TIME}, og ${because}.`;
    return settings.beyondSelfCertification === 'brudd'
      ? breach(`${beyond} ${cure}, eller avslå.`)
      : note(`${beyond} Dere kan kreve legeerklæring for resten. Avgjør om den trengs.`);
  },
});

export const selfCertificationRightLost = rule({
  id: 'absence-self-certification-withdrawn',
  sections: [SECTION.selfCertificationLost, SECTION.sickChildCertificate],
  says: 'Den som har mistet retten til å bruke egenmelding, må ha legeerklæring.',
  facts: ['kind', 'from', 'certificate', 'withdrawnRights'],
  check({ kind, from, certificate, withdrawnRights }) {
    const covered = kind === 'self-certified' ? 'own' : kind === 'sick-child' ? 'child' : undefined;
    if (!covered || certificate === 'yes' || !isDate(from)) return undefined;
    const lost = withdrawnRights.find(
      ({ covers, ...one }) =>
        [covered, 'both'].includes(String(covers)) && one.from <= from && (!one.until || from < one.until),
    );
    if (!lost) return undefined;
    return breach(
      `Fraværet begynner ${norwegian(from)}, men retten til egenmelding ved ${wordsFor(SELF_CERTIFICATION_COVERS, lost.covers)} falt bort ${norwegian(lost.from)}. Be om legeerklæring, eller avslå.`,
      covered === 'child' ? SECTION.sickChildCertificate : SECTION.selfCertificationLost,
    );
  },
});

export const selfCertificationOften = rule({
  id: 'absence-self-certification-four-times',
  sections: [SECTION.selfCertificationLost, SECTION.selfCertificationCount],
  says: 'Etter fire fravær med egenmelding på tolv måneder kan kommunen vurdere om retten skal falle bort.',
  facts: ['kind', 'from', 'to', 'others'],
  version: 2,
  check({ kind, from, to, others }) {
    if (kind !== 'self-certified' || !isDate(from)) return undefined;
    const times = uncertifiedTimes([...others, { number: 0, kind, from, to: to ?? null }], from);
    if (times < TIMES_A_YEAR) return undefined;
    return note(
      `Dette er fravær nummer ${times} med egenmelding i de tolv månedene til og med ${norwegian(from)}. Vurder om retten til egenmelding skal falle bort; deltakeren skal få uttale seg først.`,
    );
  },
});

export const certificateShown = rule({
  id: 'absence-certificate-missing',
  sections: [SECTION.sickness, SECTION.certificateRequired],
  says: 'Sykdom gir rett til stønad på grunnlag av egenmelding eller legeerklæring.',
  facts: ['kind', 'from', 'certificate'],
  check({ kind, from, certificate }) {
    if (kind !== 'medical-certificate' || certificate !== 'no') return undefined;
    return breach(
      `Fraværet${isDate(from) ? ` fra ${norwegian(from)}` : ''} er meldt som sykdom med legeerklæring, men legeerklæringen er ikke lagt fram. Vent på den, eller avslå.`,
    );
  },
});

/**
 * The first day on which a participant may use self-certification: with eight weeks in the programme behind it. Days in
 * the same programme in another municipality, before a move, are days in it. Whether leave and interruption are, here
 * and there, is a setting.
 */
export function firstSelfCertification(
  {
    programmeStart,
    transferred,
    uncounted,
  }: Pick<AbsenceFacts, 'programmeStart' | 'transferred' | 'uncounted'>,
  settings: EightWeeksSettings,
): string {
  const allCount = settings.selfCertificationWeeksCount === 'since-start';
  const daysOf = (time: EarlierTime) => (allCount ? daysBetween(time.from, time.to) + 1 : countedDays(time));
  const before = transferred.reduce((sum, time) => sum + daysOf(time), 0);
  let first = addCalendarDays(programmeStart, Math.max(0, PARTICIPATED_DAYS - before));
  for (const stretch of allCount ? [] : joinOverlapping(uncounted ?? [], settings)) {
    const from = latest(stretch.from, programmeStart);
    if (from >= first) break;
    if (from <= stretch.to) first = addCalendarDays(first, daysBetween(from, stretch.to) + 1);
  }
  return first;
}

/** How many absences with self-certification began in the twelve months that end with a day. */
export function uncertifiedTimes(absences: readonly OtherAbsence[], day: string): number {
  const after = addMonths(day, -12);
  return absences.filter(
    (one) =>
      selfCertified(one) &&
      isDate(one.from) &&
      after < one.from &&
      one.from <= day &&
      !certified(one, absences),
  ).length;
}

/**
 * An absence that has a certificate from its fourth day is not counted: one that begins within it, or on the next day
 * that there is something to be absent from.
 */
function certified(one: OtherAbsence, absences: readonly OtherAbsence[]): boolean {
  const period = datesOf(one);
  if (!period) return false;
  const next = nextWorkday(addCalendarDays(period.to, 1));
  return absences.some(
    ({ kind, from, certificate }) =>
      kind === 'medical-certificate' &&
      certificate !== 'no' &&
      isDate(from) &&
      period.from <= from &&
      from <= next,
  );
}

/** Days with self-certification that count with a new sickness that begins on a day. */
export const daysWithinWindow = (
  day: string,
  others: readonly OtherAbsence[],
  settings: Pick<Settings, 'earlierSelfCertification'>,
): number => earlierWithinWindow(day, others, settings).reduce((sum, one) => sum + length(one), 0);

/** Earlier absences with self-certification whose days count with a new one that begins on a day. */
function earlierWithinWindow(
  day: string,
  others: readonly OtherAbsence[],
  { earlierSelfCertification }: Pick<Settings, 'earlierSelfCertification'>,
): OtherAbsence[] {
  const earlier = others
    .filter((one) => selfCertified(one) && datesOf(one) && one.to! < day)
    .toSorted((a, b) => (a.from! < b.from! ? 1 : -1));
  const counted: OtherAbsence[] = [];
  let since = day;
  for (const one of earlier) {
    if (daysBetween(one.to!, since) > WINDOW_DAYS) break;
    counted.push(one);
    if (earlierSelfCertification === 'chain') since = one.from!;
  }
  return counted.toReversed();
}

const length = (one: OtherAbsence) => daysBetween(one.from!, one.to!) + 1;

export const selfCertificationUseRules = [
  selfCertificationAfterEightWeeks,
  selfCertificationThreeDays,
  selfCertificationRightLost,
  selfCertificationOften,
  certificateShown,
] as const;
