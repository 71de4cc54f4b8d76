import type { CaseFacts } from '../../casefile/index.ts';
import { may, type Action } from '../session/rights.ts';
import type { User } from '../session/local-users.ts';

interface CaseAction {
  readonly text: string;
  /** The address below that of the case. */
  readonly path: string;
  readonly right: Action;
  /** When it can be done; afterwards and before nobody is offered it. */
  readonly when: (facts: CaseFacts) => boolean;
}

/** A case in which something has been decided. */
const decidedOn = ({ phase, outcome }: CaseFacts) =>
  ['programme', 'completion'].includes(phase) || (phase === 'closed' && outcome !== 'not-relevant');
const inProgramme = ({ phase, endedOn }: CaseFacts) => phase === 'programme' && endedOn === null;

/** What somebody may do to a case from its page, beside the tasks in Tasklist. In the order in which they are shown. */
const ACTIONS: readonly CaseAction[] = [
  { text: 'Avslutt programmet før tiden', path: 'avslutt', right: 'end-programme', when: inProgramme },
  { text: 'Registrer klage', path: 'klage', right: 'handle-complaint', when: decidedOn },
];

/** The actions that are open to a user on a case as it is now. */
export const actionsFor = (user: User | undefined, facts: CaseFacts): readonly CaseAction[] =>
  ACTIONS.filter(({ right, when }) => may(user, right) && when(facts));
