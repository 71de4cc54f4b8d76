import { is, mappings, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/**
 * Every job gets the engine's time as `now` and nothing else: a local copy of a variable would hide the real one,
 * and what a job answers is meant for the whole process.
 */
export const jobInput: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:ServiceTask')) return;
    const { inputs, outputs } = mappings(node);
    if (!inputs.some(({ source, target }) => source === '=now()' && target === 'now')) {
      tell(reporter, node, 'får ikke vite hva klokken er.', 'Legg til inndata «now» med verdien «=now()».');
    }
    for (const { target } of inputs.filter((input) => input.target !== 'now')) {
      tell(
        reporter,
        node,
        `lager sin egen kopi av «${target}».`,
        'Fjern den fra inndata. Tjenesten leser sakens variabler selv.',
      );
    }
    if (outputs.length > 0) {
      tell(reporter, node, 'har utdata.', 'Fjern dem. Svarene fra tjenesten går rett til prosessen.');
    }
  },
});
