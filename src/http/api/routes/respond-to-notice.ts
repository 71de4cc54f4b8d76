import { z } from 'zod';
import { recordTheResponse } from '../../cases/settle-matter.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { respondInput } from '../schemas/matters.ts';
import { none, numberInCase } from './params.ts';

export const respondToNotice = defineRoute({
  method: 'post',
  path: '/cases/{id}/notices/{n}/response',
  summary: 'Register what the participant says to a notice before a decision',
  description: 'Also after the deadline, until the decision is made.',
  right: 'register-response',
  params: numberInCase('The number of the notice within the case.'),
  query: none,
  body: respondInput,
  status: 202,
  answer: z.object({ caseId: caseIdShape, number: z.number().int() }).meta({ id: 'NoticeAnswered' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_NOTICE_NOT_FOUND',
    'ERR_NOTICE_ANSWERED',
    'ERR_NOTICE_NOT_SENT',
    'ERR_NOTICE_OVER',
  ],
  async run({ services, user, params, body }) {
    const which = { caseId: params.id, number: params.n };
    await recordTheResponse(services, user, which, body);
    return which;
  },
});
