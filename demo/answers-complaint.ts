/** What people might write and register in a complaint case: it keeps the law, to be varied. No names in it. */
type Answers = Record<string, unknown>;

/** A complaint from the party, in order. */
export const complaint = (receivedOn: string, changes: Answers = {}): Answers => ({
  receivedOn,
  complainant: 'party',
  complete: 'yes',
  suspensionAsked: 'no',
  complaint: 'Er uenig i avgjørelsen og vil ha den gjort om.',
  ...changes,
});

export const taken = (changes: Answers = {}): Answers => ({
  accept: 'yes',
  lateGround: 'not-to-blame',
  reason: 'Var innlagt på sykehus da fristen løp ut.',
  ...changes,
});

export const notTaken = (changes: Answers = {}): Answers => ({
  accept: 'no',
  rejectionGround: 'late',
  reason: 'Klagen er framsatt flere uker etter fristen uten at det er gitt noen grunn.',
  ...changes,
});

/** The decision is carried out all the same. */
export const notSuspended = (changes: Answers = {}): Answers => ({
  suspension: 'refused',
  suspensionReason:
    'Stønaden betales etterskuddsvis, og det klageren frykter, skjer ikke før klagen er avgjort.',
  ...changes,
});

/** Asked for after the complaint came in. */
export const suspensionRequest = (askedOn: string): Answers => ({
  askedOn,
  reason: 'Mister stønaden før klagen er avgjort.',
});

/** The County Governor lets the decision wait. */
export const governorSuspended = (decidedOn: string): Answers => ({
  suspension: 'granted',
  decidedOn,
  summary: 'Vedtaket skal ikke gjennomføres før klagen er avgjort.',
});

export const suspended = (changes: Answers = {}): Answers => ({
  suspension: 'granted',
  suspensionReason: 'Avslutningen er vanskelig å gjøre om, og klagen er ikke uten grunn.',
  ...changes,
});

export const review = (proposal: string, changes: Answers = {}): Answers => ({
  investigation: 'Hentet nye opplysninger om ytelsene fra Nav.',
  viewsAssessed: 'Klageren har lagt fram nye opplysninger som er vurdert punkt for punkt.',
  participantView: 'Ønsker fortsatt å delta i programmet, og det er lagt stor vekt på.',
  proposal,
  ...(proposal === 'forward' ? {} : { toDisadvantage: 'no' }),
  reason: 'Vilkåret om ytelser til livsopphold er vurdert på nytt etter klagen.',
  ...changes,
});

export const forwarding = (forwardedOn: string, changes: Answers = {}): Answers => ({
  forwardedOn,
  documentsSent: 'yes',
  statementCopied: 'yes',
  ...changes,
});

export const answer = (appealResult: string, answeredOn: string, changes: Answers = {}): Answers => ({
  appealResult,
  answeredOn,
  ...(appealResult === 'changed' ? { toDisadvantage: 'no' } : {}),
  ...(appealResult === 'changed' || appealResult === 'quashed' ? { temporaryMeasures: 'no' } : {}),
  summary: 'Statsforvalteren har vurdert alle sider av saken.',
  ...changes,
});

/** The County Governor orders something for a pressing need, too. */
export const urgentAnswer = (appealResult: string, answeredOn: string, changes: Answers = {}): Answers =>
  answer(appealResult, answeredOn, {
    temporaryMeasures: 'yes',
    measures: 'Hjelp til husleie og mat til stønaden er beregnet på nytt.',
    ...changes,
  });

export const setInMotion = (setInMotionOn: string, changes: Answers = {}): Answers => ({
  setInMotionOn,
  whatWasDone: 'Husleien er betalt, og det er gitt nødhjelp til mat fram til stønaden kommer.',
  ...changes,
});

export const carriedOut = (doneOn: string, changes: Answers = {}): Answers => ({
  done: 'benefit',
  doneOn,
  note: 'Stønaden er rettet fra den dagen som står i avgjørelsen.',
  ...changes,
});

export const interimReply = (repliedOn: string, expectedOn: string, changes: Answers = {}): Answers => ({
  reply: 'sent',
  repliedOn,
  expectedOn,
  reason: 'Kontoret venter på opplysninger som klagen gir grunn til å hente inn.',
  ...changes,
});
