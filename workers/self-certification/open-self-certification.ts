import { z } from 'zod';
import { addCalendarDays, settingsHere, nextWorkday } from '../../src/law/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';
import { deadlines } from '../../src/step/due-dates.ts';

/** Opens the question of the right to self-certification; proposes the deadline to respond that a notice sent today gives. */
export const openSelfCertification = defineOpening({
  type: 'open-self-certification',
  kind: 'self-certification-opened',
  input: { deadlines },
  output: { hearing: z.record(z.string(), z.unknown()), passed: z.null() },
  async prepare({ deadlines: days }, { today }) {
    const respond = Math.max(days.leadDays, settingsHere().noticeResponseDays);
    return { hearing: { responseDeadline: nextWorkday(addCalendarDays(today, respond)) }, passed: null };
  },
});
