import { z } from 'zod';
import { day, defineForm, text } from '../../src/step/form.ts';

/** The manager's answer to a task that is late. */
export const followUpForm = defineForm({
  id: 'follow-up',
  variable: 'followUp',
  tasks: ['follow_up'],
  schema: z.looseObject({
    action: z.enum(['new-date', 'reassigned', 'capacity', 'other']),
    deadline: day.optional(),
    note: text,
  }),
  texts: ['note'],
  shownWhen: { deadline: ({ action }) => action !== 'other' },
});
