/** The messages that the application sends. A model that waits for another one would wait for ever. */
export const MESSAGES = [
  'case-opened',
  'dates-changed',
  'period-changed',
  'limits-changed',
  'programme-ended-early',
  'programme-end-undone',
  'absence-reported',
  'absence-changed',
  'absence-withdrawn',
  'self-certification-questioned',
  'self-certification-answered',
  'self-certification-closed',
  'complaint-received',
  'complaint-withdrawn',
  'appeal-decided',
  'suspension-asked',
  'suspension-settled',
  'payment-planned',
  'payment-started',
  'attendance-registered',
  'case-fell-away',
  'ending-proposed',
  'ending-withdrawn',
  'ending-changed',
  'interruption-proposed',
  'interruption-withdrawn',
  'interruption-changed',
  'programme-resumed',
  'notice-answered',
];

/** The roles that tasks are given to. The candidate group is made of office and role. */
export const ROLES = ['veileder', 'beslutter', 'leder'];

/** What every called process needs to find and show its case. */
export const CASE_VARIABLES = ['caseId', 'officeId', 'caseUrl'];

/** Names under which personal data would enter the engine, in lower case. */
export const PERSONAL_DATA = [
  ['name', 'firstname', 'lastname', 'fullname', 'navn', 'fornavn', 'etternavn'],
  [
    'fnr',
    'dnr',
    'ssn',
    'identitynumber',
    'nationalid',
    'personid',
    'fodselsnummer',
    'fødselsnummer',
    'personnummer',
  ],
  ['birthdate', 'dateofbirth', 'fodselsdato', 'fødselsdato', 'age', 'alder', 'gender', 'kjonn', 'kjønn'],
  ['address', 'phone', 'phonenumber', 'email', 'adresse', 'telefon', 'telefonnummer', 'epost'],
  ['diagnosis', 'diagnose', 'healthnote', 'freetext', 'fritekst', 'comment', 'kommentar'],
].flat();
