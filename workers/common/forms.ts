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
    'follow_up_absence',
    'follow_up_absence_end',
    'follow_up_self_certification',
    'follow_up_self_certification_review',
    'follow_up_payment_control',
    'follow_up_identification',
    'follow_up_decision',
    'follow_up_completion',
    'follow_up_interruption',
    'follow_up_interruption_review',
    'follow_up_ending',
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
