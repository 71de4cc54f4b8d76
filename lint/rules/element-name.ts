import { is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

const VAGUE = /^(behandle|håndter|utfør|prosesser)\b/i;

/** Names as people would say them: a task does something to something, a gateway asks. */
export const elementName: RuleFactory = () => ({
  check(node, reporter) {
    const name = node.name?.trim() ?? '';
    if (is(node, 'bpmn:Task')) {
      const [verb = '', object] = name.split(/\s+/);
      if (!object || /(ing|else|sjon)$/.test(verb.toLowerCase())) {
        tell(
          reporter,
          node,
          'sier ikke hva som skal gjøres.',
          'Skriv verb og objekt, som «Vurder vilkårene».',
        );
      } else if (VAGUE.test(verb)) {
        tell(reporter, node, `bruker det vage ordet «${verb}».`, 'Si hva som faktisk gjøres.');
      }
    }
    if (is(node, 'bpmn:ExclusiveGateway') && (node.outgoing ?? []).length > 1) {
      if (!name.endsWith('?'))
        tell(reporter, node, 'stiller ikke et spørsmål.', 'Skriv spørsmålet, med spørsmålstegn.');
      for (const flow of (node.outgoing ?? []).filter((answer) => !answer.name?.trim())) {
        tell(
          reporter,
          node,
          `har en utgang uten svar (${flow.id}).`,
          'Skriv svaret på flyten, som «Ja» eller «Nei».',
        );
      }
    }
  },
});
