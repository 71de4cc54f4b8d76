import { code, date, integer, remarks } from '../answers.ts';
import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import {
  ABSENCE_KINDS,
  ANTENATAL_REASONS,
  BIRTH_HELPERS,
  CHILD_CARE_REASONS,
  WELFARE_REASONS,
  YES_NO,
} from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { decimal, list } from '../text.ts';
import { datesOf, isProgrammeDay, named } from './days.ts';
import type { AbsenceFacts, OtherAbsence } from './facts.ts';

const rule = rulesOver<AbsenceFacts>();

const MINUTES_OF_A_DAY = 24 * 60;

/** Absence whose end is often not known when it is reported. */
const MAY_LAST = ['medical-certificate', 'adoption', 'nursing', 'unpaid-leave', 'unauthorised'];
const lasts = (kind: unknown) => typeof kind === 'string' && MAY_LAST.includes(kind);

export const absenceDates = rule({
  id: 'absence-dates',
  sections: [SECTION.benefitAbsence, SECTION.duration],
  says: 'Et fravær har en første dag, og en siste dag som ikke er før den.',
  facts: ['kind', 'from', 'to', 'minutesPerDay'],
  version: 2,
  check({ kind, from, to, minutesPerDay }) {
    const partly = minutesPerDay !== undefined && minutesPerDay !== null;
    return remarks(
      code({ label: 'Hva slags fravær?', value: kind }, ABSENCE_KINDS),
      date({ label: 'Første dag', value: from }),
      date({ label: 'Siste dag', value: to, required: !lasts(kind) }),
      isDate(from) &&
        isDate(to) &&
        to < from &&
        breach(`Siste dag ${norwegian(to)} er før første dag ${norwegian(from)}. Rett datoene.`),
      partly && integer({ label: 'Minutter per dag', value: minutesPerDay }, 1, MINUTES_OF_A_DAY),
    );
  },
});

export const absenceHours = rule({
  id: 'absence-hours',
  sections: [SECTION.weeklyHours, SECTION.benefitAbsence],
  says: 'Ingen kan være borte flere timer enn programmet har.',
  facts: ['minutesPerDay'],
  settings: ['benefitDayMinutes', 'fullTimeHours'],
  check({ minutesPerDay }, { benefitDayMinutes, fullTimeHours }) {
    if (!Number.isInteger(minutesPerDay) || minutesPerDay! <= benefitDayMinutes) return undefined;
    const hours = (minutes: number) => decimal(Math.round(minutes / 6) / 10);
    return breach(
      `Fraværet er ${hours(minutesPerDay!)} timer om dagen, ${hours(minutesPerDay! * 5)} timer i uken, men en programdag er ${hours(benefitDayMinutes)} timer og en uke ${decimal(fullTimeHours)}. Rett timene, eller la dem stå tomme når det gjelder hele dager.`,
    );
  },
});

export const absenceWithinProgramme = rule({
  id: 'absence-within-programme',
  sections: [SECTION.benefitAbsence, SECTION.period],
  says: 'Et fravær ligger innenfor tiden programmet varer.',
  facts: ['from', 'to', 'programmeStart', 'programmeEnd'],
  check({ from, to, programmeStart, programmeEnd }) {
    const early = isDate(from) && from < programmeStart;
    const late = [from, to].filter(isDate).find((day) => day > programmeEnd);
    return remarks(
      early &&
        breach(
          `Fraværet begynner ${norwegian(from)}, men programmet starter ${norwegian(programmeStart)}. Rett datoen.`,
        ),
      late !== undefined &&
        breach(
          `Fraværet går til ${norwegian(late)}, men programmet varer til ${norwegian(programmeEnd)}. Registrer det som ligger etter, når programmet er forlenget.`,
          SECTION.period,
        ),
    );
  },
});

