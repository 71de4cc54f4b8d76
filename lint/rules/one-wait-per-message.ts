import { definition, is, type Element, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

const messageOf = (node: Element): string | undefined =>
  definition(node, 'bpmn:MessageEventDefinition')?.messageRef?.name;

/** Every node that a token may reach from here without passing a joining parallel gateway. */
function reachable(from: Element, seen = new Set<Element>()): Set<Element> {
  if (seen.has(from)) return seen;
  seen.add(from);
  if (is(from, 'bpmn:ParallelGateway') && (from.incoming ?? []).length > 1) return seen;
  for (const flow of from.outgoing ?? []) reachable(flow.targetRef, seen);
  return seen;
}

/** The engine gives a message to one waiting place of a process only, so two that wait at once need two messages. */
export const oneWaitPerMessage: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:ParallelGateway') || (node.outgoing ?? []).length < 2) return;
    const heard = (node.outgoing ?? []).map(
      (flow) =>
        new Set(
          [...reachable(flow.targetRef)].map(messageOf).filter((name): name is string => Boolean(name)),
        ),
    );
    const twice = heard.flatMap((names, index) =>
      [...names].filter((name) => heard.slice(index + 1).some((others) => others.has(name))),
    );
    for (const name of new Set(twice)) {
      tell(
        reporter,
        node,
        `har to grener som venter på «${name}», men bare én får den.`,
        'Bruk hver sin melding.',
      );
    }
  },
});
