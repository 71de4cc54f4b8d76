import { is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

const MADE_UP = /^(Activity|Gateway|Event|Process|StartEvent)_(?=\w*\d)[0-9a-z]{7}$/;
const LONGEST = 100;

/** Ids decide whether running cases can follow to a new version, and code and tests name them. */
export const stableId: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:FlowNode', 'bpmn:Process', 'bpmn:SequenceFlow')) return;
    if (node.id.length > LONGEST) {
      tell(reporter, node, `har en id på ${node.id.length} tegn.`, `Kort den ned til høyst ${LONGEST}.`);
    }
    if (!MADE_UP.test(node.id)) return;
    tell(
      reporter,
      node,
      `har den tilfeldige id-en ${node.id}.`,
      'Gi den en id som sier hva den er, på engelsk.',
    );
  },
});