export const absenceOverlap = rule({
  id: 'absence-overlap',
  sections: [SECTION.benefitAbsence, SECTION.duration],
  says: 'En dag kan bare være fravær av ett slag, når fraværet gjelder hele dagen, og deler av en dag er til sammen ikke mer enn den.',
  facts: ['kind', 'from', 'to', 'minutesPerDay', 'others'],
  settings: ['benefitDayMinutes'],
  version: 3,
  check({ kind, from, to, minutesPerDay, others }, { benefitDayMinutes }) {
    if (!isDate(from) || (isDate(to) && to < from)) return undefined;
    const end = isDate(to) ? to : '9999-12-31';
    const meeting = others.filter(
      ({ from: first, to: last }) => isDate(first) && first <= end && (!isDate(last) || last >= from),
    );
    const days = isDate(to) ? `${norwegian(from)}–${norwegian(to)}` : `fra ${norwegian(from)} og videre`;
    // The hour of § 14 is a right on any day she takes part; on a day she is away it lies idle, and takes nothing.
    const partMeets = (other: OtherAbsence) => {
      const part = minutesPerDay ? kind : other.kind;
      if (Boolean(minutesPerDay) === Boolean(other.minutesPerDay) || part === 'nursing') return undefined;
      return note(
        `Fraværet ${days} møter ${named(other)}. Det ene gjelder hele dager, det andre en del av dagen. Avgjør hva dagene de har felles, er.`,
      );
    };
    if (minutesPerDay) {
      const own = { kind, from, to, minutesPerDay };
      return remarks(beyondADay(own, meeting, benefitDayMinutes), ...meeting.map(partMeets));
    }
    return remarks(
      ...meeting.map((other) =>
        other.minutesPerDay
          ? partMeets(other)
          : breach(
              kind === 'medical-certificate' && other.kind === 'self-certified'
                ? `Fraværet ${days} overlapper ${named(other)}. Gjelder legeerklæringen også de dagene, endre det fraværet og velg at dokumentasjon er lagt fram; meld så dagene etter. Ellers: rett datoene.`
                : `Fraværet ${days} overlapper ${named(other)}. Rett datoene, eller avslutt eller trekk tilbake det andre først.`,
            ),
      ),
    );
  },
});

/** Parts of a day that together are more than the day; they are the most on the first day of one of them. */
function beyondADay(
  own: Pick<OtherAbsence, 'kind' | 'from' | 'to' | 'minutesPerDay'>,
  meeting: readonly OtherAbsence[],
  benefitDayMinutes: number,
) {
  if (own.kind === 'nursing') return undefined;
  const parts = meeting.filter(({ kind, minutesPerDay }) => minutesPerDay && kind !== 'nursing');
  const starts = [own.from, ...parts.map(({ from }) => from)]
    .filter(isDate)
    .filter((day) => day >= own.from!);
  for (const day of starts.sort()) {
    const then = parts.filter(({ from, to }) => from! <= day && (!isDate(to) || to >= day));
    const minutes = then.reduce((sum, one) => sum + one.minutesPerDay!, own.minutesPerDay!);
    if (then.length > 0 && minutes > benefitDayMinutes)
      return breach(
        `${norwegian(day)} er fraværet ${own.minutesPerDay} minutter, og med ${list(then.map(named))} ${minutes} minutter, men en programdag er ${benefitDayMinutes}. Rett timene eller datoene, eller trekk tilbake det andre først.`,
      );
  }
  return undefined;
}

export const absenceDuringInterruption = rule({
  id: 'absence-during-interruption',
  sections: [SECTION.ending, SECTION.benefitInterrupted],
  says: 'Mens programmet er avbrutt, er det ikke noe å ha fravær fra.',
  facts: ['from', 'to', 'interruptions'],
  check({ from, to, interruptions }) {
    if (!isDate(from)) return undefined;
    const end = isDate(to) ? to : from;
    return interruptions
      .filter((one) => one.from <= end && (!one.to || one.to >= from))
      .map((one) =>
        breach(
          `Fraværet fra ${norwegian(from)} ligger i avbruddet fra ${norwegian(one.from)}${one.to ? ` til ${norwegian(one.to)}` : ''}. Rett datoene, eller registrer at avbruddet er slutt.`,
        ),
      );
  },
});

