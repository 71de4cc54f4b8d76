import { z } from 'zod';
import { endReasons } from '../../../casefile/index.ts';
import { proposeTheEnding } from '../../cases/end-programme.ts';
import { moveTheEnding, withdrawTheProposal } from '../../cases/settle-matter.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { endProgrammeInput } from '../schemas/end-programme.ts';
import { moveEndingInput, withdrawInput } from '../schemas/matters.ts';
import { none, numberInCase, ofCase } from './params.ts';

const ending = numberInCase('The number of the ending within the case.');

export const endCase = defineRoute({
  method: 'post',
  path: '/cases/{id}/end',
  summary: 'Propose to end the programme before its time',
  description:
    'Notice where it is needed, assessment and the decision of another person follow as tasks. One proposal at a time.',
  right: 'end-programme',
  params: ofCase,
  query: none,
  body: endProgrammeInput,
  status: 202,
  answer: z
    .object({
      caseId: caseIdShape,
      number: z.number().int(),
      endReason: z.enum(endReasons),
      endDate: z.string(),
    })
    .meta({ id: 'EndingProposed' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_ENDING_OPEN', 'ERR_WRONG_PHASE', 'ERR_CASE_CLOSED', 'ERR_BREACH'],
  async run({ services, user, params, body }) {
    return { caseId: params.id, ...(await proposeTheEnding(services, user, params.id, body)) };
  },
});

export const withdrawEndingRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/endings/{n}/withdraw',
  summary: 'Take back the proposal to end the programme',
  description: 'Until it is decided on; not after a year’s interruption.',
  right: 'withdraw-proposal',
  params: ending,
  query: none,
  body: withdrawInput,
  status: 202,
  answer: z.object({ caseId: caseIdShape, number: z.number().int() }).meta({ id: 'EndingWithdrawn' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_ENDING_NOT_FOUND', 'ERR_ENDING_SETTLED', 'ERR_ENDING_MUST_BE_DECIDED'],
  async run({ services, user, params, body }) {
    const which = { caseId: params.id, number: params.n };
    await withdrawTheProposal(services, user, { ...which, about: 'ending' }, body);
    return which;
  },
});

export const moveEndingRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/endings/{n}/move',
  summary: 'Move the day of a decided ending to a later one',
  right: 'move-ending',
  params: ending,
  query: none,
  body: moveEndingInput,
  status: 202,
  answer: z
    .object({ caseId: caseIdShape, number: z.number().int(), endDate: z.string() })
    .meta({ id: 'EndingMoved' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_ENDING_NOT_FOUND',
    'ERR_ENDING_NOT_DECIDED',
    'ERR_ENDING_EARLIER',
    'ERR_ENDING_AFTER_PERIOD',
    'ERR_WRONG_PHASE',
  ],
  async run({ services, user, params, body }) {
    const which = { caseId: params.id, number: params.n };
    await moveTheEnding(services, user, which, body);
    return { ...which, endDate: body.endDate };
  },
});
