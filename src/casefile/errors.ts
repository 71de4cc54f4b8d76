import { KvpError } from '../errors.ts';

/** What the case file refuses, in words for a caseworker. The codes never change. */
const forUser = {
  ERR_IDENTITY_NUMBER_LENGTH: 'Fødselsnummeret eller D-nummeret må ha nøyaktig 11 siffer.',
  ERR_IDENTITY_NUMBER_CHECKSUM:
    'Kontrollsifrene i fødselsnummeret eller D-nummeret stemmer ikke. Se etter tastefeil.',
  ERR_IDENTITY_NUMBER_DATE: 'Fødselsnummeret eller D-nummeret begynner ikke med en gyldig fødselsdato.',
  ERR_NAME_MISSING: 'Både fornavn og etternavn må fylles ut.',
  ERR_NAME_TOO_LONG: 'Fornavn og etternavn kan ha høyst 100 tegn hver.',
  ERR_PERSON_NOT_FOUND: 'Personen finnes ikke i saksregisteret.',
  ERR_OPEN_CASE_EXISTS: 'Personen har allerede en åpen sak. Fortsett i den, eller avslutt den først.',
  ERR_CASE_NOT_FOUND: 'Saken finnes ikke i saksregisteret.',
  ERR_CASE_CLOSED: 'Saken er avsluttet og kan ikke endres.',
  ERR_CASE_NUMBERS_USED_UP: 'Årets saksnumre er brukt opp.',
  ERR_PHASE_JUMP: 'Saken kan ikke gå til denne fasen fra fasen den er i.',
  ERR_WRONG_PHASE: 'Dette kan ikke gjøres i fasen saken er i.',
  ERR_OUTCOME_DOES_NOT_FIT: 'Saken kan ikke avsluttes med dette utfallet fra fasen den er i.',
  ERR_APPLICATION_DATE_MISSING: 'En sak som kommer fra en søknad, må ha søknadsdato.',
  ERR_TRANSFER_MISSING: 'En sak som er overført, må si når og hvor programmet var før.',
  ERR_SAME_HANDS: 'Den som fatter vedtaket, kan ikke være den som har forberedt det.',
  ERR_PREPARER_MISSING: 'Vedtaket mangler opplysning om hvem som har forberedt det.',
  ERR_DECISION_NOT_FOUND: 'Vedtaket finnes ikke i saken.',
  ERR_COMPLAINT_NOT_FOUND: 'Klagen finnes ikke i saken.',
  ERR_COMPLAINT_OPEN:
    'Det er allerede en klage under behandling på dette vedtaket. Legg det nye til den klagen.',
  ERR_COMPLAINT_SETTLED: 'Klagen er allerede avgjort eller trukket.',
  ERR_COMPLAINT_NOT_FORWARDED: 'Klagen er ikke sendt til Statsforvalteren.',
  ERR_SUSPENSION_GRANTED: 'Vedtaket skal alt vente til klagen er avgjort.',
  ERR_SUSPENSION_ASKED: 'Det er alt bedt om utsatt iverksetting, og det er ikke avgjort ennå.',
  ERR_RECEIPT_BEFORE_DECISION: 'Brevet kan ikke ha kommet fram før vedtaket ble fattet.',
  ERR_CASE_NOT_REFUSED: 'Bare en sak som er avsluttet med avslag, kan gjenåpnes.',
  ERR_PERIOD_REVERSED: 'Perioden kan ikke slutte før den begynner.',
  ERR_PERIOD_OVERLAP: 'Perioden overlapper den forrige vedtaksperioden.',
  ERR_PERIOD_NOT_FOUND: 'Saken har ingen slik vedtaksperiode.',
  ERR_EVALUATION_NOT_FOUND: 'Evalueringen finnes ikke i saken.',
  ERR_EVALUATION_NOT_PLANNED: 'Evalueringen er allerede gjennomført eller avlyst.',
  ERR_EVALUATION_IN_THE_PAST: 'Evalueringen kan ikke flyttes til en dag som har vært.',
  ERR_EVALUATION_OUTSIDE_PERIOD: 'Evalueringen må ligge innenfor vedtaksperioden.',
  ERR_EVALUATION_DATE_TAKEN: 'Det er allerede planlagt en evaluering den dagen.',
  ERR_ABSENCE_NOT_FOUND: 'Fraværet finnes ikke i saken.',
  ERR_ABSENCE_REVERSED: 'Fraværet kan ikke slutte før det begynner.',
  ERR_ABSENCE_SETTLED: 'Fraværet er allerede avgjort.',
  ERR_ABSENCE_WITHDRAWN: 'Fraværet er trukket tilbake og kan ikke endres.',
  ERR_ABSENCE_NOT_APPROVED: 'Fraværet er ikke godkjent. Avgjør det i oppgaven.',
  ERR_SELF_CERTIFICATION_QUESTIONED:
    'Det er allerede et spørsmål om retten til å bruke egenmelding. Vent til det er avgjort.',
  ERR_SELF_CERTIFICATION_NOT_QUESTIONED:
    'Det er ikke noe spørsmål om retten til å bruke egenmelding å svare på.',
  ERR_SELF_CERTIFICATION_WITHDRAWN: 'Retten til å bruke egenmelding er allerede trukket tilbake.',
  ERR_SELF_CERTIFICATION_NOT_WITHDRAWN: 'Retten til å bruke egenmelding er ikke trukket tilbake.',
  ERR_CHILD_NOT_FOUND: 'Barnet finnes ikke i saken.',
  ERR_CHILD_WITHDRAWN: 'Barnet er feilregistrert og kan ikke endres.',
  ERR_CHILD_REVERSED:
    'Barnet kan ikke være forsørget før det ble født, og forsørgelsen kan ikke slutte før den begynner.',
  ERR_ATTENDANCE_TOO_EARLY: 'Frammøtet kan registreres når måneden, eller programmet i den, er over.',
  ERR_ATTENDANCE_OUTSIDE_PROGRAMME:
    'Programmet gikk ikke i denne måneden, så det er ikke noe frammøte å registrere.',
  ERR_ATTENDANCE_OUTSIDE_MONTH:
    'Fravær, timer og ytelser må ligge innenfor måneden, og slutte etter at de begynner.',
  ERR_PAYMENT_MONTH_NOT_FOUND: 'Det er ikke laget utbetalingsgrunnlag for denne måneden.',
  ERR_PAYMENT_MONTH_NOT_OVER: 'Måneden er ikke over. Utbetalingen kan startes fra månedens siste dag.',
  ERR_PAYMENT_MONTH_RUNNING: 'Utbetalingen for måneden er allerede i gang.',
  ERR_PAYMENT_MONTH_OPEN: 'Måneden er ikke lukket ennå. Filen kan hentes når utbetalingen er attestert.',
  ERR_NO_PROGRAMME_AT_OFFICE: 'Kontoret har ingen saker med program, så det er ingenting å betale ut.',
  ERR_CASE_FELL_AWAY: 'Det er allerede registrert at saken faller bort. Den blir avsluttet om et øyeblikk.',
  ERR_NOTHING_APPLIED_FOR: 'Det er ikke søkt i saken, så det er ingen søknad å trekke.',
  ERR_CONTACT_IN_THE_FUTURE: 'Kontakten kan ikke ligge fram i tid.',
  ERR_CONTACT_BEFORE_PROGRAMME: 'Kontakten kan ikke være fra før programmet startet.',
  ERR_STATEMENT_IN_THE_FUTURE: 'Datoen kan ikke ligge fram i tid.',
  ERR_INTERRUPTION_NOT_FOUND: 'Avbruddet finnes ikke i saken.',
  ERR_INTERRUPTION_OPEN: 'Det er allerede foreslått eller besluttet et avbrudd i saken.',
  ERR_INTERRUPTION_SETTLED: 'Forslaget om avbrudd er allerede avgjort eller trukket.',
  ERR_INTERRUPTION_NOT_RUNNING: 'Programmet er ikke avbrutt nå.',
  ERR_INTERRUPTION_REVERSED: 'Avbruddet kan ikke slutte før det begynner.',
  ERR_ENDING_NOT_FOUND: 'Avslutningen finnes ikke i saken.',
  ERR_ENDING_OPEN: 'Det er allerede foreslått eller besluttet å avslutte programmet.',
  ERR_ENDING_SETTLED: 'Forslaget om avslutning er allerede avgjort eller trukket.',
  ERR_ENDING_MUST_BE_DECIDED:
    'Programmet har vært avbrutt i ett år og skal avsluttes. Forslaget kan ikke trekkes så lenge avbruddet varer.',
  ERR_ENDING_NOT_DECIDED: 'Det er ikke besluttet å avslutte programmet, eller det er allerede avsluttet.',
  ERR_ENDING_EARLIER: 'Sluttdatoen kan bare flyttes til en senere dag.',
  ERR_ENDING_AFTER_PERIOD: 'Sluttdatoen kan ikke ligge etter vedtaksperioden.',
  ERR_ENDING_HELD: 'Avslutningen er utsatt til klagen er avgjort.',
  ERR_PROGRAMME_ENDING: 'Programmet blir avsluttet i dette øyeblikket. Prøv igjen om litt.',
  ERR_NOTICE_NOT_FOUND: 'Forhåndsvarselet finnes ikke i saken.',
  ERR_NOTICE_ANSWERED: 'Svaret på dette varselet er allerede registrert.',
  ERR_NOTICE_NOT_SENT: 'Svaret kan ikke ha kommet før varselet ble sendt.',
  ERR_NOTICE_OVER: 'Saken som varselet gjelder, er allerede avgjort eller trukket.',
  ERR_REASON_MISSING: 'Skriv en begrunnelse.',
  ERR_INPUT_INVALID: 'Opplysningene har ikke riktig form.',
} as const;

