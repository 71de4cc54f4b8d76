/** Answers about interruption, ending and notice that keep the law, to be varied by whoever plays a case. */
type Answers = Record<string, unknown>;

export const notice = (today: string, changes: Answers = {}): Answers => ({
  sentOn: today,
  channel: 'letter',
  content: 'Vi vurderer å stanse programmet fordi deltakeren ikke har møtt siden påske.',
  ...changes,
});

export const assessedInterruption = (from: string, changes: Answers = {}): Answers => ({
  againstWill: 'no',
  participantView: 'Ønsker et opphold og vil tilbake når behandlingen er ferdig.',
  reason: 'Kan ikke delta så lenge behandlingen varer, og tilrettelegging er prøvd.',
  proposal: 'interrupt',
  from,
  gaveBirth: 'no',
  ...changes,
});

export const resumptionReview = (today: string, changes: Answers = {}): Answers => ({
  contactedOn: today,
  likely: 'yes',
  reason: 'Behandlingen går etter planen, og praksisplassen holdes av.',
  ...changes,
});

export const assessedEnding = (endDate: string, changes: Answers = {}): Answers => ({
  againstWill: 'no',
  participantView: 'Er enig og glad for å komme i arbeid.',
  absenceKind: 'none',
  reason: 'Har fått fast stilling på lager og trenger ikke programmet mer.',
  proposal: 'end',
  endDate,
  ...changes,
});

export const endingAgainstWill = (endDate: string, changes: Answers = {}): Answers =>
  assessedEnding(endDate, {
    againstWill: 'yes',
    participantView: undefined,
    reason: 'Har ikke møtt på ti uker, og svarer ikke når kontoret tar kontakt.',
    milderMeans: 'Ringt ukentlig, tilbudt færre timer og annen praksisplass.',
    ...changes,
  });
