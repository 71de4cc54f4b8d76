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
  /** The first day of the granted programme. */
  readonly programmeStart?: DateAnswer;
  /** The first day of which the file says that the person took part: attendance or an evaluation. */
  readonly tookPartOn?: DateAnswer;
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

/** How somebody who has begun is to be registered as leaving. */
const ENDS_INSTEAD = 'Bruk «Avslutt programmet før tiden»';

/**
 * § 34 ends a programme that somebody takes part in. One that the person declines, or moves away from, before the first
 * day has nothing to end: it was never set going (§ 31), and gives no benefit (§ 35).
 */
export const fallAwayBeforeStart = rule({
  id: 'fall-away-before-decision',
  version: 3,
  sections: [SECTION.ending, SECTION.start, SECTION.benefitWhileTakingPart],
  says: 'Et program som er begynt, kan bare avsluttes etter reglene for avslutning. Takker deltakeren nei eller flytter før den første dagen, begynner det aldri.',
  facts: ['fallAwayReason', 'fellAwayOn', 'granted', 'programmeStart', 'tookPartOn'],
  check({ fallAwayReason: reason, fellAwayOn: on, granted, programmeStart: start, tookPartOn }) {
    if (granted !== true) return undefined;
    if (reason === 'other-municipality') {
      return breach(
        'Programmet er innvilget, så saken kan ikke falle bort av denne grunnen. Den som kommer i institusjon underveis, er fortsatt denne kommunens ansvar.',
      );
    }
    if (reason !== 'withdrawn' && reason !== 'moved') return undefined;
    const how = `${ENDS_INSTEAD}${reason === 'withdrawn' ? ' med eget ønske' : ''}.`;
    if (!isDate(start)) return breach(`Programmet er innvilget. ${how}`);
    const first = `Programmets første dag er ${norwegian(start)}`;
    return remarks(
      isDate(on) &&
        on >= start &&
        breach(`${first}, og ${norwegian(on)} er ikke før den. Det som er begynt, må avsluttes. ${how}`),
      isDate(tookPartOn) &&
        breach(
          `${first}, og det er ført frammøte, evaluering eller godkjent fravær i saken fra ${norwegian(tookPartOn)}. Da har deltakeren begynt. ${how}`,
        ),
    );
  },
});

export const fallingAwayRules = [fallAwayDated, fallAwayBeforeStart] as const;
/** For registering that a case falls away. */
export const checkFallingAway = checkWith(fallingAwayRules);
