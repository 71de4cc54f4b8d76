import { z } from 'zod';
import { withdrawTheComplaint } from '../../cases/withdraw-complaint.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { withdrawComplaintInput } from '../schemas/complaint.ts';
import { none, numberInCase } from './params.ts';

export const withdrawComplaintRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/complaints/{n}/withdraw',
  summary: 'Register that a complaint is withdrawn',
  description: 'Until it is settled, also while it is with the County Governor.',
  right: 'handle-complaint',
  params: numberInCase('The number of the complaint within the case.'),
  query: none,
  body: withdrawComplaintInput,
  status: 202,
  answer: z
    .object({ caseId: caseIdShape, number: z.number().int(), withdrawnOn: z.string() })
    .meta({ id: 'ComplaintWithdrawn' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_COMPLAINT_NOT_FOUND', 'ERR_COMPLAINT_SETTLED'],
  async run({ services, user, params, body }) {
    await withdrawTheComplaint(services, user, { caseId: params.id, number: params.n, ...body });
    return { caseId: params.id, number: params.n, withdrawnOn: body.withdrawnOn };
  },
});
