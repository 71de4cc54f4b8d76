/** The codes of the forms with the words people see, so that a message never shows a code. */
export const YES_NO = { yes: 'ja', no: 'nei' } as const;

export const NEEDS = {
  'work-experience': 'arbeidserfaring',
  education: 'utdanning',
  language: 'språk',
  health: 'helse',
  economy: 'økonomi',
  housing: 'bolig',
  childcare: 'barnepass',
  'job-search': 'jobbsøking',
  network: 'nettverk',
  other: 'annet',
} as const;

export const ACTIVITY_KINDS = {
  'work-training': 'arbeidstrening',
  'wage-subsidy': 'lønnstilskudd',
  'job-search': 'jobbsøking',
  course: 'kurs',
  education: 'utdanning',
  'language-training': 'språkopplæring',
  work: 'inntektsgivende arbeid',
  apprenticeship: 'læretid',
  guidance: 'veiledning',
  health: 'helseaktivitet',
  supporting: 'støttende aktivitet',
  'soft-start-rest': 'hvile ved myk start',
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
  'work-or-education': 'i arbeid eller utdanning',
  'other-benefit': 'annen ytelse',
  health: 'helse',
  'introduction-programme': 'introduksjonsprogram',
  'does-not-want': 'ønsker ikke program',
  other: 'annet',
} as const;

export const PARTICIPATION = {
  'own-assessment': 'egenvurdering',
  conversation: 'samtale',
  meeting: 'møte',
  'written-statement': 'skriftlig uttalelse',
} as const;

/** Kinds of reason for a refusal; `entry/forbidden-grounds.ts` tells which of them are none. */
export const REFUSAL_GROUNDS = {
  'work-ability': 'arbeids- og inntektsevnen er ikke vesentlig nedsatt',
  benefits: 'ytelser til livsopphold',
  age: 'alder',
  'assessment-outcome': 'utfallet av arbeidsevnevurderingen',
  'close-follow-up': 'tett oppfølging er ikke hensiktsmessig og nødvendig',
  residence: 'opphold og bosted',
  burdensome: 'uforholdsmessig byrdefullt',
  budget: 'budsjett',
  'waiting-list': 'venteliste',
  'full-time-unlikely': 'tvil om arbeid på full tid',
} as const;

export const PROGRESS = { good: 'god', some: 'noe', none: 'ingen', setback: 'tilbakegang' } as const;
export const NO_SHOW_REASONS = { ill: 'syk', 'no-contact': 'ikke oppnådd kontakt', other: 'annet' } as const;

export const END_REASONS = {
  'period-end': 'vedtaksperioden er utløpt',
  'max-duration': 'lengste varighet er nådd',
  work: 'arbeid',
  education: 'utdanning',
  'own-wish': 'eget ønske',
  moved: 'flyttet',
  'other-benefit': 'annen ytelse',
  'not-resuming': 'gjenopptar ikke programmet',
} as const;

/** KOSTRA 11CF, reporting year 2026: situation after the programme, and main income. */
export const SITUATIONS = {
  '01': 'ordinært arbeid',
  '11': 'arbeid med lønnstilskudd',
  '03': 'arbeidsmarkedstiltak',
  '04': 'skole eller utdanning',
  '13': 'uføretrygd',
  '14': 'arbeidsavklaringspenger',
  '15': 'økonomisk sosialhjelp i påvente av avklaring',
  '16': 'økonomisk sosialhjelp ellers',
  '10': 'annet',
  '17': 'ukjent',
} as const;

/** KOSTRA 11CF: status of somebody whose programme is over. 6 (another city district) is for Oslo. */
export const ENDED_STATUSES = {
  '3': 'fullført eller avsluttet etter avtale',
  '4': 'varig avbrutt på grunn av uteblivelse',
  '5': 'flyttet til annen kommune',
  '6': 'flyttet til annen bydel (Oslo)',
  '7': 'avsluttet etter avbrudd',
} as const;

/** The Norwegian words for a code; for a code that does not exist, words that do not repeat what was typed. */
export const wordsFor = (codes: Readonly<Record<string, string>>, code: unknown): string =>
  (typeof code === 'string' && Object.hasOwn(codes, code) ? codes[code] : undefined) ?? 'ukjent verdi';

export const isCode = (codes: Readonly<Record<string, string>>, code: unknown): boolean =>
  typeof code === 'string' && Object.hasOwn(codes, code);
