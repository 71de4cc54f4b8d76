/** The codes of the forms with the words people see, so that a message never shows a code. */
export const YES_NO = { yes: 'ja', no: 'nei' } as const;

export const NEEDS = {
  'work-experience': 'arbeidserfaring',
  education: 'utdanning eller fagkompetanse',
  language: 'norsk og grunnleggende ferdigheter',
  health: 'helse',
  economy: 'økonomi og gjeld',
  housing: 'bolig',
  childcare: 'barnepass',
  'job-search': 'hjelp til å søke jobb',
  network: 'nettverk og støtte',
  other: 'annet',
} as const;

export const ACTIVITY_KINDS = {
  'work-training': 'arbeidstrening',
  'wage-subsidy': 'arbeid med lønnstilskudd',
  'job-search': 'jobbsøking',
  course: 'kurs',
  education: 'utdanning',
  'language-training': 'norskopplæring',
  work: 'vanlig lønnet arbeid',
  apprenticeship: 'læretid',
  guidance: 'veiledning og oppfølging',
  health: 'aktivitet for bedre helse',
  supporting: 'støttetiltak på vei mot arbeid',
  'soft-start-rest': 'rolig start: timer uten oppmøte',
} as const;

export const PROVIDERS = {
  nav: 'Nav',
  municipality: 'kommunen',
  employer: 'arbeidsgiver',
  organiser: 'tiltaksarrangør',
  school: 'skole',
  'health-service': 'helsetjenesten',
  other: 'andre',
} as const;

export const NOT_RELEVANT_REASONS = {
  'work-or-education': 'personen er i arbeid eller utdanning',
  'other-benefit': 'personen har rett til en annen ytelse',
  health: 'helsen gjør det ikke mulig nå',
  'introduction-programme': 'personen skal ha introduksjonsprogram',
  'does-not-want': 'personen ønsker det ikke',
  other: 'annet',
} as const;

export const PARTICIPATION = {
  'own-assessment': 'egenvurdering',
  conversation: 'samtale',
  meeting: 'møte',
  'written-statement': 'skriftlig uttalelse',
} as const;

/** Whether others were asked about the person, and whether the person knows (§ 43). */
export const INFORMATION_GATHERED = {
  none: 'nei',
  together: 'ja, sammen med personen',
  known: 'ja, og personen vet om det',
  unknown: 'ja, men personen vet ikke om det',
} as const;

/** Who stays in an institution, or in housing with round-the-clock care, belongs to where they stayed before (§ 3). */
export const INSTITUTION_STAYS = {
  none: 'nei',
  'from-this-municipality': 'ja, og oppholdt seg i vår kommune før inntaket',
  'from-other-municipality': 'ja, og oppholdt seg i en annen kommune før inntaket',
} as const;

/** Kinds of reason for a refusal; `entry/forbidden-grounds.ts` tells which of them are none. */
export const REFUSAL_GROUNDS = {
  'work-ability': 'arbeids- og inntektsevnen er ikke vesentlig nedsatt',
  benefits: 'personen har andre ytelser å leve av',
  age: 'personen er ikke mellom 18 og 67 år',
  'assessment-outcome': 'arbeidsevnevurderingen har et annet utfall',
  'close-follow-up': 'tett oppfølging er ikke nødvendig eller hensiktsmessig',
  residence: 'personen bor eller oppholder seg ikke lovlig i Norge',
  burdensome: 'programmet blir urimelig tungt å tilby, på grunn av forhold ved søkeren',
  duration: 'lengste varighet er brukt i et tidligere program',
  budget: 'kommunen har ikke penger til det',
  quota: 'kommunens kvote er fylt',
  'waiting-list': 'det er venteliste',
  'full-time-unlikely': 'varig arbeid på heltid er lite sannsynlig',
} as const;

export const PROGRESS = {
  good: 'god framgang',
  some: 'noe framgang',
  none: 'ingen framgang',
  setback: 'tilbakegang',
} as const;
export const NO_SHOW_REASONS = { ill: 'syk', 'no-contact': 'fikk ikke kontakt', other: 'annet' } as const;

export const END_REASONS = {
  'period-end': 'vedtaksperioden er utløpt',
  'max-duration': 'lengste varighet er nådd',
  work: 'arbeid',
  education: 'utdanning',
  'own-wish': 'eget ønske',
  moved: 'flyttet',
  'other-benefit': 'annen ytelse',
  'not-resuming': 'gjenopptar ikke programmet',
  'turned-67': 'deltakeren fyller 67 år',
  death: 'deltakeren er død',
  'interruption-year': 'avbrutt i ett år',
  'condition-lost': 'et vilkår for programmet er ikke lenger oppfylt',
  circumstances: 'andre forhold ved deltakeren',
} as const;

