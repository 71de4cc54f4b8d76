import { z } from 'zod';
import { addCalendarDays, nextWorkday, startDeadline as lastDayToStart } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines } from '../../src/step/due-dates.ts';

/**
 * By when the programme must start (§ 31), and when the manager is told that the application is still not decided. Each
 * phase has deadlines of its own, which begin anew when something is sent back: none of them guards the six months.
 */
export const openStartDeadline = defineStep({
  type: 'open-start-deadline',
  input: { applicationDate: z.iso.date(), deadlines },
  output: { startDeadline: z.iso.date(), startWarningDate: z.iso.date() },
  async run({ applicationDate, deadlines: { leadDays } }) {
    const startDeadline = lastDayToStart(applicationDate);
    return { startDeadline, startWarningDate: nextWorkday(addCalendarDays(startDeadline, -leadDays)) };
  },
});
