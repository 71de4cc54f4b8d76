import { addCalendarDays, earliest, isDate, latest, norwegian } from '../calendar.ts';
import { breach, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { datesOf, isProgrammeDay } from './days.ts';
import { benefitSection } from './effect.ts';
import type { AbsenceDecisionFacts, AbsenceFacts } from './facts.ts';
import { antenatalCheckUp, nursingAnHour } from './family.ts';
import {
  anyProgrammeDay,
  asReportedThen,
  IN_PART_FACTS,
  IN_PART_SETTINGS,
  refusedInPart,
  tellsOfPart,
} from './refused-in-part.ts';
import {
  absenceDuringInterruption,
  absenceOnFreeDays,
  absenceOverlap,
  absenceReportRules,
} from './report-rules.ts';
import { absenceRightRules } from './rights.ts';
import { selfCertificationOften } from './self-certification.ts';
import { sixWeeksAfter } from './six-weeks.ts';

/** The regulation itself gives the right to be away with benefit, but for these: the municipality grants them, or not. */
const GRANTED: readonly string[] = ['welfare', 'holiday'];

const RULES = [...absenceReportRules, ...absenceRightRules];
const FACTS = [...new Set(RULES.flatMap(({ facts }) => facts))] as (keyof AbsenceFacts & string)[];
const SETTINGS = [...new Set(RULES.flatMap(({ settings }) => settings))] as (keyof Settings & string)[];
/**
 * What they remark on takes nothing from the right: that it is the fourth time, a free day, that a part of a day meets
 * a whole one, or how long nursing or a check-up takes. Whoever needs less time than was asked for still has a right to
 * that (§§ 12 and 14).
 */
const TAKES_NOTHING: readonly string[] = [
  selfCertificationOften.id,
  antenatalCheckUp.id,
  nursingAnHour.id,
  absenceOverlap.id,
  absenceOnFreeDays.id,
];
/** Of these there is a right to what is needed, and somebody has to judge how much that is. */
const AS_NEEDED: readonly string[] = [antenatalCheckUp.id, nursingAnHour.id];

/**
 * Without a paper that was asked for, nobody has shown the ground, and § 6 fourth paragraph and § 7 let the benefit fall
 * away. § 10 takes over § 7 only: the first three days of a sick child stand without a certificate.
 */
const papersAwaited = ({ kind, papers, papersShownOn }: AbsenceFacts) =>
  Boolean(papers) && !papersShownOn && !(kind === 'sick-child' && papers === 'certificate');

/** The rule in what all of its versions have in common. */
export const REFUSAL_OF_RIGHT = {
  id: 'absence-refusal-of-right',
  sections: [
    SECTION.sickness,
    SECTION.selfCertification,
    SECTION.sickChild,
    SECTION.antenatalCheck,
    SECTION.antenatal,
    SECTION.birth,
    SECTION.fatherBirth,
    SECTION.nursing,
    SECTION.religious,
  ],
  facts: [...FACTS, 'result', 'papers', 'papersShownOn'],
  settings: SETTINGS,
} as const;

export const refusalOfRight = rulesOver<AbsenceDecisionFacts>()({
  ...REFUSAL_OF_RIGHT,
  version: 3,
  says: 'Fravær som forskriften gir rett til, kan ikke avslås, verken helt eller delvis.',
  facts: [...new Set([...REFUSAL_OF_RIGHT.facts, ...IN_PART_FACTS])],
  settings: [...new Set([...SETTINGS, ...IN_PART_SETTINGS])],
  check(given, settings) {
    const decided = given as AbsenceDecisionFacts;
    // A last day that is known by now says nothing of the right to what was reported.
    const reported = asReportedThen(decided);
    if (decided.result === 'reject') return refusedWholly(reported, settings as Settings);
    return refusedPartOfRight(decided, reported, settings as Settings);
  },
});

/** What is wrong with refusing all of an absence. */
export function refusedWholly(absence: AbsenceFacts, settings: Settings): Remark | undefined {
  const section = rightOf(absence);
  if (!section) return undefined;
  if (absence.kind === 'birth') return refusedAfterBirth(absence, settings);
  if (papersAwaited(absence)) return undefined;
  const last = lastDayOfRight(absence, settings);
  if (last === undefined) return undefined;
  const { from, to } = absence;
  if (asNeeded(absence, settings))
    return breach(
      `Fraværet fra ${norwegian(from!)} avslås helt, men forskriften gir rett til den tiden som trengs. Godkjenn det, eller velg «Feilregistrert» og meld det som trengs, på nytt. Skal resten avslås, meld den som fravær uten avtale: da blir avslaget et vedtak som kan påklages.`,
      section,
    );
  const whole = !isDate(to) || last === to;
  const what = whole
    ? `Fraværet fra ${norwegian(from!)} avslås, men forskriften gir rett til det. Godkjenn det.`
    : `Hele fraværet ${norwegian(from!)}–${norwegian(to)} avslås, men forskriften gir rett til det til og med ${norwegian(last)}. Godkjenn til den dagen, eller krev dokumentasjon der forskriften åpner for det.`;
  return breach(
    `${what} Var grunnen en annen enn den som er meldt, velg «Feilregistrert» og meld fraværet på nytt som det var.`,
    section,
  );
}

/** What is wrong with approving less than there is a right to, or without its benefit. */
function refusedPartOfRight(
  decided: AbsenceDecisionFacts,
  reported: AbsenceDecisionFacts,
  settings: Settings,
): Remark | undefined {
  const part = refusedInPart(decided, settings);
  const section = rightOf(reported);
  if (!part || !section) return undefined;
  // Leave after a birth that is too short is looked at by its own rule.
  if (reported.kind === 'birth')
    return decided.kind === 'birth' ? undefined : refusedAfterBirth(reported, settings);
  if (papersAwaited(reported) || (!part.benefit && asNeeded(reported, settings))) return undefined;
  const last = lastDayOfRight(reported, settings);
  if (last === undefined) return undefined;
  const [first, { from, to, freeDayActivities }] = [reported.from!, decided];
  const lost =
    (isDate(from) && anyProgrammeDay(first, earliest(addCalendarDays(from, -1), last), freeDayActivities)) ||
    (isDate(to) &&
      to < last &&
      anyProgrammeDay(latest(addCalendarDays(to, 1), first), last, freeDayActivities));
  if (!part.benefit && !lost) return undefined;
  const until = isDate(reported.to) ? ` til og med ${norwegian(last)}` : '';
  const right = `forskriften gir rett til det ${part.benefit ? 'med stønad ' : ''}fra ${norwegian(first)}${until}`;
  return breach(
    `${tellsOfPart(decided, settings)!} Men ${right}. Godkjenn det. Var grunnen en annen enn den som er meldt, velg «Feilregistrert» og meld fraværet på nytt som det var.`,
    section,
  );
}

/** Whether somebody must judge how much time is needed. */
const asNeeded = (absence: AbsenceFacts, settings: Settings) =>
  RULES.some(
    (one) =>
      AS_NEEDED.includes(one.id) &&
      one.check(absence, settings).some(({ severity }) => severity === 'merknad'),
  );

function rightOf({ kind, antenatalReason }: Pick<AbsenceFacts, 'kind' | 'antenatalReason'>) {
  if (typeof kind !== 'string' || GRANTED.includes(kind)) return undefined;
  const section = benefitSection(kind);
  return section && kind === 'antenatal' && antenatalReason === 'check-up' ? SECTION.antenatalCheck : section;
}

/** The six weeks shall be leave, whatever dates were reported: only a certificate says that taking part is better. */
function refusedAfterBirth(absence: AbsenceFacts, settings: Settings) {
  const { bornOn, certificate, from, to, programmeStart, programmeEnd } = absence;
  if (certificate === 'yes' || !isDate(bornOn) || !isDate(from)) return undefined;
  const { to: last } = sixWeeksAfter(bornOn);
  if (from > last || from > programmeEnd) return undefined;
  if (isDate(to) && (to < bornOn || to < programmeStart)) return undefined;
  // Nobody is absent from what is interrupted, nor twice.
  const findings = [
    ...absenceOverlap.check(absence, settings),
    ...absenceDuringInterruption.check(absence, settings),
  ];
  if (findings.some(({ severity }) => severity === 'brudd')) return undefined;
  return breach(
    `Fraværet avslås, men moren skal ha permisjon med stønad de første seks ukene etter fødselen, ${norwegian(bornOn)}–${norwegian(last)}. Godkjenn permisjonen, og rett datoene om de er feil.`,
    SECTION.birth,
  );
}

/** The last day up to which nothing speaks against the right; the reported last day where it is known to hold so far. */
function lastDayOfRight(absence: AbsenceFacts, settings: Settings): string | undefined {
  const { from, to } = absence;
  if (!isDate(from)) return undefined;
  const holds = (until: AbsenceFacts['to']) =>
    RULES.every((one) =>
      one
        .check({ ...absence, to: until ?? null }, settings)
        .every(({ rule, severity }) => severity === 'merknad' && TAKES_NOTHING.includes(rule)),
    );
  if (holds(to)) return isDate(to) ? programmeDaysUntil(absence, to) : from;
  const period = datesOf(absence);
  if (!period) return undefined;
  let last: string | undefined;
  for (let day = from; day < period.to && holds(day); day = addCalendarDays(day, 1)) last = day;
  return programmeDaysUntil(absence, last);
}

/** The day, if there is anything to be absent from until then: free days are no right that can be refused. */
function programmeDaysUntil({ from, freeDayActivities }: AbsenceFacts, last: string | undefined) {
  if (!last || !isDate(from)) return undefined;
  for (let day = from; day <= last; day = addCalendarDays(day, 1))
    if (isProgrammeDay(day, freeDayActivities)) return last;
  return undefined;
}