/** Conditions of § 29 that can have fallen away since they were assessed; the programme is given while they are met (§ 32). */
export const LOST_CONDITIONS = {
  ability: 'arbeids- og inntektsevnen er ikke lenger vesentlig nedsatt',
  benefits: 'deltakeren har andre ytelser å leve av',
  'follow-up': 'tett oppfølging er ikke lenger nødvendig eller hensiktsmessig',
  residence: 'deltakeren bor ikke lenger lovlig i Norge, eller ikke lenger i kommunen',
} as const;

/** What a programme ends for with its period, though the participant wants to go on: a condition of § 29, or § 34. */
export const PERIOD_END_GROUNDS = {
  ...LOST_CONDITIONS,
  'not-resuming': 'deltakeren kommer trolig ikke tilbake i programmet',
  circumstances: 'andre forhold ved deltakeren',
} as const;

/** Why a case has nothing more to decide, or nobody to decide about. */
export const FALL_AWAY_REASONS = {
  withdrawn: 'personen trekker søknaden eller takker nei til programmet',
  moved: 'personen har flyttet til en annen kommune før programmet startet',
  'other-municipality': 'en annen kommune har ansvaret: personen er i institusjon eller heldøgns omsorg',
  death: 'personen er død',
} as const;

/** Why a programme is interrupted; the last is none and stands here so that the check can say so. */
export const INTERRUPTION_GROUNDS = {
  illness: 'sykdom over tid',
  treatment: 'behandling eller opphold i institusjon',
  care: 'omsorg for barn eller andre nære',
  birth: 'fødsel eller adopsjon',
  work: 'ordinært arbeid for en tid',
  custody: 'soning',
  'not-attending': 'møter ikke',
  other: 'andre forhold ved deltakeren',
  office: 'forhold ved kontoret, som plass, tid eller ferie',
} as const;

/** Absence that an ending may be grounded in; the first three are protected in their first year (§ 34). */
export const ENDING_ABSENCES = {
  work: 'ordinært arbeid',
  birth: 'fødsel',
  adoption: 'adopsjon',
  other: 'annet fravær',
} as const;

export const NOTICE_CHANNELS = { letter: 'i brev', digital: 'digitalt' } as const;

export const ABSENCE_KINDS = {
  'self-certified': 'egen sykdom med egenmelding',
  'medical-certificate': 'egen sykdom med legeerklæring',
  'sick-child': 'sykt barn eller syk barnepasser',
  antenatal: 'svangerskap',
  birth: 'fødsel',
  adoption: 'adopsjon',
  'father-birth': 'omsorg ved fødsel',
  nursing: 'amming',
  welfare: 'velferdspermisjon',
  religious: 'religiøs høytid',
  holiday: 'ferie',
  'unpaid-leave': 'permisjon uten stønad',
  unauthorised: 'fravær uten avtale',
} as const;

export const CHILD_CARE_REASONS = {
  child: 'sykt barn',
  minder: 'syk barnepasser',
  'minder-away': 'barnepasseren følger et annet barn til utredning eller innleggelse',
} as const;

export const ANTENATAL_REASONS = {
  'check-up': 'svangerskapskontroll',
  'before-term': 'permisjon før termin',
} as const;

export const BIRTH_HELPERS = { father: 'barnets far', helper: 'en annen som bistår moren' } as const;

export const WELFARE_REASONS = {
  'nursery-start': 'tilvenning i barnehage eller hos dagmamma',
  'first-school-day': 'første skoledag',
  wedding: 'eget bryllup',
  death: 'dødsfall i nær familie eller vennekrets',
  'nursing-relative': 'pleie av nær pårørende i hjemmet',
  other: 'annen viktig velferdsgrunn',
} as const;

/** What leave without benefit is for: § 34 second paragraph protects the first two in their first year. */
export const LEAVE_PURPOSES = {
  work: 'ordinært arbeid',
  care: 'omsorg etter fødsel eller adopsjon',
  other: 'annet',
} as const;

/** What the municipality makes of an absence that a person must look at. */
export const ABSENCE_RESULTS = {
  approve: 'godkjenn',
  reject: 'avslå: fravær uten avtale',
  document: 'krev dokumentasjon',
  mistake: 'feilregistrert',
} as const;

