import { addCalendarDays, daysBetween, isDate, norwegian } from '../calendar.ts';
import { remarks } from '../answers.ts';
import { breach, note } from '../finding.ts';
import { covers, overlap, type Period } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import {
  DAY_SETTINGS,
  datesOf,
  firstWithoutRoom,
  takenDays,
  takenOf,
  withLaterDays,
  workdaysBefore,
} from './days.ts';
import type { AbsenceFacts } from './facts.ts';
import { sixWeeksAfter } from './six-weeks.ts';

const rule = rulesOver<AbsenceFacts>();

const BEFORE_TERM_DAYS = 10;
const NOTICE_DAYS = 7;
const FATHER_DAYS = 10;
const NURSING_MINUTES = 60;

export const antenatalCheckUp = rule({
  id: 'absence-antenatal-check-up',
  sections: [SECTION.antenatalCheck],
  says: 'Gravide har fri til svangerskapskontroll som ikke med rimelighet kan legges utenfor programtiden. Hele dager, eller flere, avgjøres av en person.',
  facts: ['kind', 'antenatalReason', 'outsideProgrammeHours', 'from', 'to', 'minutesPerDay'],
  version: 2,
  check({ kind, antenatalReason, outsideProgrammeHours, from, to, minutesPerDay }) {
    if (kind !== 'antenatal' || antenatalReason !== 'check-up') return undefined;
    const several = isDate(from) && isDate(to) && from < to;
    return remarks(
      outsideProgrammeHours === 'yes' &&
        breach(
          'Kontrollen kan legges utenfor programtiden, men fraværet er meldt i programtiden. Rett svaret, eller avslå.',
        ),
      // The condition of the right. Absences from before it was asked for have no answer: a person finds it out.
      outsideProgrammeHours !== 'yes' &&
        outsideProgrammeHours !== 'no' &&
        note(
          '«Kan kontrollen legges utenfor programtiden?» er ikke besvart. Finn ut om den kunne det, før fraværet avgjøres. Velg «Feilregistrert», og meld fraværet på nytt med svaret: kunne den det, som fravær uten avtale.',
        ),
      (several || !minutesPerDay) &&
        note(
          `Fraværet til svangerskapskontroll gjelder ${several ? `flere dager, ${norwegian(from)}–${norwegian(to)}` : 'en hel dag'}. Avgjør om kontrollen tar så lang tid. Tar den kortere, rett siste dag, eller velg «Feilregistrert» og meld fraværet på nytt med timene.`,
        ),
    );
  },
});

export const antenatalBeforeTerm = rule({
  id: 'absence-antenatal-before-term',
  sections: [SECTION.antenatal],
  says: 'Gravide har permisjon med stønad i opptil ti virkedager like før termin.',
  facts: ['kind', 'antenatalReason', 'from', 'to', 'termDate'],
  check({ kind, antenatalReason, termDate, ...days }) {
    const period = datesOf(days);
    if (kind !== 'antenatal' || antenatalReason !== 'before-term' || !period || !isDate(termDate))
      return undefined;
    const first = workdaysBefore(termDate, BEFORE_TERM_DAYS);
    return remarks(
      period.from < first &&
        breach(
          `Permisjonen begynner ${norwegian(period.from)}, men termin er ${norwegian(termDate)}, og ti virkedager før er ${norwegian(first)}. Rett første dag.`,
        ),
      period.to >= termDate &&
        breach(
          `Permisjonen går til ${norwegian(period.to)}, men termin er ${norwegian(termDate)}. Siste dag er dagen før termin.`,
        ),
    );
  },
});

export const antenatalNotice = rule({
  id: 'absence-antenatal-notice',
  sections: [SECTION.antenatal],
  says: 'Permisjon før termin skal varsles snarest mulig og senest en uke i forveien.',
  facts: ['kind', 'antenatalReason', 'from', 'reportedOn'],
  check({ kind, antenatalReason, from, reportedOn }) {
    if (kind !== 'antenatal' || antenatalReason !== 'before-term' || !isDate(from)) return undefined;
    const latest = addCalendarDays(from, -NOTICE_DAYS);
    if (reportedOn <= latest) return undefined;
    return note(
      `Permisjonen begynner ${norwegian(from)} og ble meldt ${norwegian(reportedOn)}, men skulle vært meldt senest ${norwegian(latest)}. Avgjør om den likevel kan begynne da.`,
    );
  },
});

