import { code, date, remarks, text } from '../answers.ts';
import { isDate, latest, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { END_REASONS } from '../codes.ts';
import { breach, note, type Remark } from '../finding.ts';
import { noticeRemarks } from '../procedure/advance-notice.ts';
import { rulesOver, type Rule } from '../rule.ts';
import type { Outcome } from '../run-rules.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { absenceAnswered, isAgainstWill, isFoundByOffice, isProtecting, type Will } from './against-will.ts';
import { conditionRulesFor } from './lost-condition.ts';
import type { EndingFacts } from './facts.ts';
import { isProtectedAbsence, protectedAbsenceRemark, protectedUntil } from './protected-absence.ts';
import type { RegisteredFacts } from './protected-time.ts';
import { protectedOn, protectedTimes } from './protected-times.ts';
import { registeredAbsenceSeen } from './registered-absence.ts';

const rule = rulesOver<EndingFacts>();
const BY_TIME = ['period-end', 'max-duration', 'turned-67'];
const ASKED_FOR_MEANS = ['not-resuming', 'circumstances'];
const PROPOSALS = {
  end: 'avslutt programmet',
  keep: 'la programmet gå videre',
  notice: 'varsle deltakeren først',
};

/** Whether the participant must be told and heard before the decision (administration act § 16). */
export const needsNotice = (
  facts: Will,
  { noticeAfterYear }: Pick<Settings, 'noticeAfterYear'> = settingsHere(),
): boolean =>
  isAgainstWill(facts) ||
  isFoundByOffice(facts.endReason) ||
  (facts.endReason === 'interruption-year' && noticeAfterYear);

/** Nothing is to end: the programme goes on, or the participant is told first. A proposal from a page has no answer yet. */
const ends = (proposal: EndingFacts['proposal']) => proposal !== 'keep' && proposal !== 'notice';

const NEVER_BEGINS =
  'Takker deltakeren nei, eller flytter før den dagen, begynner programmet aldri: registrer at saken faller bort.';

/** Before its first day a programme has nothing that could end; a last day in it says that somebody is to begin. */
function datedInProgramme(endDate: string, start: string, today: string): Remark | undefined {
  const [end, first] = [norwegian(endDate), norwegian(start)];
  if (today < start && endDate < start)
    return breach(`Sluttdatoen ${end} er før programmets første dag ${first}. ${NEVER_BEGINS}`);
  if (today < start)
    return note(
      `Programmet begynner ikke før ${first}, og sluttdatoen ${end} gir dager i det. ${NEVER_BEGINS}`,
    );
  return endDate < start
    ? breach(`Sluttdatoen ${end} er før programmet startet ${first}. Rett datoen.`)
    : undefined;
}

export const endingReasoned = rule({
  id: 'ending-reason',
  version: 5,
  sections: [SECTION.ending],
  says: 'En avslutning skal ha en saklig grunn hos deltakeren, eller følge av at tiden er ute.',
  facts: ['today', 'programmeStart', 'periodEnd', 'endReason', 'endDate', 'reason', 'proposal'],
  check({ today, programmeStart, periodEnd, endReason, endDate, reason, proposal }) {
    const needsText = endReason && !BY_TIME.includes(endReason);
    const after = isDate(endDate) && isDate(periodEnd) && endDate > periodEnd;
    return remarks(
      code({ label: 'Grunn til avslutning', value: endReason }, END_REASONS),
      needsText
        ? text({ label: 'Begrunnelse', value: reason }, 'Skriv hva du bygger forslaget på.')
        : undefined,
      ends(proposal) && date({ label: 'Sluttdato', value: endDate }),
      isDate(endDate) && isDate(programmeStart) && datedInProgramme(endDate, programmeStart, today),
      after &&
        breach(
          `Sluttdatoen ${norwegian(endDate)} er etter vedtaksperioden, som slutter ${norwegian(periodEnd)}. Rett datoen.`,
        ),
    );
  },
});

export const endingAnswered = rule({
  id: 'ending-proposal',
  sections: [SECTION.ending],
  says: 'Vurderingen skal ende i et forslag: avslutte, la programmet gå videre, eller varsle deltakeren først.',
  facts: ['proposal'],
  check: ({ proposal }) => remarks(code({ label: 'Hva foreslår du?', value: proposal }, PROPOSALS)),
});

export const noticeGiven = rule({
  id: 'ending-notice',
  version: 4,
  sections: [SECTION.notice],
  says: 'Avsluttes programmet mot deltakerens vilje, eller uten at deltakeren har bedt om det, skal det varsles på forhånd med en frist for å svare.',
  facts: ['today', 'endReason', 'againstWill', 'proposal', 'noticeSentOn', 'responseDeadline', 'respondedOn'],
  settings: ['noticeResponseDays', 'noticeAfterYear'],
  check({ endReason, againstWill, proposal, ...notice }, settings) {
    if (!ends(proposal) || !needsNotice({ endReason, againstWill }, settings)) return undefined;
    return noticeRemarks(notice, settings.noticeResponseDays);
  },
});

export const protectedAbsence = rule({
  id: 'ending-protected-absence',
  version: 6,
  sections: [SECTION.endingAbsence],
  says: 'Programmet kan ikke avsluttes for fravær til arbeid, fødsel eller adopsjon det første året.',
  facts: ['endReason', 'endDate', 'againstWill', 'absenceKind', 'absenceFrom', 'proposal'],
  settings: ['shortMonthEndsPeriod'],
  check({ endReason, endDate, againstWill, absenceKind, absenceFrom, proposal }, settings) {
    if (!ends(proposal) || !isProtecting({ endReason, againstWill })) return undefined;
    const answered = absenceAnswered({ endReason, absenceKind });
    if (answered === 'work' && absenceKind !== 'work' && !isDate(absenceFrom)) {
      return breach(
        'Programmet avsluttes for arbeid, og deltakeren vil fortsette. Svar at forslaget bygger på fravær for ordinært arbeid, og skriv når fraværet startet. Er grunnen en annen, trekk forslaget og foreslå den.',
      );
    }
    return protectedAbsenceRemark({ absenceKind: answered, absenceFrom, endDate }, settings);
  },
});

/**
 * § 36 has an answer to absence; an ending is no stronger one, but asks whether the person will take part at all. What is
 * called other circumstances is open to the same, so it is asked the same: it must not be a way round the question.
 */
export const endingIsNoPunishment = rule({
  id: 'ending-no-punishment',
  version: 3,
  sections: [SECTION.ending, SECTION.benefitAbsence],
  says: 'Fravær uten avtale gir trekk; avslutning krever at noe annet er prøvd og ikke har ført fram.',
  facts: ['endReason', 'proposal', 'milderMeans'],
  settings: ['milderMeansFirst'],
  check({ endReason, proposal, milderMeans }, { milderMeansFirst }) {
    if (!ends(proposal) || !ASKED_FOR_MEANS.includes(String(endReason))) return undefined;
    const missing = text(
      { label: 'Hva er prøvd først?', value: milderMeans },
      'Fravær alene gir trekk i stønaden. Skriv hvordan kontoret har søkt kontakt, og om tilrettelegging, endring av programmet eller avbrudd er vurdert.',
    );
    return missing && { ...missing, severity: milderMeansFirst };
  },
});

export const endingParticipantHeard = rule({
  id: 'ending-participant-view',
  version: 3,
  sections: [SECTION.consult, SECTION.enlightened],
  says: 'Deltakerens syn skal være med, eller det skal framgå at deltakeren ikke har svart.',
  facts: ['endReason', 'againstWill', 'proposal', 'respondedOn', 'participantView'],
  settings: ['noticeAfterYear'],
  check({ endReason, againstWill, proposal, respondedOn, participantView }, settings) {
    const missing = text(
      { label: 'Hva mener deltakeren?', value: participantView },
      'Skriv hva deltakeren selv mener.',
    );
    if (!missing || !ends(proposal)) return undefined;
    if (!needsNotice({ endReason, againstWill }, settings) || isDate(respondedOn)) return missing;
    return note('Deltakeren har ikke svart på varselet. Vedtaket bygger på det kontoret vet.');
  },
});

/** The first day on which absence, answered or registered, may end the programme, where that is not come yet. */
export function absenceProtectedUntil(
  {
    absenceKind,
    absenceFrom,
    ...registered
  }: Pick<EndingFacts, 'absenceKind' | 'absenceFrom'> & RegisteredFacts,
  today: string,
  settings?: Pick<Settings, 'shortMonthEndsPeriod'>,
): string | undefined {
  const answered =
    isProtectedAbsence(absenceKind) && isDate(absenceFrom) ? [protectedUntil(absenceFrom, settings)] : [];
  const known = protectedOn(protectedTimes(registered, settings), today).map(({ free }) => free);
  const free = [...answered, ...known].filter((day) => day > today);
  return free.length > 0 ? latest(...free) : undefined;
}

/** The year is out, but a birth in it has a year of its own: then the programme goes on, and the question comes again. */
export const yearMustEnd = rule({
  id: 'ending-after-year',
  version: 3,
  sections: [SECTION.ending, SECTION.endingAbsence],
  says: 'Har programmet vært avbrutt i ett år, skal det avsluttes, om ikke fraværet er vernet.',
  facts: [
    'today',
    'endReason',
    'proposal',
    'interruptedFrom',
    'absenceKind',
    'absenceFrom',
    'registeredAbsences',
    'registeredInterruptions',
  ],
  settings: ['shortMonthEndsPeriod'],
  check({ today, endReason, proposal, interruptedFrom, absenceKind, absenceFrom, ...registered }, settings) {
    if (endReason !== 'interruption-year' || proposal !== 'keep' || !isDate(interruptedFrom))
      return undefined;
    const free = absenceProtectedUntil({ absenceKind, absenceFrom, ...registered }, today, settings);
    const since = `Programmet har vært avbrutt siden ${norwegian(interruptedFrom)}`;
    if (free) {
      return note(
        `${since}, men fraværet er vernet til ${norwegian(free)}. Ta avslutningen opp igjen da.`,
        SECTION.endingAbsence,
      );
    }
    return breach(
      `${since}, og skal avsluttes etter ett år. Er deltakeren kommet tilbake før det, registrer gjenopptakelsen i saken først.`,
    );
  },
});

export const endingRules = [
  endingReasoned,
  endingAnswered,
  noticeGiven,
  protectedAbsence,
  registeredAbsenceSeen,
  endingIsNoPunishment,
  endingParticipantHeard,
  yearMustEnd,
] as const;

/** Its rules, and for an ending over a condition those on that: only then does the decision rest on § 29. */
const checkEndingWith =
  (rules: readonly Rule<EndingFacts>[]) =>
  (facts: EndingFacts, settings?: Settings): Outcome =>
    checkWith([...rules, ...conditionRulesFor(facts)])(facts, settings);

/** Job `check-ending`. */
export const checkEnding = checkEndingWith(endingRules);

/** For the proposal itself, before anybody has been told. */
export const checkEndingProposal = checkEndingWith([endingReasoned, protectedAbsence]);
