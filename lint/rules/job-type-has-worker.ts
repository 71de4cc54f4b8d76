import { extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** A service task whose job nobody works on would stop every case there. */
export const jobTypeHasWorker: RuleFactory = ({ jobTypes }) => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:ServiceTask')) return;
    const type: string | undefined = extension(node, 'zeebe:TaskDefinition')?.type;
    if (!type) {
      tell(reporter, node, 'har ingen jobbtype.', 'Velg en av malene for KVP Flyt, eller fyll ut «Type».');
      return;
    }
    if (jobTypes.includes(type)) return;
    tell(
      reporter,
      node,
      `har jobbtypen «${type}», som ingen i applikasjonen utfører.`,
      'Velg en av malene for KVP Flyt, eller be om at jobbtypen blir laget.',
    );
  },
});
