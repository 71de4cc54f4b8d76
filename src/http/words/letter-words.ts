import type { DecisionKind } from '../../casefile/index.ts';
import type { CHILD_END_GROUNDS } from '../../law/codes.ts';

/** What a decision is called in a letter to the person it is about, and what it means for them. */
export const LETTERS: Record<DecisionKind, { readonly title: string; readonly says: string }> = {
  grant: {
    title: 'Du får delta i kvalifiseringsprogrammet',
    says: 'Nav-kontoret har innvilget søknaden din om kvalifiseringsprogram.',
  },
  refusal: {
    title: 'Du får ikke delta i kvalifiseringsprogrammet',
    says: 'Nav-kontoret har avslått søknaden din om kvalifiseringsprogram.',
  },
  extension: {
    title: 'Kvalifiseringsprogrammet ditt er forlenget',
    says: 'Nav-kontoret har besluttet at programmet ditt fortsetter i en ny periode.',
  },
  ending: {
    title: 'Kvalifiseringsprogrammet ditt avsluttes',
    says: 'Programmet ditt er over når perioden du har vedtak for, er slutt, eller på den dagen som står under.',
  },
  'complaint-rejection': {
    title: 'Klagen din er avvist',
    says: 'Nav-kontoret har ikke tatt klagen din til behandling.',
  },
  reversal: {
    title: 'Vedtaket er gjort om',
    says: 'Nav-kontoret har vurdert vedtaket på nytt etter klagen din, og du får medhold i hele eller en del av den.',
  },
  interruption: {
    title: 'Kvalifiseringsprogrammet ditt er avbrutt for en tid',
    says: 'Programmet ditt står stille fra dagen som står under. Så lenge får du ikke kvalifiseringsstønad, og dagene teller ikke med i den tiden programmet kan vare. Du kan komme tilbake til programmet. Varer avbruddet i ett år, skal programmet avsluttes.',
  },
  'absence-refusal': {
    title: 'Fraværet ditt er ikke godkjent',
    says: 'Nav-kontoret har ikke godkjent fraværet som er ført opp under. Er du borte likevel, får du ikke kvalifiseringsstønad for timene.',
  },
  'self-certification-loss': {
    title: 'Du kan ikke bruke egenmelding',
    says: 'Fra dagen som står under, må du ha legeerklæring for å beholde kvalifiseringsstønaden når du er borte på grunn av sykdom.',
  },
  'set-off': {
    title: 'Vi trekker i kvalifiseringsstønaden din',
    says: 'Du har fått utbetalt mer enn du har krav på. Det som er for mye, blir trukket i stønaden du får framover.',
  },
  'child-supplement': {
    title: 'Du får ikke barnetillegg for et barn',
    says: 'Nav-kontoret har besluttet at du ikke får barnetillegg for barnet og dagene som er ført opp under.',
  },
};

/** A decision on an absence of which a part is refused. */
export const PART_OF_ABSENCE_LETTER = {
  title: 'Fraværet ditt er ikke godkjent slik det ble meldt',
  says: 'Nav-kontoret har godkjent mindre enn det som er meldt. Resten er avslått.',
};

/** A decision on a child's supplement that is about the plan's number: the child that is named gives one. */
export const PLANNED_CHILDREN_LETTER = {
  title: 'Barnetillegget ditt blir mindre',
  says: 'Nav-kontoret har besluttet at du får barnetillegg for færre barn enn programmet hadde.',
};

/** Why a child gives no supplement, to the participant; what follows «Grunnen er at». */
export const CHILD_GROUNDS_TOLD: Record<keyof typeof CHILD_END_GROUNDS, string> = {
  'not-supported': 'du ikke forsørger barnet',
  'not-in-norway': 'barnet ikke bor eller oppholder seg lovlig i Norge',
  abroad:
    'barnet har vært i utlandet mer enn 90 dager til sammen på tolv måneder, og ikke er medlem i folketrygden',
  'foster-child': 'du har forsørget fosterbarnet i mindre enn to år, og ordningen ikke er varig',
  'not-own-child': 'barnet verken er ditt eget barn eller fosterbarnet ditt',
  'of-age': 'barnet har nådd aldersgrensen for barnetillegg',
  mistake: 'barnet, eller dagene du forsørget det, er registrert ved en feil',
};

/** The same of those that a plan had beside the one that is registered. */
export const OTHER_CHILDREN_GROUNDS_TOLD: Record<keyof typeof CHILD_END_GROUNDS, string> = {
  'not-supported': 'du ikke forsørger flere barn',
  'not-in-norway': 'de ikke bor eller oppholder seg lovlig i Norge',
  abroad:
    'de har vært i utlandet mer enn 90 dager til sammen på tolv måneder, og ikke er medlem i folketrygden',
  'foster-child': 'du har forsørget fosterbarn i mindre enn to år, og ordningen ikke er varig',
  'not-own-child': 'de verken er dine egne barn eller fosterbarna dine',
  'of-age': 'de har nådd aldersgrensen for barnetillegg',
  mistake: 'antallet i programmet var ført opp ved en feil',
};