/** What may be asked for before an absence is decided on (regulation §§ 6, 7 and 10; administration act § 17). */
export const ABSENCE_PAPERS = {
  certificate: 'legeerklæring',
  confirmation: 'skriftlig bekreftelse',
  other: 'annen dokumentasjon',
} as const;

export const ABSENCE_CHANGES = {
  ended: 'siste dag er en annen, eller er blitt kjent',
  documented: 'dokumentasjon er lagt fram',
  'certificate-missing': 'legeerklæring er krevd, men ikke lagt fram',
  'confirmation-missing': 'skriftlig bekreftelse er krevd, men ikke lagt fram',
  mistake: 'fraværet er feilregistrert',
} as const;

/** What may be wrong or new about a child that is registered. */
export const CHILD_CHANGES = {
  dates: 'datoene er andre, eller forsørgelsen er slutt',
  mistake: 'barnet er feilregistrert',
} as const;

/** Why a child gives no supplement (regulation § 3). */
export const CHILD_REFUSAL_GROUNDS = {
  'not-supported': 'deltakeren forsørger ikke barnet',
  'not-in-norway': 'barnet bor eller oppholder seg ikke lovlig i Norge',
  abroad:
    'barnet har vært i utlandet mer enn 90 dager til sammen på tolv måneder, og er ikke medlem i folketrygden',
  'foster-child': 'deltakeren har forsørget fosterbarnet i mindre enn to år, og ordningen er ikke varig',
  'not-own-child': 'barnet er verken deltakerens eget barn eller fosterbarn',
  'of-age': 'barnet har nådd aldersgrensen for barnetillegg',
} as const;

/** What is decided against somebody about the supplement for a child. */
export const CHILD_SUPPLEMENT_RESULTS = { refused: 'avslått', stopped: 'stanset' } as const;

/** Why a child that has given one gives it no longer, or for fewer days. */
export const CHILD_END_GROUNDS = {
  ...CHILD_REFUSAL_GROUNDS,
  mistake: 'barnet, eller dagene det ble forsørget, er registrert ved en feil',
} as const;

export const ABSENCE_SITUATIONS = { ended: 'nei, det er slutt', lasts: 'ja, det varer' } as const;

export const ABSENCE_STATUSES = {
  reported: 'ikke avgjort',
  approved: 'godkjent',
  rejected: 'avslått',
  withdrawn: 'trukket tilbake',
} as const;

/** Why the right to use self-certification is questioned (regulation § 8). */
export const SELF_CERTIFICATION_GROUNDS = {
  'four-absences': 'minst fire fravær med egenmelding i løpet av tolv måneder',
  'reasonable-doubt': 'rimelig grunn til å tro at fraværet ikke skyldes sykdom',
} as const;

export const SELF_CERTIFICATION_COVERS = {
  own: 'egen sykdom',
  child: 'barns eller barnepassers sykdom',
  both: 'begge deler',
} as const;

/** KOSTRA 11CF, reporting year 2026: situation after the programme, and main income. */
export const SITUATIONS = {
  '01': 'vanlig arbeid',
  '11': 'arbeid med lønnstilskudd',
  '03': 'arbeidsmarkedstiltak',
  '04': 'skole eller utdanning',
  '13': 'uføretrygd',
  '14': 'arbeidsavklaringspenger',
  '15': 'sosialhjelp mens en annen ytelse avklares',
  '16': 'sosialhjelp ellers',
  '10': 'annet',
  '17': 'ukjent',
} as const;

/** KOSTRA 11CF: status of somebody whose programme is over. 6 (another city district) is for Oslo. */
export const ENDED_STATUSES = {
  '3': 'fullført, eller avsluttet etter avtale',
  '4': 'avbrutt for godt fordi deltakeren ikke møtte',
  '5': 'flyttet til en annen kommune',
  '6': 'flyttet til annen bydel (Oslo)',
  '7': 'avsluttet etter et avbrudd',
} as const;

/** The Norwegian words for a code; for a code that does not exist, words that do not repeat what was typed. */
export const wordsFor = (codes: Readonly<Record<string, string>>, code: unknown): string =>
  (typeof code === 'string' && Object.hasOwn(codes, code) ? codes[code] : undefined) ?? 'ukjent verdi';

export const isCode = (codes: Readonly<Record<string, string>>, code: unknown): boolean =>
  typeof code === 'string' && Object.hasOwn(codes, code);