/** The same for those who run and develop it. */
const forOperator = {
  ERR_STORED_DATA_INVALID: 'Stored data does not have the expected shape.',
  ERR_NESTED_TRANSACTION:
    'A transaction (or a query outside of it) was started inside a transaction. Pass on the tx you have got.',
  ERR_KEY_LENGTH: 'The keys for encryption and for lookup must have 32 bytes each.',
  ERR_WRONG_KEY: 'The keys do not belong to this case file. Nothing was read or changed.',
  ERR_DECRYPTION_FAILED: 'Stored personal data could not be decrypted: wrong key, or it was changed.',
  ERR_FOLDER_IN_USE: 'Another process is using this case file folder.',
  ERR_MIGRATION_FAILED: 'A migration failed. The database was left as it was.',
  ERR_MIGRATION_CHANGED: 'A migration was edited after it had been applied.',
  ERR_DATABASE_NEWER: 'The database has been migrated by a newer version of this program.',
} as const;

export type CaseFileErrorCode = keyof typeof forUser | keyof typeof forOperator;

/**
 * Holds no identity number, name or free text: neither in its message nor in its details.
 *
 * @example
 * try { … } catch (error) {
 *   if (error instanceof CaseFileError && error.code === 'ERR_OPEN_CASE_EXISTS') …
 * }
 */
export class CaseFileError extends KvpError {
  declare readonly code: CaseFileErrorCode;
  /** Codes, dates and case numbers that help. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: CaseFileErrorCode, details: Record<string, unknown> = {}, cause?: unknown) {
    const words = { ...forUser, ...forOperator }[code];
    const facts = Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : '';
    super(code, code in forUser ? `${code}${facts}` : `${words}${facts}`, {
      ...(code in forUser ? { forUser: words } : {}),
      cause,
    });
    this.name = 'CaseFileError';
    this.details = details;
  }
}
