import { addJournalEntry, notePaymentMonth } from '../../src/casefile/index.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { missingAttendance } from '../../src/payment/cases.ts';

/** Notes in each case whose attendance is not registered that it is waited for; its page and the office's show it. */
export const remindAttendance = defineOfficeStep({
  type: 'remind-attendance',
  input: {},
  output: {},
  async run(_input, { tx, of, today, change }) {
    await notePaymentMonth(tx, of, 'reminded_on', today);
    for (const { caseId, month } of await missingAttendance(tx, of, today)) {
      await addJournalEntry(tx, { ...change(caseId), kind: 'attendance-reminded', data: { month } });
    }
    return {};
  },
});
