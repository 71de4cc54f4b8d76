import { Temporal } from 'temporal-polyfill';
import { periodEnd } from '../src/law/index.ts';

/** What a caseworker might write: answers that keep the law, to be varied by whoever plays a case. No names in them. */
type Answers = Record<string, unknown>;

const plus = (date: string, duration: Temporal.DurationLike) =>
  Temporal.PlainDate.from(date).add(duration).toString();

export const candidate = (today: string, changes: Answers = {}): Answers => ({
  relevant: 'yes',
  reason: 'Har stått lenge uten arbeid og ønsker tett oppfølging.',
  childrenConsidered: 'none',
  activityDutyConsidered: 'yes',
  applied: 'yes',
  applicationDate: today,
  ...changes,
});

export const selfAssessment = (today: string, changes: Answers = {}): Answers => ({
  heldOn: today,
  form: 'conversation',
  participantTookPart: 'yes',
  goal: 'Fast arbeid i butikk eller på lager.',
  needs: ['work-experience', 'language'],
  view: 'Vil helst ut i praksis tidlig og bli bedre i norsk.',
  ...changes,
});

/** Of whoever applied; the form asks a candidate no more of the children than was asked when they were found. */
export const assessment = (today: string, changes: Answers = {}): Answers => ({
  effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  decidedOn: today,
  participation: ['own-assessment', 'conversation'],
  participationNote: 'Gikk gjennom egenvurderingen sammen i samtalen.',
  informationGathered: 'together',
  needs: ['work-experience', 'language'],
  childrenConsidered: 'none',
  summary: 'Arbeidsevnen er nedsatt; trenger arbeidserfaring og bedre norsk.',
  ...changes,
});

export const conditions = (changes: Answers = {}): Answers => ({
  workAbility: 'met',
  workAbilityReason: 'Har ikke vært i arbeid på tre år og trenger tilrettelegging.',
  benefits: 'none',
  benefitsReason: 'Har ingen ytelser til livsopphold fra folketrygden.',
  closeFollowUp: 'met',
  closeFollowUpReason: 'Flere tjenester må samordnes for at arbeid skal bli mulig.',
  residence: 'resident',
  institutionStay: 'none',
  introductionProgramme: 'none',
  burdensome: 'no',
  proposal: 'grant',
  participantView: 'Ønsker programmet og er enig i vurderingen.',
  assessmentReason: 'Behovene for arbeidserfaring og norsk kan dekkes i et program på full tid.',
  mainReason: 'Alle vilkår er oppfylt, og programmet vil styrke muligheten for arbeid.',
  ...changes,
});

export const refusedConditions = (changes: Answers = {}): Answers =>
  conditions({
    benefits: 'more',
    benefitsMonthlyKr: 24_000,
    benefitsReason: 'Mottar dagpenger som dekker livsoppholdet.',
    proposal: 'refuse',
    refusalGround: 'benefits',
    participantView: 'Ønsket programmet, men forstår begrunnelsen.',
    assessmentReason:
      'Behovene for arbeidserfaring og norsk kan møtes med tiltak som går sammen med dagpenger.',
    mainReason: 'Har ytelser til livsopphold etter folketrygdloven som ikke er svært begrensede.',
    ...changes,
  });

/**
 * A full week of work training and language training, job seeking in the last three months, an
 * evaluation each half-year, and one child where `changes` does not say another number (0 for none).
 */
