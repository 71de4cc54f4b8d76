import { closeCase as close, decisionsOf, readCase } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/** Closes the case with the outcome that its file shows. */
export const closeCase = defineStep({
  type: 'close-case',
  input: {},
  output: {},
  // A case that was reopened is closed again by the process that went on with it.
  key: ({ caseId }, job) => `${caseId}:${job.processInstanceKey}`,
  async run({ caseId }, { tx, change, today }) {
    const found = await readCase(tx, caseId);
    const kinds = (await decisionsOf(tx, caseId)).map(({ kind }) => kind);
    const outcome = kinds.includes('grant')
      ? found.endReason && !['period-end', 'max-duration'].includes(found.endReason)
        ? 'ended-early'
        : 'completed'
      : kinds.includes('refusal')
        ? 'refused'
        : 'not-relevant';
    await close(tx, { ...change, outcome, closedOn: today });
    return {};
  },
});
