import { z } from 'zod';
import { day, defineForm, text } from '../../src/step/form.ts';

export const noticeForm = defineForm({
  id: 'notice-send',
  variable: 'notice',
  tasks: ['send_notice', 'correct_notice'],
  schema: z.looseObject({ sentOn: day, channel: z.enum(['letter', 'digital']), content: text }),
  texts: ['content'],
});
