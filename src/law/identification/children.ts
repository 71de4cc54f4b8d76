import { code, remarks, text } from '../answers.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { ChildrenFacts } from './facts.ts';

const ANSWERS = { yes: 'ja', no: 'nei', none: 'har ikke barn' };

/** In each case, wherever it was asked: the Act is for the children of everybody it helps. */
export const childrenConsidered = rulesOver<ChildrenFacts>()({
  id: 'candidate-children',
  sections: [SECTION.childrensNeeds],
  says: 'Har personen barn, skal barnas behov vurderes.',
  facts: ['childrenConsidered', 'childrenNeeds'],
  check({ childrenConsidered: answer, childrenNeeds }) {
    if (answer === 'no') {
      return breach('Barnas behov er ikke vurdert. Vurder dem, og skriv kort hva vurderingen viser.');
    }
    return remarks(
      code({ label: 'Er barnas behov vurdert?', value: answer }, ANSWERS),
      answer === 'yes' &&
        text({ label: 'Hva trenger barna?', value: childrenNeeds }, 'Skriv hva vurderingen viser.'),
    );
  },
});
