import { z } from 'zod';
import { registerTheReceipt } from '../../cases/register-receipt.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { receiptInput } from '../schemas/complaint.ts';
import { none, numberInCase } from './params.ts';

export const registerReceiptRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/decisions/{n}/receipt',
  summary: 'Register when a decision reached the person',
  description:
    'The deadline to complain counts from that day; until it is known it runs out against nobody. A later registration replaces an earlier one.',
  right: 'handle-complaint',
  params: numberInCase('The number of the decision within the case.'),
  query: none,
  body: receiptInput,
  status: 202,
  answer: z
    .object({ caseId: caseIdShape, number: z.number().int(), receivedOn: z.string() })
    .meta({ id: 'ReceiptRegistered' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_DECISION_NOT_FOUND', 'ERR_RECEIPT_BEFORE_DECISION'],
  async run({ services, user, params, body }) {
    await registerTheReceipt(services, user, { caseId: params.id, decisionNumber: params.n, ...body });
    return { caseId: params.id, number: params.n, receivedOn: body.receivedOn };
  },
});
