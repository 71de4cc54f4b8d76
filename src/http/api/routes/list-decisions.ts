import { z } from 'zod';
import { decisionsOf, readCase } from '../../../casefile/index.ts';
import { defineRoute } from '../route.ts';
import { decisionShape } from '../schemas/answers.ts';
import { none, ofCase } from './params.ts';

export const listDecisions = defineRoute({
  method: 'get',
  path: '/cases/{id}/decisions',
  summary: 'The decisions in a case, oldest first',
  params: ofCase,
  query: none,
  status: 200,
  answer: z.object({ decisions: z.array(decisionShape) }).meta({ id: 'Decisions' }),
  errors: ['ERR_CASE_NOT_FOUND'],
  async run({ services: { caseFile }, params }) {
    await readCase(caseFile.db, params.id);
    return { decisions: await decisionsOf(caseFile.db, params.id) };
  },
});
