import { definition, extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';
import { MESSAGES } from '../words.ts';

/** A message that the application never sends, or for another key than the case number, never arrives. */
export const knownMessage: RuleFactory = () => ({
  check(node, reporter) {
    const event = is(node, 'bpmn:Event') && definition(node, 'bpmn:MessageEventDefinition');
    if (!event) return;
    const message = event.messageRef;
    if (!MESSAGES.includes(message?.name)) {
      tell(
        reporter,
        node,
        `venter på meldingen «${message?.name ?? ''}», som ingen sender.`,
        `Velg en av ${MESSAGES.join(', ')}.`,
      );
      return;
    }
    if (is(node, 'bpmn:StartEvent')) return;
    if (extension(message, 'zeebe:Subscription')?.correlationKey === '=caseId') return;
    tell(
      reporter,
      node,
      'finner ikke saken meldingen gjelder.',
      'Sett «Subscription correlation key» til =caseId.',
    );
  },
});
