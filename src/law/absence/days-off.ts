import { birthdayAt } from '../age.ts';
import { isDate, norwegian } from '../calendar.ts';
import { WELFARE_REASONS, wordsFor } from '../codes.ts';
import { breach, note } from '../finding.ts';
import type { Period } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { list } from '../text.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import {
  DAY_SETTINGS,
  datesOf,
  daysOf,
  firstWithoutRoom,
  named,
  takenDays,
  takenOf,
  withLaterDays,
  workdaysBefore,
  yearOf,
  type DaySettings,
} from './days.ts';
import type { AbsenceFacts, OtherAbsence, ReportedAbsence } from './facts.ts';

const rule = rulesOver<AbsenceFacts>();

export const WELFARE_DAYS = 10;
const REASON_DAYS: Readonly<Record<string, number>> = {
  'nursery-start': 3,
  'first-school-day': 1,
  wedding: 1,
  death: 3,
};
export const RELIGIOUS_DAYS = 2;
const RELIGIOUS_NOTICE = 10;
const HOLIDAY_DAYS = 25;
const EXTRA_HOLIDAY_DAYS = 5;

/** Days of travel come in addition to the others, as the last ones. */
export function withoutTravel(
  absence: ReportedAbsence,
  settings: DaySettings,
  freeDayActivities: readonly Period[],
) {
  const days = takenDays(absence, settings, freeDayActivities);
  return days.slice(0, Math.max(0, days.length - travelOf(absence)));
}

const travelOf = ({ welfareReason, travelDays }: ReportedAbsence) =>
  welfareReason === 'death' && Number.isInteger(travelDays) ? Math.max(0, travelDays!) : 0;

const WELFARE_FACTS = [
  'kind',
  'from',
  'to',
  'minutesPerDay',
  'welfareReason',
  'travelDays',
  'others',
  'freeDayActivities',
] as const;

export const welfareYear = rule({
  id: 'absence-welfare-ten-days',
  sections: [SECTION.welfare],
  says: 'Velferdspermisjon med stønad kan gis i inntil ti virkedager hvert kalenderår.',
  facts: WELFARE_FACTS,
  settings: [...DAY_SETTINGS, 'travelDaysWithinWelfareYear'],
  version: 3,
  check({ others, freeDayActivities, ...absence }, settings) {
    if (absence.kind !== 'welfare') return undefined;
    const days = settings.travelDaysWithinWelfareYear ? takenDays : withoutTravel;
    const taken = takenOf(
      { ...absence, others },
      ({ kind }) => kind === 'welfare',
      (one) => days(one, settings, freeDayActivities),
    );
    const beyond = firstWithoutRoom(taken, yearOf, () => WELFARE_DAYS, settings);
    if (!beyond) return undefined;
    return breach(
      `Fra ${norwegian(beyond.date)} er det brukt ${beyond.days} virkedager velferdspermisjon i ${yearOf(beyond.date)}${withLaterDays(beyond)}, men det kan gis ${WELFARE_DAYS}. Rett siste dag, eller gi permisjon uten stønad for resten.`,
    );
  },
});

export const welfareReasonDays = rule({
  id: 'absence-welfare-reason-days',
  sections: [SECTION.welfare],
  says: 'Tilvenning i barnehage gir inntil tre virkedager, dødsfall inntil tre og reisedager, første skoledag og eget bryllup én.',
  facts: WELFARE_FACTS,
  settings: [...DAY_SETTINGS],
  version: 4,
  check({ kind, others, freeDayActivities, ...absence }, settings) {
    const { welfareReason } = absence;
    if (
      kind !== 'welfare' ||
      typeof welfareReason !== 'string' ||
      !Object.hasOwn(REASON_DAYS, welfareReason)
    ) {
      return undefined;
    }
    const words = wordsFor(WELFARE_REASONS, welfareReason);
    const each = REASON_DAYS[welfareReason]!;
    const right = each + travelOf(absence);
    const days = daysOf(takenDays(absence, settings, freeDayActivities), settings);
    if (days > right) {
      return breach(
        `Permisjonen er ${days} virkedager, men «${words}» gir ${right}. Rett datoene${welfareReason === 'death' ? ' eller reisedagene' : ''}, eller velg en annen grunn.`,
      );
    }
    // § 15 gives the days for each occasion, and nothing says whether it is the same one: it may be another child.
    const same = others.filter((one) => one.welfareReason === welfareReason && inSameYear(one, absence));
    const all = [...same, absence].flatMap((one) => withoutTravel(one, settings, freeDayActivities));
    const together = daysOf(all, settings);
    if (same.length === 0 || together <= each) return undefined;
    return note(
      `Det er ${together} virkedager for «${words}» i samme år, med ${list(same.map(named))}. Grunnen gir ${each} hver gang: kontroller at det ikke er samme hendelse, for eksempel samme barn.`,
    );
  },
});

function inSameYear(one: OtherAbsence, asked: ReportedAbsence): boolean {
  const [a, b] = [datesOf(one), datesOf(asked)];
  return (
    one.kind === 'welfare' &&
    a !== undefined &&
    b !== undefined &&
    a.from.slice(0, 4) <= b.to.slice(0, 4) &&
    b.from.slice(0, 4) <= a.to.slice(0, 4)
  );
}

