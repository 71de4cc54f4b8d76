import type { CaseFacts } from '../../casefile/index.ts';
import { fallAwayReasonsFor } from './fall-away.ts';
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

/** Days at the end of a programme are often reported when it is over. */
const mayBeAway = ({ phase }: CaseFacts) => phase === 'programme' || phase === 'completion';
/** Also after its end: the last month is paid in arrears. */
const hasProgramme = ({ phase }: CaseFacts) => phase === 'programme' || phase === 'completion';

/** What somebody may do to a case from its page, beside the tasks in Tasklist. In the order in which they are shown. */
const ACTIONS: readonly CaseAction[] = [
  { text: 'Registrer frammøte', path: 'frammote', right: 'register-attendance', when: hasProgramme },
  {
    text: 'Registrer for mye utbetalt, eller en korreksjon',
    path: 'korreksjon',
    right: 'register-adjustment',
    when: hasProgramme,
  },
  { text: 'Avslutt programmet før tiden', path: 'avslutt', right: 'end-programme', when: inProgramme },
  { text: 'Meld fravær', path: 'fravaer/nytt', right: 'report-absence', when: mayBeAway },
  {
    text: 'Still spørsmål ved retten til egenmelding',
    path: 'egenmelding',
    right: 'question-self-certification',
    when: inProgramme,
  },
  {
    text: 'Registrer at saken faller bort',
    path: 'bortfall',
    right: 'fall-away',
    when: (facts) => fallAwayReasonsFor(facts).length > 0,
  },
  { text: 'Registrer kontakt', path: 'kontakt', right: 'register-contact', when: inProgramme },
];

/** The actions that are open to a user on a case as it is now. */
export const actionsFor = (user: User | undefined, facts: CaseFacts): readonly CaseAction[] =>
  ACTIONS.filter(({ right, when }) => may(user, right) && when(facts));
