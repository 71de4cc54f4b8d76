import { z } from 'zod';
import { checkInterimReply as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { interimReplyForm } from './forms.ts';

/** Does the interim reply say why there is no answer yet and when it comes, and was it sent within the month (§ 11 a)? */
export const checkInterimReply = defineFormCheck({
  type: 'check-interim-reply',
  forms: { interimReply: interimReplyForm },
  input: { interimReplyDate: z.iso.date() },
  output: {},
  unread: {},
  check: async ({ interimReply }, { today }, { interimReplyDate }) => ({
    outcome: check({ ...interimReply, today, interimReplyDate }),
  }),
});