export const birthSixWeeks = rule({
  id: 'absence-birth-six-weeks',
  version: 2,
  sections: [SECTION.birth],
  says: 'Moren skal ha permisjon med stønad de første seks ukene etter fødselen, så langt programmet varer, hvis ikke legeattest sier at det er bedre å delta.',
  facts: [
    'kind',
    'from',
    'to',
    'bornOn',
    'certificate',
    'programmeStart',
    'programmeEnd',
    'others',
    'interruptions',
  ],
  check({ kind, bornOn, certificate, programmeStart, programmeEnd, others, interruptions, ...days }) {
    const period = datesOf(days);
    if (kind !== 'birth' || !period || !isDate(bornOn)) return undefined;
    const weeks = sixWeeksAfter(bornOn);
    const programme = overlap(weeks, { from: programmeStart, to: programmeEnd });
    const pieces = others.filter((one) => one.kind === 'birth' && one.bornOn === bornOn).map(datesOf);
    const missing = certificate === 'yes' ? [] : lacking(programme, [period, ...pieces], interruptions);
    const early = period.from < bornOn;
    return remarks(
      early &&
        breach(
          `Permisjonen begynner ${norwegian(period.from)}, men barnet ble født ${norwegian(bornOn)}. Før fødselen gjelder andre regler (§ 12). Rett datoen.`,
        ),
      period.to > weeks.to &&
        breach(
          `Permisjonen går til ${norwegian(period.to)}, men barnet ble født ${norwegian(bornOn)}, og seks uker er til ${norwegian(weeks.to)}. Registrer resten som permisjon uten stønad.`,
        ),
      !early &&
        missing.length > 0 &&
        breach(
          `Permisjonen er ${norwegian(period.from)}–${norwegian(period.to)}, men skal dekke ${norwegian(programme!.from)}–${norwegian(programme!.to)}, de seks ukene fra fødselen så langt programmet varer. Dagene fra ${norwegian(missing[0]!)} til ${norwegian(missing.at(-1)!)} mangler. Rett datoene, eller registrer legeattesten.`,
        ),
    );
  },
});

/** Days that nobody has leave on, and that an interruption has not taken: on those there is nothing to have leave from. */
function lacking(
  needed: Period | undefined,
  pieces: readonly (Period | undefined)[],
  interruptions: AbsenceFacts['interruptions'],
): string[] {
  const taken = [
    ...pieces.filter((one) => one !== undefined),
    ...interruptions.map(({ from, to }) => ({ from, to: to ?? '9999-12-31' })),
  ];
  const days: string[] = [];
  if (!needed) return days;
  for (let day = needed.from; day <= needed.to; day = addCalendarDays(day, 1)) {
    if (!taken.some((one) => covers(one, day))) days.push(day);
  }
  return days;
}

export const fatherTenDays = rule({
  id: 'absence-father-ten-days',
  sections: [SECTION.fatherBirth],
  says: 'I forbindelse med fødselen har barnefaren fri i opptil ti virkedager.',
  facts: ['kind', 'from', 'to', 'minutesPerDay', 'bornOn', 'others', 'freeDayActivities'],
  settings: [...DAY_SETTINGS],
  version: 3,
  check({ others, freeDayActivities, ...absence }, settings) {
    const { kind, bornOn } = absence;
    if (kind !== 'father-birth' || !isDate(bornOn)) return undefined;
    const taken = takenOf(
      { ...absence, others },
      (one) => one.kind === kind && one.bornOn === bornOn,
      (one) => takenDays(one, settings, freeDayActivities),
    );
    const beyond = firstWithoutRoom(
      taken,
      () => bornOn,
      () => FATHER_DAYS,
      settings,
    );
    if (!beyond) return undefined;
    return breach(
      `Fra ${norwegian(beyond.date)} er det brukt ${beyond.days} virkedager ved fødselen ${norwegian(bornOn)}${withLaterDays(beyond)}, men retten er ${FATHER_DAYS}. Rett siste dag.`,
    );
  },
});

