import { namesIn } from '../feel.ts';
import { definition, extension, is, mappings, type Element, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';
import { PERSONAL_DATA } from '../words.ts';

/** Everywhere that a model can name a variable. */
function namesOf(node: Element): string[] {
  const { inputs, outputs } = mappings(node);
  const message = definition(node, 'bpmn:MessageEventDefinition')?.messageRef;
  return [
    ...[...inputs, ...outputs].flatMap(({ source, target }) => [target ?? '', ...namesIn(source)]),
    extension(node, 'zeebe:CalledDecision')?.resultVariable ?? '',
    ...namesIn(node.conditionExpression?.body),
    ...namesIn(message && extension(message, 'zeebe:Subscription')?.correlationKey),
  ];
}

/** The engine keeps what it gets, in many places and for long: it gets case numbers, codes and dates only. */
export const noPersonalData: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:FlowElement')) return;
    const personal = namesOf(node).filter((name) =>
      PERSONAL_DATA.includes(name.replaceAll('_', '').toLowerCase()),
    );
    for (const name of new Set(personal)) {
      tell(
        reporter,
        node,
        `bruker «${name}», som ser ut som en personopplysning.`,
        'Personopplysninger hører hjemme i saksmappen. Bruk saksnummeret, koder og datoer.',
      );
    }
  },
});
