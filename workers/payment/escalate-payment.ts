import { addJournalEntry } from '../../src/casefile/index.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { missingAttendance } from '../../src/payment/cases.ts';

/** The office's month is late: the manager gets a task, and the cases that it waits for say so. */
export const escalatePayment = defineOfficeStep({
  type: 'escalate-payment',
  input: {},
  output: {},
  async run(_input, { tx, of, today, change }) {
    for (const { caseId, month } of await missingAttendance(tx, of, today)) {
      await addJournalEntry(tx, { ...change(caseId), kind: 'attendance-escalated', data: { month } });
    }
    return {};
  },
});