export const fatherAroundBirth = rule({
  id: 'absence-father-around-birth',
  sections: [SECTION.fatherBirth],
  says: 'Fri ved fødsel tas i forbindelse med fødselen.',
  facts: ['kind', 'from', 'bornOn'],
  settings: ['aroundBirthDays'],
  check({ kind, from, bornOn }, { aroundBirthDays }) {
    if (kind !== 'father-birth' || !isDate(from) || !isDate(bornOn)) return undefined;
    if (Math.abs(daysBetween(bornOn, from)) <= aroundBirthDays) return undefined;
    return note(
      `Barnet ble født ${norwegian(bornOn)}, men fraværet begynner ${norwegian(from)}. Avgjør om det er i forbindelse med fødselen.`,
    );
  },
});

export const helperAtBirth = rule({
  id: 'absence-birth-helper',
  sections: [SECTION.fatherBirth],
  says: 'Bor foreldrene ikke sammen, kan en annen som bistår moren, få tilsvarende fri.',
  facts: ['kind', 'birthHelper', 'parentsLiveTogether'],
  check({ kind, birthHelper, parentsLiveTogether }) {
    if (kind !== 'father-birth' || birthHelper !== 'helper') return undefined;
    return parentsLiveTogether === 'no'
      ? note('En annen enn faren skal bistå moren. Avgjør om det skal gis fri.')
      : breach(
          'En annen enn faren skal bistå moren, men det er ikke opplyst at foreldrene bor hver for seg. Rett svaret, eller avslå.',
        );
  },
});

export const nursingAnHour = rule({
  id: 'absence-nursing-an-hour',
  sections: [SECTION.nursing],
  says: 'Den som ammer, har rett til den tiden hun trenger, og minst én time om dagen. Trengs det mer, avgjøres det av en person.',
  facts: ['kind', 'minutesPerDay'],
  version: 3,
  check({ kind, minutesPerDay }) {
    if (kind !== 'nursing' || typeof minutesPerDay !== 'number' || minutesPerDay === NURSING_MINUTES)
      return undefined;
    // A right to at least an hour is nothing that must be used: whoever asks for less may do so.
    return minutesPerDay < NURSING_MINUTES
      ? note(
          `Det er bedt om ${minutesPerDay} minutter om dagen til amming. Retten er minst ${NURSING_MINUTES}: kontroller at deltakeren vet det.`,
        )
      : note(
          `Det er bedt om ${minutesPerDay} minutter om dagen til amming. Retten er ${NURSING_MINUTES}, og mer når hun trenger det. Avgjør om hun gjør det. Trenger hun mindre, velg «Feilregistrert» og meld fraværet på nytt med den tiden hun trenger.`,
        );
  },
});

export const adoptionLeave = rule({
  id: 'absence-adoption',
  sections: [SECTION.endingAbsence, SECTION.duration],
  says: 'Fravær ved adopsjon er vernet det første året; forskriften gir ingen egen rett til stønad for det.',
  facts: ['kind'],
  settings: ['adoptionKeepsBenefit'],
  check: ({ kind }, { adoptionKeepsBenefit }) =>
    kind === 'adoption'
      ? note(
          `Avgjør om permisjonen ved adopsjon skal godkjennes. Den gir ${adoptionKeepsBenefit ? '' : 'ikke '}stønad. Deltakeren kan ha rett til foreldrepenger eller velferdspermisjon (§ 15).`,
        )
      : undefined,
});

export const familyRules = [
  antenatalCheckUp,
  antenatalBeforeTerm,
  antenatalNotice,
  birthSixWeeks,
  fatherTenDays,
  fatherAroundBirth,
  helperAtBirth,
  nursingAnHour,
  adoptionLeave,
] as const;
