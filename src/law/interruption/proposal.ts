import { code, date, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { INTERRUPTION_GROUNDS } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { noticeRemarks } from '../procedure/advance-notice.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { lastsUntilYear, yearOutOn } from './dates.ts';
import { benefitAtIllness, sixWeeksAreLeave } from './benefit-kept.ts';
import type { InterruptionFacts } from './facts.ts';
import { interrupts } from './interrupts.ts';
import { interruptedOnce, interruptionOverAbsence } from './overlaps.ts';

const rule = rulesOver<InterruptionFacts>();
const PROPOSALS = {
  interrupt: 'avbryt programmet',
  keep: 'la programmet gå videre',
  notice: 'varsle deltakeren først',
};

export const interruptionGrounded = rule({
  id: 'interruption-ground',
  sections: [SECTION.interruption],
  says: 'Et avbrudd skal være saklig begrunnet i forhold ved deltakeren, ikke ved kontoret.',
  facts: ['ground', 'reason'],
  check: ({ ground, reason }) =>
    remarks(
      code({ label: 'Grunn til avbrudd', value: ground }, INTERRUPTION_GROUNDS),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hva du bygger forslaget på.'),
      ground === 'office' &&
        breach(
          'Plass, tid eller ferie hos kontoret eller en tiltaksarrangør er ikke forhold ved deltakeren. Programmet skal være helårig: endre tiltakene i stedet.',
        ),
    ),
});

export const interruptionWithinYear = rule({
  id: 'interruption-dates',
  sections: [SECTION.interruption],
  says: 'Et avbrudd ligger i programmet og varer i mindre enn ett år.',
  facts: ['programmeStart', 'periodEnd', 'from', 'expectedTo', 'proposal', 'interruptedBefore'],
  settings: ['shortMonthEndsPeriod', 'interruptionYearCounts'],
  version: 4,
  check({ programmeStart, periodEnd, from, expectedTo, proposal, interruptedBefore }, settings) {
    if (!interrupts(proposal)) return undefined;
    const wrong = remarks(
      date({ label: 'Første dag av avbruddet', value: from }),
      date({ label: 'Siste dag en regner med', value: expectedTo, required: false }),
    );
    if (!isDate(from)) return wrong;
    const before = isDate(programmeStart) && from < programmeStart;
    const after = isDate(periodEnd) && from > periodEnd;
    const year = yearOutOn(from, settings, interruptedBefore);
    return remarks(
      ...wrong,
      before &&
        breach(
          `Avbruddet starter ${norwegian(from)}, før programmet starter ${norwegian(programmeStart)}. Rett datoen.`,
        ),
      after &&
        breach(
          `Avbruddet starter ${norwegian(from)}, etter vedtaksperioden, som slutter ${norwegian(periodEnd)}. Rett datoen.`,
        ),
      isDate(expectedTo) &&
        expectedTo < from &&
        breach(
          `Avbruddet slutter ${norwegian(expectedTo)}, før det starter ${norwegian(from)}. Rett datoene.`,
        ),
      isDate(expectedTo) &&
        lastsUntilYear(expectedTo, year) &&
        breach(
          `Avbruddet ventes å vare til ${norwegian(expectedTo)}. Etter ett år, ${norwegian(year)}, skal programmet avsluttes. Velg en tidligere dato, eller foreslå å avslutte.`,
        ),
    );
  },
});

export const interruptionAnswered = rule({
  id: 'interruption-proposal',
  sections: [SECTION.interruption],
  says: 'Vurderingen skal ende i et forslag: avbryte, la programmet gå videre, eller varsle deltakeren først.',
  facts: ['proposal'],
  check: ({ proposal }) => remarks(code({ label: 'Hva foreslår du?', value: proposal }, PROPOSALS)),
});

export const interruptionNotice = rule({
  id: 'interruption-notice',
  sections: [SECTION.notice],
  says: 'Avbrytes programmet mot deltakerens vilje, skal det varsles på forhånd med en frist for å svare.',
  facts: ['today', 'againstWill', 'proposal', 'noticeSentOn', 'responseDeadline', 'respondedOn'],
  settings: ['noticeResponseDays'],
  check({ againstWill, proposal, ...notice }, { noticeResponseDays }) {
    if (!interrupts(proposal) || againstWill !== 'yes') return undefined;
    return noticeRemarks(notice, noticeResponseDays);
  },
});

export const interruptionParticipantHeard = rule({
  id: 'interruption-participant-view',
  sections: [SECTION.consult, SECTION.enlightened],
  says: 'Deltakerens syn skal være med, eller det skal framgå at deltakeren ikke har svart.',
  facts: ['againstWill', 'proposal', 'respondedOn', 'participantView'],
  check({ againstWill, proposal, respondedOn, participantView }) {
    const missing = text(
      { label: 'Hva mener deltakeren?', value: participantView },
      'Skriv hva deltakeren selv mener.',
    );
    if (!missing || !interrupts(proposal)) return undefined;
    if (againstWill !== 'yes' || isDate(respondedOn)) return missing;
    return note('Deltakeren har ikke svart på varselet. Vedtaket bygger på det kontoret vet.');
  },
});

export const interruptionAlternatives = rule({
  id: 'interruption-alternatives',
  version: 2,
  sections: [SECTION.interruption, SECTION.benefitInterrupted],
  says: 'Under avbruddet er det ingen stønad; mot deltakerens vilje skal noe mildere være vurdert.',
  facts: ['againstWill', 'proposal', 'milderMeans'],
  settings: ['milderMeansFirst'],
  check({ againstWill, proposal, milderMeans }, { milderMeansFirst }) {
    if (!interrupts(proposal) || againstWill !== 'yes') return undefined;
    const missing = text(
      { label: 'Hva er vurdert i stedet?', value: milderMeans },
      'Skriv om tilrettelegging, endring av programmet eller permisjon er vurdert.',
    );
    return missing && { ...missing, severity: milderMeansFirst };
  },
});

export const interruptionRules = [
  interruptionAnswered,
  interruptionGrounded,
  interruptionWithinYear,
  interruptedOnce,
  interruptionOverAbsence,
  interruptionNotice,
  interruptionParticipantHeard,
  interruptionAlternatives,
  sixWeeksAreLeave,
  benefitAtIllness,
] as const;

/** Job `check-interruption`. */
export const checkInterruption = checkWith(interruptionRules);

/** For the proposal itself, before anybody has been told. Absence is looked at when it is known what the person wants. */
export const checkInterruptionProposal = checkWith([
  interruptionGrounded,
  interruptionWithinYear,
  interruptedOnce,
]);
