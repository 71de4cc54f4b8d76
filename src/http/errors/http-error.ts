import { KvpError } from '../../errors.ts';

/** What the web part itself refuses: status, words for the person at the screen, words for developers. */
const REFUSALS = {
  ERR_NO_CERTIFICATE: [
    404,
    'Deltakerbeviset finnes ikke ennå. Det blir utstedt når sluttevalueringen er registrert.',
    'The certificate is issued with the final evaluation.',
  ],
  ERR_NO_CONFIRMATION: [
    404,
    'Saken har ingen slik bekreftelse. Den finnes når personen trakk seg eller flyttet før programmet startet, og når en annen kommune har ansvaret.',
    'There is a confirmation only for a case that was withdrawn or moved from before a programme began, or that another municipality decides.',
  ],
  ERR_REGISTER_FAULTY: [
    422,
    'Registeret er ikke lest inn: noen linjer må rettes.',
    'Nothing was read: some lines are faulty; see errors.',
  ],
  ERR_NO_STATEMENT: [
    404,
    'Kontoret har ikke avgjort at klagen skal sendes til Statsforvalteren, så det finnes ingen uttalelse.',
    'There is a statement on complaints that are sent on only.',
  ],
  ERR_PAGE_NOT_FOUND: [
    404,
    'Siden finnes ikke. Sjekk adressen, eller gå til listen over saker.',
    'No such address.',
  ],
  ERR_METHOD_NOT_ALLOWED: [
    405,
    'Dette kan ikke gjøres på denne adressen.',
    'The address exists, but not with this method.',
  ],
  ERR_NOT_LOGGED_IN: [401, 'Du er ikke logget inn.', 'Log in, or send HTTP Basic with a local user.'],
  ERR_LOGIN_FAILED: [401, 'Brukernavnet eller passordet stemmer ikke.', 'Wrong user name or password.'],
  ERR_NOT_ALLOWED: [403, 'Rollen din gir ikke adgang til dette.', 'The role of this user does not allow it.'],
  ERR_CSRF: [
    403,
    'Skjemaet er for gammelt, eller du er logget ut i mellomtiden. Gå tilbake, last siden på nytt og prøv igjen.',
    'The form does not belong to this session.',
  ],
  ERR_CROSS_SITE: [
    403,
    'Forespørselen kom fra et annet nettsted og er avvist.',
    'The request was made on another site.',
  ],
  ERR_UNKNOWN_HOST: [
    421,
    'Denne adressen hører ikke til KVP Flyt.',
    'The Host header is not one of this server’s names.',
  ],
  ERR_LOCAL_LOGIN_OFF: [
    403,
    'Lokal innlogging er slått av: serveren kan nås fra andre maskiner. Da trengs innlogging med OpenID Connect, som kommer i en senere versjon. For å prøve KVP Flyt på egen maskin: start serveren med HOST=127.0.0.1.',
    'Local log-in works only on a server bound to the loopback address; OpenID Connect is not built yet.',
  ],
  ERR_LOCAL_LOGIN_ELSEWHERE: [
    403,
    'Lokal innlogging virker bare fra maskinen som KVP Flyt kjører på, på adressen localhost, og ikke gjennom en mellomtjener.',
    'Local log-in works only from the loopback address, under a loopback name, without a proxy.',
  ],
  ERR_ONLY_LOCAL: [
    403,
    'Denne adressen er bare tilgjengelig lokalt.',
    'Only available from the loopback address.',
  ],
  ERR_TOO_MANY_REQUESTS: [
    429,
    'Det kom for mange forespørsler på kort tid. Vent et minutt og prøv igjen.',
    'Too many requests.',
  ],
  ERR_BODY_NOT_JSON: [400, 'Innholdet er ikke gyldig JSON.', 'The body is not valid JSON.'],
  ERR_CONTENT_TYPE: [415, 'Innholdet må være JSON.', 'Send Content-Type: application/json.'],
  ERR_BODY_TOO_LARGE: [413, 'Innholdet er for stort.', 'The body is too large.'],
  ERR_BAD_REQUEST: [400, 'Forespørselen kan ikke leses.', 'The request cannot be read.'],
  ERR_INPUT_INVALID: [422, 'Noen felt må rettes.', 'The input does not fit its schema; see errors.'],
  ERR_BREACH: [
    422,
    'Det du vil gjøre, er i strid med loven slik opplysningene står nå.',
    'The legal check found a breach; see findings.',
  ],
} as const satisfies Record<string, readonly [number, string, string]>;

export type HttpErrorCode = keyof typeof REFUSALS;

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export class HttpError extends KvpError {
  declare readonly code: HttpErrorCode;
  readonly status: number;
  readonly errors: readonly FieldError[] | undefined;
  readonly findings: readonly object[] | undefined;

  constructor(
    code: HttpErrorCode,
    more: { errors?: readonly FieldError[]; findings?: readonly object[]; cause?: unknown } = {},
  ) {
    const [status, forUser, forDeveloper] = REFUSALS[code];
    super(code, forDeveloper, { forUser, cause: more.cause });
    this.name = 'HttpError';
    this.status = status;
    this.errors = more.errors;
    this.findings = more.findings;
  }
}

export const httpErrorCodes = Object.keys(REFUSALS) as HttpErrorCode[];
