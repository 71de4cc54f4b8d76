import { extension, is, mappings, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';
import { CASE_VARIABLES } from '../words.ts';

/** A called process gets what it needs and gives back what was asked for, nothing more. */
export const callActivityMapping: RuleFactory = ({ processes }) => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:CallActivity')) return;
    const called = extension(node, 'zeebe:CalledElement');
    if (!processes.includes(called?.processId)) {
      tell(
        reporter,
        node,
        `kaller «${called?.processId ?? ''}», som ikke finnes.`,
        'Skriv id-en til en av modellene.',
      );
    }
    if (called?.propagateAllChildVariables !== false) {
      tell(reporter, node, 'slipper alle variabler ut.', 'Slå av «Propagate all variables» under «Output».');
    }
    if (called?.propagateAllParentVariables !== false) {
      tell(reporter, node, 'slipper alle variabler inn.', 'Slå av «Propagate all variables» under «Input».');
    }
    if (!called?.bindingType) {
      tell(reporter, node, 'sier ikke hvilken utgave som kalles.', 'Sett «Binding» til «latest».');
    }
    const given = mappings(node).inputs.map(({ target }) => target);
    const missing = CASE_VARIABLES.filter((variable) => !given.includes(variable));
    if (missing.length > 0) {
      tell(reporter, node, `gir ikke videre ${missing.join(', ')}.`, 'Legg dem til under «Inputs».');
    }
  },
});
