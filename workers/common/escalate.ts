import { defineStep } from '../../src/step/define-step.ts';

/** The reminder did not help: the manager gets a task of their own. */
export const escalate = defineStep({
  type: 'escalate',
  input: {},
  output: {},
  async run(_input, { journal, job }) {
    await journal({ kind: 'escalated', data: { phase: job.processId, step: job.elementId } });
    return {};
  },
});
