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

const inProgramme = ({ phase, endedOn }: CaseFacts) => phase === 'programme' && endedOn === null;

/** What somebody may do to a case from its page, beside the tasks in Tasklist. In the order in which they are shown. */
const ACTIONS: readonly CaseAction[] = [
  { text: 'Foreslå å avslutte programmet', path: 'avslutt', right: 'end-programme', when: inProgramme },
  { text: 'Foreslå avbrudd', path: 'avbrudd', right: 'interrupt-programme', when: inProgramme },
];

/** The actions that are open to a user on a case as it is now. */
export const actionsFor = (user: User | undefined, facts: CaseFacts): readonly CaseAction[] =>
  ACTIONS.filter(({ right, when }) => may(user, right) && when(facts));
