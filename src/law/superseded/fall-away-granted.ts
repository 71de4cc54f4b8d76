import { breach } from '../finding.ts';
import type { FallingAwayFacts } from '../procedure/falling-away.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { superseded } from './superseded.ts';

const GRANTED_ALREADY = {
  withdrawn:
    'Programmet er innvilget, så søknaden kan ikke trekkes lenger. Bruk «Avslutt programmet før tiden» med eget ønske.',
  moved: 'Programmet er innvilget, så flyttingen avslutter det. Bruk «Avslutt programmet før tiden».',
  'other-municipality':
    'Programmet er innvilget, så saken kan ikke falle bort av denne grunnen. Den som kommer i institusjon underveis, er fortsatt denne kommunens ansvar.',
};

/** A programme that was granted was taken as begun; version 3 asks whether its first day has come. */
export const fallAwayBeforeDecision2 = superseded(
  rulesOver<FallingAwayFacts>()({
    id: 'fall-away-before-decision',
    version: 2,
    sections: [SECTION.ending],
    says: 'Når programmet er innvilget, kan det bare avsluttes etter reglene for avslutning, også ved flytting og eget ønske.',
    facts: ['fallAwayReason', 'granted'],
    check({ fallAwayReason: reason, granted }) {
      return granted === true && reason && Object.hasOwn(GRANTED_ALREADY, reason)
        ? breach(GRANTED_ALREADY[reason as keyof typeof GRANTED_ALREADY])
        : undefined;
    },
  }),
  '2026-11-29',
);
