import { z } from 'zod';
import { groundsOf } from '../../cases/grounds.ts';
import { defineRoute } from '../route.ts';
import { decisionShape, groundShape } from '../schemas/answers.ts';
import { none, numberInCase } from './params.ts';

export const getGrounds = defineRoute({
  method: 'get',
  path: '/cases/{id}/decisions/{n}/grounds',
  summary: 'What a decision rests on: each rule with its section, facts and findings',
  params: numberInCase('The number of the decision within the case.'),
  query: none,
  status: 200,
  answer: z.object({ decision: decisionShape, grounds: z.array(groundShape) }).meta({ id: 'Grounds' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_DECISION_NOT_FOUND'],
  async run({ services: { caseFile }, params }) {
    const { decision, grounds } = await groundsOf(caseFile.db, params.id, String(params.n));
    return { decision, grounds };
  },
});
