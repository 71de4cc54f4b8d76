import type { ContactWay, StatementKind } from '../../casefile/index.ts';

export const CONTACT_WAYS: Record<ContactWay, string> = {
  conversation: 'Samtale',
  workplace: 'Besøk der aktiviteten foregår',
  phone: 'Telefon',
  message: 'Melding eller brev',
};

export const STATEMENTS: Record<StatementKind, string> = {
  'public-information': 'Informasjon til publikum',
  screening: 'Gjennomgang av brukere',
  'staff-training': 'Opplæring av ansatte',
  'internal-control': 'Internkontroll',
};

/** State of a pattern, and the colour of its tag. */
export const STATES = {
  breach: { text: 'Brudd', color: 'danger' },
  note: { text: 'Merknad', color: 'warning' },
  kept: { text: 'I orden', color: 'success' },
  'not-yet': { text: 'Ikke aktuelt ennå', color: 'neutral' },
} as const;
