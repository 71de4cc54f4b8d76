import { text } from '../answers.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { onlyEmptyWords, saysSomething } from '../text.ts';
import type { ProgrammeFacts } from './facts.ts';

/** Over this alone, so that the first programme and that of a later period can be held against it. */
type PeriodReason = Pick<ProgrammeFacts, 'periodReason'>;

const WHY = 'Skriv hva hos deltakeren som gjør at programmet skal starte denne dagen og vare så lenge.';

export const periodReasoned = rulesOver<PeriodReason>()({
  id: 'programme-period-reasoned',
  sections: [SECTION.startingPoint, SECTION.period],
  says: 'Starttidspunktet bygger på en individuell vurdering, og varigheten følger av hva deltakeren kan og trenger.',
  facts: ['periodReason'],
  settings: ['emptyWords'],
  check({ periodReason }, { emptyWords }) {
    const label = 'Hvorfor passer startdagen og varigheten for deltakeren?';
    if (!saysSomething(periodReason)) return text({ label, value: periodReason }, WHY);
    if (!onlyEmptyWords(periodReason, emptyWords)) return undefined;
    return breach(`«${label}» sier ikke noe om deltakeren. ${WHY}`);
  },
});
