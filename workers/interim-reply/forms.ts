import { z } from 'zod';
import { day, defineForm, text } from '../../src/step/form.ts';

export const interimReplyForm = defineForm({
  id: 'interim-reply',
  variable: 'interimReply',
  tasks: ['give_interim_reply', 'correct_interim_reply'],
  schema: z.looseObject({
    reply: z.enum(['sent', 'unnecessary']),
    repliedOn: day.optional(),
    expectedOn: day.optional(),
    reason: text,
  }),
  texts: ['reason'],
  shownWhen: {
    repliedOn: ({ reply }) => reply === 'sent',
    expectedOn: ({ reply }) => reply === 'sent',
  },
});
