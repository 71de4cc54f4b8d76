import { definition, extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';
import { MESSAGES } from '../words.ts';

/**
 * The keys that the application sends messages by: the case, and for a process beside it one matter of the case.
 */
const KEYS = ['=caseId', '=matterKey'];

/** A message that the application never sends, or for another key than it sends by, never arrives. */
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
    if (KEYS.includes(extension(message, 'zeebe:Subscription')?.correlationKey)) return;
    tell(
      reporter,
      node,
      'finner ikke saken meldingen gjelder.',
      'Sett «Subscription correlation key» til =caseId, eller til =matterKey i en prosess ved siden av saken.',
    );
  },
});