export function programme(
  startDate: string,
  months: number,
  { childrenSupported = 1, ...changes }: Answers = {},
): Answers {
  const last = periodEnd(startDate, months);
  const closing = plus(plus(last, { days: 1 }), { months: -3 });
  const beforeClosing = plus(closing, { days: -1 });
  const whole = { fromDate: startDate, toDate: last };
  return {
    startDate,
    months,
    periodReason: 'Praksisplassen er klar fra denne dagen, og å bli trygg i arbeidet vil ta så lang tid.',
    ...(childrenSupported === 0
      ? { supportsChildren: 'no' }
      : { supportsChildren: 'yes', childrenSupported, childrenQualify: 'yes' }),
    activities: [
      {
        kind: 'work-training',
        provider: 'employer',
        hoursPerWeek: 22.5,
        ...whole,
        need: 'work-experience',
        goal: 'Mestre faste arbeidsoppgaver på lager og få en referanse.',
        reason: 'Har erfaring fra lager fra før og lærer best i praksis.',
      },
      {
        kind: 'language-training',
        provider: 'school',
        hoursPerWeek: 15,
        fromDate: startDate,
        toDate: beforeClosing,
        need: 'language',
        goal: 'Norsk på nivå B1 muntlig.',
        reason: 'Arbeidsgiver krever at beskjeder forstås uten tolk.',
      },
      {
        kind: 'job-search',
        provider: 'nav',
        hoursPerWeek: 15,
        fromDate: closing,
        toDate: last,
        need: 'work-experience',
        goal: 'Fem søknader i uken og forberedelse til intervju.',
        reason: 'Er klar for ordinære jobber mot slutten av perioden.',
      },
    ],
    omittedNeeds: [],
    evaluationDates: evaluationDates(startDate, months).map((date) => ({ date })),
    participantView: 'Har selv foreslått lager og ønsker norsk ved siden av.',
    ipOffered: 'yes',
    ...changes,
  };
}

/** Two a year: after three and nine months. */
export function evaluationDates(startDate: string, months: number): string[] {
  return [3, 9].filter((month) => month < months).map((month) => plus(startDate, { months: month }));
}

export const verdict = (changes: Answers = {}): Answers => ({
  result: 'approve',
  reason: 'Enig i vurderingen.',
  ...changes,
});

export const evaluation = (today: string, changes: Answers = {}): Answers => ({
  heldOn: today,
  participantTookPart: 'yes',
  progress: 'good',
  findings: 'Møter stabilt i praksis og har fått mer ansvar. Norsken er merkbart bedre.',
  participantView: 'Trives og vil gjerne fortsette på samme sted.',
  changeProgramme: 'no',
  ...changes,
});

export const extension = (months: number, changes: Answers = {}): Answers => ({
  proposal: 'extend',
  months,
  stillAbility: 'yes',
  stillBenefits: 'yes',
  stillFollowUp: 'yes',
  stillResidence: 'yes',
  necessary: 'yes',
  necessaryReason: 'Trenger mer arbeidserfaring før ordinært arbeid er realistisk.',
  progress: 'yes',
  progressReason: 'Jevn framgang gjennom hele perioden.',
  motivation: 'Er motivert og møter hver dag.',
  likelyWork: 'yes',
  likelyWorkReason: 'Arbeidsgiver vurderer ansettelse.',
  labourMarket: 'Det lyses jevnlig ut lagerstillinger i området.',
  specialReasons: 'Er nær målet om fast arbeid.',
  participantView: 'Ønsker å fortsette.',
  ...changes,
});

export const noExtension = (changes: Answers = {}): Answers =>
  extension(12, {
    proposal: 'end',
    months: undefined,
    stillFollowUp: 'no',
    stillFollowUpReason: 'Klarer seg i arbeidet med vanlig hjelp fra arbeidsgiveren.',
    necessary: 'no',
    necessaryReason: 'Målet er nådd; ny periode vil ikke gi mer.',
    participantView: 'Er klar for å avslutte.',
    againstWill: 'no',
    absenceKind: 'none',
    reason: 'Har fått arbeid på lager og trenger ikke lenger tett oppfølging.',
    ...changes,
  });

export const completion = (today: string, changes: Answers = {}): Answers => ({
  finalEvaluationOn: today,
  participantTookPart: 'yes',
  status: '3',
  situation: ['01'],
  mainIncome: '01',
  summary: 'Har fått fast arbeid på lager.',
  participantView: 'Fornøyd med programmet.',
  certificateText: 'Har gjennomført arbeidstrening på lager og norskopplæring.',
  ...changes,
});

export const followUp = (changes: Answers = {}): Answers => ({
  action: 'other',
  note: 'Saken er gitt til en kollega, som gjør den i dag.',
  ...changes,
});
