import { z } from 'zod';
import { moveTheEvaluation } from '../../cases/move-evaluation.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { moveEvaluationInput } from '../schemas/move-evaluation.ts';
import { none, numberInCase } from './params.ts';

export const moveEvaluationRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/evaluations/{n}/move',
  summary: 'Move a planned evaluation to another day',
  description: 'The engine is told with the change; to the day it is on already is nothing.',
  right: 'move-evaluation',
  params: numberInCase('The number of the evaluation within the case.'),
  query: none,
  body: moveEvaluationInput,
  status: 202,
  answer: z
    .object({ caseId: caseIdShape, number: z.number().int(), plannedOn: z.string() })
    .meta({ id: 'EvaluationMoved' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_EVALUATION_NOT_FOUND',
    'ERR_EVALUATION_NOT_PLANNED',
    'ERR_EVALUATION_IN_THE_PAST',
    'ERR_EVALUATION_OUTSIDE_PERIOD',
    'ERR_EVALUATION_DATE_TAKEN',
    'ERR_WRONG_PHASE',
    'ERR_CASE_CLOSED',
  ],
  async run({ services, user, params, body }) {
    await moveTheEvaluation(services, user, { caseId: params.id, number: params.n, ...body });
    return { caseId: params.id, number: params.n, plannedOn: body.to };
  },
});
