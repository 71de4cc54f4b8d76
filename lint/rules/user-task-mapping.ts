import { is, mappings, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** A form's answers are one variable of the process, read by the check after it: no copies, no renaming. */
export const userTaskMapping: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const { inputs, outputs } = mappings(node);
    if (inputs.length + outputs.length === 0) return;
    tell(
      reporter,
      node,
      'har inndata eller utdata.',
      'Fjern dem. Skjemaet leser og skriver sakens variabler selv.',
    );
  },
});
