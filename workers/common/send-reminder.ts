import { defineStep } from '../../src/step/define-step.ts';

/** Notes that a task is not done in time; the case's page and the office's list show it from now on. */
export const sendReminder = defineStep({
  type: 'send-reminder',
  input: {},
  output: {},
  async run(_input, { journal, job }) {
    await journal({ kind: 'reminder-sent', data: { phase: job.processId, step: job.elementId } });
    return {};
  },
});
