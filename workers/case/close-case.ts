import { closeCase as close, decisionsOf, readCase, type CaseFacts } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/** Closes the case with the outcome that its file shows. A case that is opened again is closed again. */
export const closeCase = defineStep({
  type: 'close-case',
  input: {},
  output: {},
  key: ({ caseId }, job) => `${caseId}:${job.processInstanceKey}`,
  async run({ caseId }, { tx, change, today }) {
    const found = await readCase(tx, caseId);
    const kinds = (await decisionsOf(tx, caseId)).map(({ kind }) => kind);
    await close(tx, { ...change, outcome: outcomeOf(found, kinds), closedOn: today });
    return {};
  },
});

const BY_TIME: readonly unknown[] = ['period-end', 'max-duration', 'turned-67'];

function outcomeOf({ fellAwayReason, endReason }: CaseFacts, kinds: readonly string[]) {
  if (fellAwayReason) return fellAwayReason;
  if (kinds.includes('grant')) return endReason && !BY_TIME.includes(endReason) ? 'ended-early' : 'completed';
  return kinds.includes('refusal') ? 'refused' : 'not-relevant';
}