export const absenceOnFreeDays = rule({
  id: 'absence-on-free-days',
  sections: [SECTION.freeDays, SECTION.benefitAbsence],
  says: 'Lørdager, søndager og helligdager er fridager om ikke programmet sier noe annet, så da er det ikke noe å ha fravær fra.',
  facts: ['kind', 'from', 'to', 'freeDayActivities'],
  check({ kind, freeDayActivities, ...absence }) {
    const period = datesOf(absence);
    if (!period) return undefined;
    for (let date = period.from; date <= period.to; date = addCalendarDays(date, 1))
      if (isProgrammeDay(date, freeDayActivities)) return undefined;
    const { from, to } = period;
    const when = from === to ? norwegian(from) : `${norwegian(from)}–${norwegian(to)}`;
    const free = `Fraværet ${when} ligger bare på fridager, og programmet sier ikke noe annet.`;
    return kind === 'unauthorised'
      ? breach(`${free} Det kan ikke redusere stønaden. Rett datoene, eller la være å registrere det.`)
      : note(`${free} Da er det ikke noe å ha fravær fra. Kontroller datoene.`);
  },
});

/** What each kind must say, so that its right can be worked out. */
export const absenceAnswered = rule({
  id: 'absence-answers',
  sections: [SECTION.enlightened, SECTION.sickChildChronic],
  says: 'Det som trengs for å vurdere fraværet, skal være opplyst.',
  facts: [
    'kind',
    'certificate',
    'childCareReason',
    'childBirthYear',
    'childrenInCare',
    'chronicChildren',
    'aloneWithCare',
    'antenatalReason',
    'termDate',
    'bornOn',
    'birthHelper',
    'welfareReason',
    'religiousRight',
    'minutesPerDay',
  ],
  version: 2,
  check(f) {
    const yesNo = (label: string, value: unknown) => code({ label, value }, YES_NO);
    switch (f.kind) {
      case 'medical-certificate':
        return remarks(yesNo('Er legeerklæring lagt fram?', f.certificate));
      case 'sick-child':
        return remarks(
          code({ label: 'Hvem er syk?', value: f.childCareReason }, CHILD_CARE_REASONS),
          integer({ label: 'Barnets fødselsår', value: f.childBirthYear }, 1900, 2200),
          integer({ label: 'Antall barn', value: f.childrenInCare }, 1, 30),
          moreChronicThanChildren(f),
          yesNo('Alene om omsorgen?', f.aloneWithCare),
        );
      case 'antenatal':
        return remarks(
          code({ label: 'Kontroll eller permisjon?', value: f.antenatalReason }, ANTENATAL_REASONS),
          f.antenatalReason === 'before-term' && date({ label: 'Termin', value: f.termDate }),
        );
      case 'birth':
        return remarks(date({ label: 'Barnet ble født', value: f.bornOn }));
      case 'father-birth':
        return remarks(
          date({ label: 'Barnet ble født', value: f.bornOn }),
          code({ label: 'Hvem gir omsorg?', value: f.birthHelper }, BIRTH_HELPERS),
        );
      case 'nursing':
        return remarks(integer({ label: 'Minutter per dag', value: f.minutesPerDay }, 1, 1440));
      case 'welfare':
        return remarks(code({ label: 'Velferdsgrunn', value: f.welfareReason }, WELFARE_REASONS));
      case 'religious':
        return remarks(yesNo('Er vilkårene i § 16 oppfylt?', f.religiousRight));
      default:
        return undefined;
    }
  },
});

/** Each of them adds ten days or twenty (§ 11 second paragraph), so nobody has more of them than there are children. */
function moreChronicThanChildren({
  childrenInCare,
  chronicChildren,
}: Pick<AbsenceFacts, 'childrenInCare' | 'chronicChildren'>) {
  if (!Number.isInteger(childrenInCare) || !Number.isInteger(chronicChildren)) return undefined;
  if (chronicChildren! <= childrenInCare!) return undefined;
  return breach(
    `Deltakeren har omsorg for ${childrenInCare} barn, men ${chronicChildren} av dem er oppgitt som kronisk syke eller funksjonshemmede. Rett tallene; er fraværet alt meldt, velg «Feilregistrert» og meld det på nytt.`,
    SECTION.sickChildChronic,
  );
}

export const absenceReportRules = [
  absenceDates,
  absenceHours,
  absenceWithinProgramme,
  absenceOverlap,
  absenceDuringInterruption,
  absenceOnFreeDays,
  absenceAnswered,
] as const;
