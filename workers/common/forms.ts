import { z } from 'zod';
import { day, defineForm, text } from '../../src/step/form.ts';

/** The manager's answer to a task that is late. */
export const followUpForm = defineForm({
  id: 'follow-up',
  variable: 'followUp',
  tasks: [
    'follow_up_assessment',
    'follow_up_evaluation',
    'follow_up_extension',
    'follow_up_complaint',
    'follow_up_forwarding',
    'follow_up_carrying_out',
    'follow_up_interim_reply',
  ],
  schema: z.looseObject({
    action: z.enum(['new-date', 'reassigned', 'capacity', 'other']),
    deadline: day.optional(),
    note: text,
  }),
  texts: ['note'],
  labels: { action: 'Hva skal skje?', deadline: 'Ny frist' },
});
