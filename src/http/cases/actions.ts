import type { CaseFacts } from '../../casefile/index.ts';
import { fallAwayReasonsFor } from './fall-away.ts';
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

/** A case in which something has been decided. */
const decidedOn = ({ phase, outcome }: CaseFacts) =>
  ['programme', 'completion'].includes(phase) || (phase === 'closed' && outcome !== 'not-relevant');
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
  { text: 'Registrer klage', path: 'klage', right: 'handle-complaint', when: decidedOn },
];

/** The actions that are open to a user on a case as it is now. */
export const actionsFor = (
  user: User | undefined,
  facts: CaseFacts,
  matters: MattersShown,
): readonly CaseAction[] =>
  ACTIONS.filter(({ right, when, unless }) => may(user, right) && when(facts) && !unless?.(matters));
