import { journalOf, type Ground, type Tx } from '../casefile/index.ts';
import type { AppliedRule } from '../law/index.ts';
import type { StepContext } from './define-step.ts';
import { sourcesOf, type ReadForm } from '../grounds/fact-sources.ts';

const RULES_APPLIED = 'rules-applied';

/**
 * Keeps what a check looked at: rules with version, the facts each saw and where they came from, and what it found.
 * @param forms the forms whose answers the check was given
 */
export async function recordRules(
  context: StepContext,
  check: string,
  applied: readonly AppliedRule[],
  forms: readonly ReadForm[] = [],
): Promise<void> {
  if (applied.length === 0) return;
  // The facts quote what people wrote, so they are kept where such things are kept.
  const data = { check, processInstance: context.job.processInstanceKey };
  const kept = applied.map((one) => ({ ...one, sources: sourcesOf(one, forms) }));
  await context.journal({ kind: RULES_APPLIED, data, text: { applied: kept } });
}

/** The rules that the last run of each check applied, within one process instance: the grounds of its decision. */
export async function appliedRules(
  tx: Tx,
  of: { caseId: string; processInstanceKey: string },
  checks: readonly string[],
): Promise<Ground[]> {
  const entries = (await journalOf(tx, of.caseId, { kinds: [RULES_APPLIED] })).filter(
    ({ data }) => data.processInstance === of.processInstanceKey,
  );
  return checks.flatMap((check) => {
    const last = entries.filter(({ data }) => data.check === check).at(-1);
    return ((last?.text.applied ?? []) as Ground[]).map((one) => ({ ...one, check }));
  });
}
