import type { CaseFacts } from '../../casefile/index.ts';
import { may, type Action } from '../session/rights.ts';
import type { MattersShown } from './matters.ts';
import type { User } from '../session/local-users.ts';

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

const inProgramme = ({ phase, endedOn }: CaseFacts) => phase === 'programme' && endedOn === null;

/** What somebody may do to a case from its page, beside the tasks in Tasklist. In the order in which they are shown. */
const ACTIONS: readonly CaseAction[] = [
  {
    text: 'Foreslå å avslutte programmet',
    path: 'avslutt',
    right: 'end-programme',
    when: inProgramme,
    unless: ({ ending }) => ending !== null,
  },
  {
    text: 'Foreslå avbrudd',
    path: 'avbrudd',
    right: 'interrupt-programme',
    when: inProgramme,
    unless: ({ interruption }) => interruption !== null,
  },
];

/** The actions that are open to a user on a case as it is now. */
export const actionsFor = (
  user: User | undefined,
  facts: CaseFacts,
  matters: MattersShown,
): readonly CaseAction[] =>
  ACTIONS.filter(({ right, when, unless }) => may(user, right) && when(facts) && !unless?.(matters));
