/** What a caseworker might write about absence, to be varied by whoever plays a case. No names in them. */
type Answers = Record<string, unknown>;

export const approval = (
  absenceKind: string,
  from: string,
  to: string | null,
  changes: Answers = {},
): Answers => ({
  absenceResult: 'approve',
  absenceKind,
  from,
  ...(to && { to }),
  ...changes,
});

export const refusal = (changes: Answers = {}): Answers => ({
  absenceResult: 'reject',
  participantHeard: 'yes',
  participantView: 'Mener at det var avtalt med arbeidsplassen.',
  reason: 'Deltakeren har forklart seg, men grunnen gir ikke rett til fri.',
  ...changes,
});

/** Less than was reported, or without its benefit: a refusal of the rest. */
export const partialApproval = (
  absenceKind: string,
  from: string,
  to: string | null,
  changes: Answers = {},
): Answers => ({
  ...approval(absenceKind, from, to),
  participantHeard: 'yes',
  participantView: 'Var syk hele tiden, og trodde at egenmeldingen gjaldt.',
  reason: 'Egenmeldingen gjelder tre dager, og det er ikke vist at fraværet ellers er tillatt.',
  ...changes,
});

export const papersRequired = (papers = 'certificate', changes: Answers = {}): Answers => ({
  absenceResult: 'document',
  papers,
  reason: 'Fraværet varer lenger enn egenmeldingen kan brukes.',
  ...changes,
});

export const mistaken = (changes: Answers = {}): Answers => ({
  absenceResult: 'mistake',
  reason: 'Deltakeren var på praksisplassen hele dagen.',
  ...changes,
});

export const lasts = (changes: Answers = {}): Answers => ({
  absenceSituation: 'lasts',
  note: 'Ny legetime er satt opp.',
  ...changes,
});

export const ended = (lastDay: string, changes: Answers = {}): Answers => ({
  absenceSituation: 'ended',
  lastDay,
  note: 'Er tilbake på praksisplassen.',
  ...changes,
});

export const notice = (noticeSentOn: string, responseDeadline: string, changes: Answers = {}): Answers => ({
  proceed: 'yes',
  noticeSentOn,
  responseDeadline,
  reason: 'Fire fravær med egenmelding på tre måneder.',
  ...changes,
});

export const noHearing = (changes: Answers = {}): Answers => ({
  proceed: 'no',
  reason: 'Fraværene har en kjent og forbigående årsak.',
  ...changes,
});

export const rightLost = (lostFrom: string, changes: Answers = {}): Answers => ({
  rightResult: 'withdraw',
  lostFrom,
  reason: 'Mønsteret i fraværet tilsier at legeerklæring bør brukes en tid.',
  ...changes,
});

export const rightKept = (changes: Answers = {}): Answers => ({
  rightResult: 'keep',
  reason: 'Uttalelsen forklarer fraværet.',
  ...changes,
});

export const review = (reviewResult: 'keep' | 'withdraw', changes: Answers = {}): Answers => ({
  reviewResult,
  ...(reviewResult === 'withdraw' && {
    participantHeard: 'yes',
    participantView: 'Mener at ett halvt år med legeerklæring er nok.',
  }),
  reason: 'Fraværet det siste halvåret er gjennomgått.',
  ...changes,
});
