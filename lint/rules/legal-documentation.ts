import { is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** Each task says what is done and why the law wants it. */
export const legalDocumentation: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Activity', 'bpmn:Process')) return;
    const text = node.documentation?.[0]?.text?.trim() ?? '';
    if (text.length === 0) {
      tell(
        reporter,
        node,
        'er ikke forklart.',
        'Skriv i «Element documentation» hva som gjøres, og hjemmelen.',
      );
      return;
    }
    if (/§|forskriften/.test(text)) return;
    tell(
      reporter,
      node,
      'mangler hjemmel i forklaringen.',
      'Skriv paragrafen, for eksempel «Hjemmel: … § 29».',
    );
  },
});