export const welfareAssessed = rule({
  id: 'absence-welfare-assessed',
  sections: [SECTION.welfare],
  says: 'Velferdspermisjon kan innvilges når det foreligger viktige velferdsgrunner.',
  facts: ['kind', 'welfareReason'],
  check: ({ kind, welfareReason }) =>
    kind === 'welfare'
      ? note(
          `Søknaden gjelder ${wordsFor(WELFARE_REASONS, welfareReason)}. Vurder om grunnen er viktig nok til permisjon med stønad.`,
        )
      : undefined,
});

export const religiousDays = rule({
  id: 'absence-religious-two-days',
  sections: [SECTION.religious],
  says: 'Den som ikke hører til Den norske kirke, kan få fri i to virkedager hvert kalenderår til religiøse høytider.',
  facts: ['kind', 'from', 'to', 'minutesPerDay', 'religiousRight', 'others', 'freeDayActivities'],
  settings: [...DAY_SETTINGS],
  version: 3,
  check({ others, religiousRight, freeDayActivities, ...absence }, settings) {
    if (absence.kind !== 'religious') return undefined;
    if (religiousRight === 'no') {
      return breach(
        'Det er meldt fri til religiøs høytid, men vilkårene er ikke oppfylt. Rett svaret, eller avslå.',
      );
    }
    const taken = takenOf(
      { ...absence, others },
      ({ kind }) => kind === 'religious',
      (one) => takenDays(one, settings, freeDayActivities),
    );
    const beyond = firstWithoutRoom(taken, yearOf, () => RELIGIOUS_DAYS, settings);
    if (!beyond) return undefined;
    return breach(
      `Fra ${norwegian(beyond.date)} er det brukt ${beyond.days} virkedager til religiøse høytider i ${yearOf(beyond.date)}${withLaterDays(beyond)}, men retten er ${RELIGIOUS_DAYS}. Rett datoene, eller bruk ferie.`,
    );
  },
});

export const religiousNotice = rule({
  id: 'absence-religious-notice',
  sections: [SECTION.religious],
  says: 'Fri til religiøs høytid meldes senest ti virkedager på forhånd.',
  facts: ['kind', 'from', 'reportedOn'],
  check({ kind, from, reportedOn }) {
    if (kind !== 'religious' || !isDate(from)) return undefined;
    const latest = workdaysBefore(from, RELIGIOUS_NOTICE);
    if (reportedOn <= latest) return undefined;
    return note(
      `Fridagen er ${norwegian(from)} og ble meldt ${norwegian(reportedOn)}, men skulle vært meldt senest ${norwegian(latest)}. Avgjør om det likevel kan gis fri.`,
    );
  },
});

/** Days of holiday in a year, for somebody of an age on a day of it. */
export function holidayRight(
  birthDate: string,
  day: string,
  settings: Pick<Settings, 'extraHolidayFrom' | 'leapDayBirthday'>,
): number {
  const sixty = isDate(birthDate) ? birthdayAt(birthDate, 60, settings) : undefined;
  if (!sixty) return HOLIDAY_DAYS;
  const from = settings.extraHolidayFrom === 'calendar-year' ? `${sixty.slice(0, 4)}-01-01` : sixty;
  return HOLIDAY_DAYS + (day >= from ? EXTRA_HOLIDAY_DAYS : 0);
}

export const holidayDays = rule({
  id: 'absence-holiday-days',
  sections: [SECTION.holiday],
  says: 'Ferie fastsettes i opptil 25 virkedager hvert kalenderår, og fem til for deltakere over 60 år.',
  facts: ['kind', 'from', 'to', 'minutesPerDay', 'birthDate', 'others', 'freeDayActivities'],
  settings: [...DAY_SETTINGS, 'extraHolidayFrom', 'leapDayBirthday'],
  version: 3,
  check({ others, birthDate, freeDayActivities, ...absence }, settings) {
    if (absence.kind !== 'holiday') return undefined;
    const taken = takenOf(
      { ...absence, others },
      ({ kind }) => kind === 'holiday',
      (one) => takenDays(one, settings, freeDayActivities),
    );
    const right = (day: string) => holidayRight(birthDate, day, settings);
    const beyond = firstWithoutRoom(taken, yearOf, right, settings);
    if (!beyond) return undefined;
    return breach(
      `Fra ${norwegian(beyond.date)} er det satt av ${beyond.days} feriedager i ${yearOf(beyond.date)}${withLaterDays(beyond)}, men det kan settes av ${beyond.right}. Rett siste dag, eller gi permisjon uten stønad for resten.`,
    );
  },
});

export const holidaySet = rule({
  id: 'absence-holiday-set',
  sections: [SECTION.holiday],
  says: 'Kommunen bestemmer når ferien tas.',
  facts: ['kind', 'from'],
  check: ({ kind, from }) =>
    kind === 'holiday'
      ? note(`Bestem om ferien${isDate(from) ? ` fra ${norwegian(from)}` : ''} skal tas da.`)
      : undefined,
});

export const daysOffRules = [
  welfareYear,
  welfareReasonDays,
  welfareAssessed,
  religiousDays,
  religiousNotice,
  holidayDays,
  holidaySet,
] as const;
