import { defineStep } from '../../src/step/define-step.ts';

/** Notes that a task is soon due; the case's page and the list of cases show it from now on. Nobody is written to. */
export const sendReminder = defineStep({
  type: 'send-reminder',
  input: {},
  output: {},
  async run(_input, { journal, job }) {
    await journal({ kind: 'reminder-sent', data: { phase: job.processId, step: job.elementId } });
    return {};
  },
});
