import { code, pastDate, remarks } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { FALL_AWAY_REASONS } from '../codes.ts';
import type { Code, DateAnswer } from '../facts.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';

/** A case in which there is nothing more to decide, or nobody to decide about. */
export interface FallingAwayFacts {
  readonly today: string;
  readonly fallAwayReason?: Code<keyof typeof FALL_AWAY_REASONS>;
  /** The day of the withdrawal, the move or the death, or on which it was clear that another municipality decides. */
  readonly fellAwayOn?: DateAnswer;
  readonly applicationDate?: DateAnswer;
  readonly birthDate?: DateAnswer;
  /** A decision has granted the programme. */
  readonly granted?: boolean;
}

const rule = rulesOver<FallingAwayFacts>();

export const fallAwayDated = rule({
  id: 'fall-away-date',
  version: 2,
  sections: [SECTION.municipality, SECTION.entry],
  says: 'Når en sak faller bort, skal det stå hvorfor og fra hvilken dag.',
  facts: ['today', 'fallAwayReason', 'fellAwayOn', 'applicationDate', 'birthDate'],
  check({ today, fallAwayReason: reason, fellAwayOn: on, applicationDate, birthDate }) {
    const wrong = remarks(
      code({ label: 'Hvorfor faller saken bort?', value: reason }, FALL_AWAY_REASONS),
      pastDate({ label: 'Fra hvilken dag?', value: on }, today),
    );
    if (wrong.length > 0 || !isDate(on)) return wrong;
    if (reason === 'withdrawn' && isDate(applicationDate) && on < applicationDate) {
      return breach(
        `Søknaden er trukket ${norwegian(on)}, men den kom inn ${norwegian(applicationDate)}. Rett datoen.`,
      );
    }
    if (reason === 'death' && isDate(birthDate) && on < birthDate) {
      return breach(`Dødsdatoen ${norwegian(on)} er før personen ble født. Rett datoen.`);
    }
    return undefined;
  },
});

const GRANTED_ALREADY = {
  withdrawn:
    'Programmet er innvilget, så søknaden kan ikke trekkes lenger. Bruk «Avslutt programmet før tiden» med eget ønske.',
  moved: 'Programmet er innvilget, så flyttingen avslutter det. Bruk «Avslutt programmet før tiden».',
  'other-municipality':
    'Programmet er innvilget, så saken kan ikke falle bort av denne grunnen. Den som kommer i institusjon underveis, er fortsatt denne kommunens ansvar.',
};

export const fallAwayBeforeDecision = rule({
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
});

export const fallingAwayRules = [fallAwayDated, fallAwayBeforeDecision] as const;
/** For registering that a case falls away. */
export const checkFallingAway = checkWith(fallingAwayRules);
