import { z } from 'zod';
import { registerTheComplaint } from '../../cases/register-complaint.ts';
import { defineRoute } from '../route.ts';
import { findingShape } from '../schemas/finding.ts';
import { caseIdShape } from '../schemas/common.ts';
import { registerComplaintInput } from '../schemas/complaint.ts';
import { none, numberInCase } from './params.ts';

export const registerComplaintRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/decisions/{n}/complaints',
  summary: 'Register a complaint over a decision',
  description:
    'In any phase, also when the case is closed. Late complaints are taken in, too: whether they can be taken up is assessed. One at a time over the same decision.',
  right: 'handle-complaint',
  params: numberInCase('The number of the decision within the case.'),
  query: none,
  body: registerComplaintInput,
  status: 201,
  answer: z
    .object({
      caseId: caseIdShape,
      number: z.number().int().meta({ description: 'The number of the complaint within the case.' }),
      findings: z.array(findingShape),
    })
    .meta({ id: 'ComplaintRegistered' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_DECISION_NOT_FOUND', 'ERR_COMPLAINT_OPEN', 'ERR_BREACH'],
  async run({ services, user, params, body }) {
    const about = { caseId: params.id, decisionNumber: params.n };
    return { caseId: params.id, ...(await registerTheComplaint(services, user, { ...about, ...body })) };
  },
});
