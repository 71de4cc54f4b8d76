import { code, date, pastDate, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import {
  ABSENCE_CHANGES,
  ABSENCE_PAPERS,
  ABSENCE_RESULTS,
  ABSENCE_SITUATIONS,
  wordsFor,
  YES_NO,
} from '../codes.ts';
import { breach, note, type Remark } from '../finding.ts';
import { heardWithViewRemarks } from '../procedure/heard.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { certificateDemand, daysWithoutCertificate } from './certificate-demand.ts';
import { chronicChildAsked } from './chronic-child.ts';
import type { AbsenceChangeFacts, AbsenceDecisionFacts, AbsenceEndFacts } from './facts.ts';
import { refusalOfRight } from './refusal.ts';
import { asReportedThen, IN_PART_FACTS, IN_PART_SETTINGS, tellsOfPart } from './refused-in-part.ts';
import { DAYS_AT_A_TIME } from './self-certification.ts';

const rule = rulesOver<AbsenceDecisionFacts>();

export const absenceResult = rule({
  id: 'absence-decision-result',
  sections: [SECTION.decision, SECTION.grounds],
  says: 'Fraværet godkjennes eller avslås, eller opplyses bedre først, og alt annet enn godkjenning av det som er meldt, har en begrunnelse.',
  facts: ['papersAskedFor', 'reason', ...IN_PART_FACTS],
  settings: [...IN_PART_SETTINGS],
  version: 3,
  check({ papersAskedFor, reason, ...decided }, settings) {
    const { kind, result } = decided;
    const inPart = tellsOfPart(decided, settings);
    const unreasoned = text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor.');
    return remarks(
      code({ label: 'Hva avgjør du?', value: result }, ABSENCE_RESULTS),
      result === 'document' &&
        code({ label: 'Hva må deltakeren legge fram?', value: papersAskedFor }, ABSENCE_PAPERS),
      (result === 'reject' || result === 'mistake' || result === 'document') && unreasoned,
      ...(inPart ? after(inPart, [unreasoned]) : []),
      result === 'approve' &&
        kind === 'unauthorised' &&
        breach(
          'Fraværet er meldt som «fravær uten avtale», men godkjennes. Velg hva slags fravær det er, eller avslå.',
          SECTION.benefitAbsence,
        ),
    );
  },
});

/** What an approval in part lacks, after what makes it one. */
const after = (inPart: string, all: readonly (Remark | undefined)[]): Remark[] =>
  remarks(...all).map((one) => ({ ...one, message: `${inPart} ${one.message}` }));

export const absentPersonHeard = rule({
  id: 'absence-decision-heard',
  sections: [SECTION.enlightened, SECTION.notice, SECTION.consult],
  says: 'Deltakeren skal få uttale seg før et fravær avslås, helt eller delvis, og det deltakeren sier, skal være med.',
  version: 4,
  facts: ['participantHeard', 'participantView', ...IN_PART_FACTS],
  settings: [...IN_PART_SETTINGS],
  check({ participantHeard, participantView, ...decided }, settings) {
    const lacks = (what: string) => heardWithViewRemarks(participantHeard, participantView, what);
    if (decided.result === 'reject') return lacks('Fraværet avslås');
    const inPart = tellsOfPart(decided, settings);
    return inPart ? after(inPart, lacks('Det er et avslag i del')) : undefined;
  },
});

/**
 * Nobody can be deducted for a day that has not been. What is refused ends with what is known, and nobody follows it up:
 * days after it are said with the attendance, month by month. What is refused before it begins deducts nothing.
 */
export const refusedUntil = rule({
  id: 'absence-refusal-last-day',
  sections: [SECTION.benefitAbsence, SECTION.enlightened],
  says: 'Et avslag sier hvilken dag deltakeren sist er kjent borte, for ingen kan trekkes for dager som ikke har vært.',
  facts: ['today', 'result', 'from', 'to', 'reported'],
  check({ today, result, from, to, ...asked }) {
    if (result !== 'reject' || !isDate(from) || from > today) return undefined;
    const { to: reportedTo } = asReportedThen({ ...asked, to });
    const cure =
      'Skriv i «Siste dag» hvilken dag deltakeren sist er kjent borte. Er deltakeren borte etter det, registreres det med frammøtet. Mangler feltet i oppgaven, registrer siste dag på sakens side.';
    if (!isDate(to)) return breach(`Fraværet fra ${norwegian(from)} avslås uten siste dag. ${cure}`);
    if (to > today)
      return breach(`Fraværet avslås til ${norwegian(to)}, men i dag er ${norwegian(today)}. ${cure}`);
    if (to < from)
      return breach(`Siste dag ${norwegian(to)} er før første dag ${norwegian(from)}. Rett datoen.`);
    return isDate(reportedTo) && reportedTo < to
      ? breach(
          `Fraværet avslås til ${norwegian(to)}, men er meldt til ${norwegian(reportedTo)}. Avslå det som er meldt, og registrer dagene etter for seg.`,
        )
      : undefined;
  },
});

/** Silence is no ground: the absence comes back to the one who asked. */
export const papersNotShown = rule({
  id: 'absence-papers-not-shown',
  sections: [SECTION.certificateRequired, SECTION.confirmation, SECTION.enlightened],
  says: 'Når dokumentasjon som er krevd, ikke er lagt fram i tide, avgjøres fraværet av en person.',
  facts: ['papers', 'papersBy', 'papersShownOn'],
  check({ papers, papersBy, papersShownOn }) {
    if (!papers || papersShownOn) return undefined;
    const until = isDate(papersBy) ? `innen ${norwegian(papersBy)}` : 'uten frist';
    return note(
      `${wordsFor(ABSENCE_PAPERS, papers).replace(/^./, (first) => first.toUpperCase())} ble krevd ${until} og er ikke lagt fram. Finn ut hvorfor, og avgjør fraværet med det som er opplyst.`,
      papers === 'confirmation' ? SECTION.confirmation : undefined,
    );
  },
});

export const absenceDecisionRules = [
  absenceResult,
  absentPersonHeard,
  papersNotShown,
  certificateDemand,
  chronicChildAsked,
  refusalOfRight,
  refusedUntil,
] as const;

const endRule = rulesOver<AbsenceEndFacts>();

export const absenceEndAnswered = endRule({
  id: 'absence-end',
  sections: [SECTION.duration, SECTION.benefitAbsence],
  says: 'Et godkjent fravær uten kjent slutt følges opp til det er slutt.',
  facts: ['from', 'programmeEnd', 'situation', 'lastDay'],
  check({ from, programmeEnd, situation, lastDay }) {
    const ended = situation === 'ended';
    return remarks(
      code({ label: 'Varer fraværet fortsatt?', value: situation }, ABSENCE_SITUATIONS),
      ended && date({ label: 'Siste dag', value: lastDay }),
      ended &&
        isDate(lastDay) &&
        lastDay < from &&
        breach(`Siste dag ${norwegian(lastDay)} er før første dag ${norwegian(from)}. Rett datoen.`),
      ended &&
        isDate(lastDay) &&
        lastDay > programmeEnd &&
        breach(
          `Siste dag ${norwegian(lastDay)} er etter at programmet slutter ${norwegian(programmeEnd)}. Rett datoen.`,
        ),
    );
  },
});

export const absenceEndRules = [absenceEndAnswered] as const;

const changeRule = rulesOver<AbsenceChangeFacts>();
const SELF_CERTIFIED = ['self-certified', 'sick-child'];

export const absenceChangeReasoned = changeRule({
  id: 'absence-change',
  sections: [SECTION.grounds],
  says: 'En endring av et fravær har en begrunnelse.',
  facts: ['today', 'change', 'lastDay', 'papers', 'shownOn', 'reason'],
  version: 2,
  check: ({ today, change, lastDay, papers, shownOn, reason }) =>
    remarks(
      code({ label: 'Hva skal endres?', value: change }, ABSENCE_CHANGES),
      change === 'ended' && date({ label: 'Siste dag', value: lastDay }),
      change === 'documented' && code({ label: 'Hva er lagt fram?', value: papers }, ABSENCE_PAPERS),
      change === 'documented' && pastDate({ label: 'Lagt fram', value: shownOn }, today),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor.'),
    ),
});

/** On days after those refused the person has not been heard, and there is no decision on them (§ 36). */
export const refusalNotLonger = changeRule({
  id: 'absence-refusal-not-longer',
  sections: [SECTION.notice, SECTION.benefitAbsence],
  says: 'Et avslag på fravær gjelder ikke flere dager enn det som er avslått.',
  facts: ['to', 'refused', 'change', 'lastDay'],
  check({ to, refused, change, lastDay }) {
    if (refused !== true || change !== 'ended' || !isDate(to) || !isDate(lastDay) || lastDay <= to)
      return undefined;
    return breach(
      `Fraværet er avslått til ${norwegian(to)}, men siste dag settes til ${norwegian(lastDay)}. Deltakeren er ikke hørt om dagene etter. Meld dem som et eget fravær.`,
    );
  },
});

/** The certificate of § 6 fourth paragraph, and the written confirmation of § 7. */
export const documentationMissing = changeRule({
  id: 'absence-documentation-missing',
  sections: [SECTION.certificateRequired, SECTION.confirmation, SECTION.sickChildCertificate],
  says: 'Stønaden for egenmeldingsdagene kan falle bort når legeerklæring eller bekreftelse som er krevd, ikke blir lagt fram.',
  version: 4,
  facts: [
    'today',
    'kind',
    'from',
    'to',
    'others',
    'change',
    'requiredOn',
    'deadline',
    'preventedFromDoctor',
    'sameIllnessShown',
  ],
  settings: ['earlierSelfCertification'],
  check(
    { today, kind, change, requiredOn, deadline, preventedFromDoctor, sameIllnessShown, ...absence },
    settings,
  ) {
    if (change !== 'certificate-missing' && change !== 'confirmation-missing') return undefined;
    const section = change === 'confirmation-missing' ? SECTION.confirmation : SECTION.certificateRequired;
    if (!SELF_CERTIFIED.includes(String(kind))) {
      return breach(
        'Fraværet er ikke meldt med egenmelding, så dette gjelder ikke. Avslå fraværet i oppgaven, eller meld det på nytt.',
        section,
      );
    }
    // § 10 takes over § 7 and not the loss of benefit in § 6.
    if (kind === 'sick-child' && change === 'certificate-missing') {
      return breach(
        'Når barn eller barnepasser er syk, kan legeerklæring kreves fra den fjerde dagen. At den mangler, tar ikke bort stønaden for de tre første. Meld dagene etter dem som et fravær for seg, og avgjør det.',
        SECTION.sickChildCertificate,
      );
    }
    const early = change === 'certificate-missing' && withinThreeDays(absence, settings);
    const wrong = remarks(
      date({ label: 'Krevd', value: requiredOn }),
      date({ label: 'Frist for å legge fram', value: deadline }),
    );
    if (wrong.length > 0 || !isDate(requiredOn) || !isDate(deadline)) return wrong;
    return remarks(
      early,
      requiredOn > deadline &&
        breach(
          `Fristen ${norwegian(deadline)} er før kravet ${norwegian(requiredOn)}. Rett datoene.`,
          section,
        ),
      deadline >= today &&
        breach(
          `Fristen er ${norwegian(deadline)}, og i dag er ${norwegian(today)}. Vent til fristen er ute.`,
          section,
        ),
      change === 'certificate-missing' &&
        code({ label: 'Var deltakeren forhindret fra å søke lege?', value: preventedFromDoctor }, YES_NO),
      change === 'certificate-missing' &&
        preventedFromDoctor === 'yes' &&
        code({ label: 'Er det godtgjort at sykdommen var den samme?', value: sameIllnessShown }, YES_NO),
      // Both conditions of the exception, and not one of them, let the benefit stand.
      change === 'certificate-missing' &&
        preventedFromDoctor === 'yes' &&
        sameIllnessShown === 'yes' &&
        breach(
          'Deltakeren var forhindret fra å søke lege, og det er godtgjort at sykdommen var den samme. Da beholder deltakeren stønaden. Rett svaret, eller la fraværet stå.',
          section,
        ),
    );
  },
});

/** § 6 fourth paragraph: the benefit of the self-certified days is safe where sickness did not last beyond them. */
function withinThreeDays(
  { from, to, others }: Pick<AbsenceChangeFacts, 'from' | 'to' | 'others'>,
  settings: Pick<Settings, 'earlierSelfCertification'>,
) {
  const days = daysWithoutCertificate({ from, to: to ?? null }, others ?? [], settings);
  if (days === undefined || days > DAYS_AT_A_TIME) return undefined;
  return breach(
    `Fraværet ${norwegian(from)}–${norwegian(to!)} varte ikke ut over tre kalenderdager uten legeerklæring, så den kan ikke kreves, og stønaden står. Varte sykdommen lenger, meld dagene etter først.`,
    SECTION.certificateRequired,
  );
}

export const absenceChangeRules = [absenceChangeReasoned, refusalNotLonger, documentationMissing] as const;
