import { extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** The version that a decision was made under is kept with the case, so each model has one. */
export const versionTag: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Process')) return;
    if (/^\d+\.\d+\.\d+$/.test(extension(node, 'zeebe:VersionTag')?.value ?? '')) return;
    tell(
      reporter,
      node,
      'har ikke versjonsnummer.',
      'Sett «Version tag», for eksempel 1.0.0, og øk det ved endring.',
    );
  },
});
