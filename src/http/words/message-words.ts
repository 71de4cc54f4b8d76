/** What the page of a case says after something was done on another page. */
export interface Message {
  readonly heading: string;
  readonly text: string;
  /** Whether a task follows for certain, or may; then the page leads to Tasklist. */
  readonly task?: 'comes' | 'may come';
}

const TOO_OLD =
  'Måneden er utbetalt for så lenge siden at den ikke regnes ut på nytt. Er det utbetalt for lite eller for mye, registrer en manuell korreksjon i saken. Hvilke måneder det gjelder, står under hendelser.';

/** By the word that stands after `?melding=` in the address. */
const MESSAGES: Readonly<Record<string, Message>> = {
  registrert: {
    heading: 'Saken er registrert',
    text: 'Første oppgave kommer i Tasklist om noen sekunder.',
    task: 'comes',
  },
  bortfalt: {
    heading: 'Bortfallet er registrert',
    text: 'Åpne oppgaver blir borte, og saken avsluttes om noen sekunder.',
  },

  kontakt: { heading: 'Kontakten er registrert', text: 'Den står under hendelser i saken.' },
  flyttet: { heading: 'Evalueringen er flyttet', text: 'Saksflyten får den nye datoen om noen sekunder.' },
  'fravaer-meldt': {
    heading: 'Fraværet er meldt',
    text: 'Følger svaret av reglene, er det godkjent om noen sekunder. Ellers kommer det som oppgave i Tasklist.',
    task: 'may come',
  },
  'fravaer-meldt-for-gammelt': {
    heading: 'Fraværet er meldt, men det gjelder måneder som ikke rettes av seg selv',
    text: `${TOO_OLD} Følger svaret på fraværet av reglene, er det godkjent om noen sekunder. Ellers kommer det som oppgave i Tasklist.`,
    task: 'may come',
  },
  'fravaer-endret': {
    heading: 'Fraværet er endret',
    text: 'Saksflyten får vite det om noen sekunder.',
  },
  'fravaer-endret-for-gammelt': {
    heading: 'Fraværet er endret, men det gjelder måneder som ikke rettes av seg selv',
    text: TOO_OLD,
  },
  'egenmelding-spurt': {
    heading: 'Spørsmålet er stilt',
    text: 'Oppgaven med å varsle deltakeren kommer i Tasklist om noen sekunder.',
    task: 'comes',
  },
  'egenmelding-svart': {
    heading: 'Uttalelsen er registrert',
    text: 'Nå kan retten avgjøres. Oppgaven kommer i Tasklist om noen sekunder.',
    task: 'comes',
  },

  'barn-registrert': {
    heading: 'Barnet er registrert',
    text: 'Barnetillegget regnes fra dagen som er ført opp. Er måneder utbetalt allerede, rettes de med neste måned.',
  },
  'barn-endret': {
    heading: 'Barnet er endret',
    text: 'Barnetillegget regnes på nytt. Er måneder utbetalt allerede, rettes de med neste måned.',
  },
  frammote: {
    heading: 'Frammøtet er registrert',
    text: 'Måneden regnes ut når kontorets utbetaling kjøres. Er den utbetalt allerede, etterbetales det som mangler, med neste måned. Er det utbetalt for mye, står det på saken, og ingenting trekkes før noen har avgjort det.',
  },
  'frammote-for-gammelt': {
    heading: 'Frammøtet er registrert, men måneden rettes ikke av seg selv',
    text: TOO_OLD,
  },
  korreksjon: {
    heading: 'Registrert',
    text: 'Beløpet tas med i utbetalingene fra måneden du valgte.',
  },

  'avbrudd-foreslatt': {
    heading: 'Avbrudd er foreslått',
    text: 'Saken kommer som oppgave i Tasklist om noen sekunder. Programmet går videre til det er besluttet noe annet.',
    task: 'comes',
  },
  gjenopptatt: {
    heading: 'Programmet er gjenopptatt',
    text: 'Varigheten er regnet på nytt, og evalueringene er planlagt. Brevet til deltakeren ligger på saken.',
  },
  'avslutning-foreslatt': {
    heading: 'Avslutning er foreslått',
    text: 'Saken kommer som oppgave i Tasklist om noen sekunder. Programmet går videre til det er besluttet noe annet.',
    task: 'comes',
  },
  'forslag-trukket': {
    heading: 'Forslaget er trukket',
    text: 'Oppgavene om det forsvinner fra Tasklist om noen sekunder.',
  },
  'sluttdato-flyttet': {
    heading: 'Sluttdatoen er flyttet',
    text: 'Saksflyten får den nye datoen om noen sekunder.',
  },
  'svar-registrert': {
    heading: 'Svaret er registrert',
    text: 'Vurderingen kommer som oppgave i Tasklist om noen sekunder.',
    task: 'may come',
  },

  klage: {
    heading: 'Klagen er registrert',
    text: 'Oppgaven kommer i Tasklist om noen sekunder. Gi klageren beskjed om at klagen er mottatt.',
    task: 'comes',
  },
  'utsettelse-bedt-om': {
    heading: 'Ønsket om utsatt iverksetting er registrert',
    text: 'Oppgaven med å avgjøre det kommer i Tasklist om noen sekunder.',
    task: 'comes',
  },
  'utsettelse-besvart': {
    heading: 'Svaret fra Statsforvalteren er registrert',
    text: 'Er svaret ja, venter vedtaket til klagen er avgjort. Se i hendelsene om kontoret må gjøre noe selv.',
  },
  'klage-trukket': { heading: 'Klagen er trukket', text: 'Behandlingen av klagen stanser.' },
  'klage-besvart': {
    heading: 'Svaret fra Statsforvalteren er registrert',
    text: 'Er vedtaket endret eller opphevet, går saken videre om noen sekunder.',
  },
};

export const messageOf = (word: unknown): Message | undefined =>
  typeof word === 'string' && Object.hasOwn(MESSAGES, word) ? MESSAGES[word] : undefined;
