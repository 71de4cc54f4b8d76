import type { CaseFacts } from '../../casefile/index.ts';
import type { User } from '../session/local-users.ts';
import { may, type Action } from '../session/rights.ts';
import { fallAwayReasonsFor } from './fall-away.ts';
import type { MattersShown } from './matters.ts';

interface CaseAction {
  readonly text: string;
  /** The address below that of the case. */
  readonly path: string;
  readonly right: Action;
  /** When it can be done; afterwards and before nobody is offered it. */
  readonly when: (facts: CaseFacts) => boolean;
  /** What is under way already is not offered again. */
  readonly unless?: (matters: MattersShown) => boolean;
}

/** What belongs together on the page of a case. */
interface ActionGroup {
  readonly heading: string;
  readonly actions: readonly CaseAction[];
}

const UNDECIDED: readonly string[] = ['not-relevant', 'withdrawn', 'moved', 'other-municipality'];

/** A case in which something has been decided: what is withdrawn may be a programme that was granted and never began. */
const decidedOn = ({ phase, outcome, endedOn }: CaseFacts) =>
  ['programme', 'completion'].includes(phase) ||
  (phase === 'closed' && (endedOn !== null || !UNDECIDED.includes(String(outcome))));
const inProgramme = ({ phase, endedOn }: CaseFacts) => phase === 'programme' && endedOn === null;

/** Also after its end: its last days are often reported when it is over, and its last month is paid in arrears. */
const hasProgramme = ({ phase }: CaseFacts) => phase === 'programme' || phase === 'completion';

/** The benefit is worked out with the children when the programme is planned. */
const hasOrPlansProgramme = (facts: CaseFacts) => facts.phase === 'decision' || hasProgramme(facts);

/**
 * What somebody may do to a case from its page, beside the tasks in Tasklist. What is done every week stands first, what
 * is done once and with consequences last.
 */
const GROUPS: readonly ActionGroup[] = [
  {
    heading: 'Oppfølging',
    actions: [
      { text: 'Registrer kontakt', path: 'kontakt', right: 'register-contact', when: inProgramme },
      { text: 'Meld fravær', path: 'fravaer/nytt', right: 'report-absence', when: hasProgramme },
      {
        text: 'Still spørsmål ved retten til egenmelding',
        path: 'egenmelding',
        right: 'question-self-certification',
        when: inProgramme,
      },
    ],
  },
  {
    heading: 'Stønad',
    actions: [
      { text: 'Registrer barn', path: 'barn', right: 'register-child', when: hasOrPlansProgramme },
      { text: 'Registrer frammøte', path: 'frammote', right: 'register-attendance', when: hasProgramme },
      {
        text: 'Registrer for mye utbetalt, eller en korreksjon',
        path: 'korreksjon',
        right: 'register-adjustment',
        when: hasProgramme,
      },
    ],
  },
  {
    heading: 'Avbrudd og avslutning',
    actions: [
      {
        text: 'Foreslå avbrudd',
        path: 'avbrudd',
        right: 'interrupt-programme',
        when: inProgramme,
        unless: ({ interruption }) => interruption !== null,
      },
      {
        text: 'Foreslå å avslutte programmet',
        path: 'avslutt',
        right: 'end-programme',
        when: inProgramme,
        unless: ({ ending }) => ending !== null,
      },
      {
        text: 'Registrer at saken faller bort',
        path: 'bortfall',
        right: 'fall-away',
        when: (facts) => fallAwayReasonsFor(facts, false).length > 0,
      },
    ],
  },
  {
    heading: 'Klage',
    actions: [{ text: 'Registrer klage', path: 'klage', right: 'handle-complaint', when: decidedOn }],
  },
];

/** The actions that are open to a user on a case as it is now, in their groups; a group without any is left out. */
export function actionsFor(
  user: User | undefined,
  facts: CaseFacts,
  matters: MattersShown,
): readonly ActionGroup[] {
  const open = ({ right, when, unless }: CaseAction) => may(user, right) && when(facts) && !unless?.(matters);
  return GROUPS.map(({ heading, actions }) => ({ heading, actions: actions.filter(open) })).filter(
    ({ actions }) => actions.length > 0,
  );
}
