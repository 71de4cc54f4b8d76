import { extension, is, mappings, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** The deadlines come from the table that is deployed with the model, asked for the model's own phase. */
export const decisionTable: RuleFactory = ({ decisions }) => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:BusinessRuleTask')) return;
    const called = extension(node, 'zeebe:CalledDecision');
    if (!decisions.includes(called?.decisionId)) {
      tell(
        reporter,
        node,
        `bruker tabellen «${called?.decisionId ?? ''}», som ikke finnes.`,
        'Velg «deadlines».',
      );
      return;
    }
    if (called?.bindingType !== 'deployment') {
      tell(
        reporter,
        node,
        'kan få en annen utgave av tabellen enn modellen.',
        'Sett «Binding» til «deployment».',
      );
    }
    if (
      called?.decisionId === 'deadlines' &&
      !mappings(node).inputs.some(({ target }) => target === 'phase')
    ) {
      tell(reporter, node, 'sier ikke hvilken fase fristene gjelder.', 'Legg til inndata «phase».');
    }
  },
});
