import { z } from 'zod';
import { groundsOf } from '../../cases/grounds.ts';
import { defineRoute } from '../route.ts';
import { checkShape, decisionShape } from '../schemas/answers.ts';
import { none, numberInCase } from './params.ts';

export const getGrounds = defineRoute({
  method: 'get',
  path: '/cases/{id}/decisions/{n}/grounds',
  summary:
    'What a decision rests on: each check with its rules, and each rule with its facts and their sources',
  description: 'Every rule is run again on the facts that were kept; see `replay`.',
  params: numberInCase('The number of the decision within the case.'),
  query: none,
  status: 200,
  answer: z
    .object({
      decision: decisionShape,
      rulesVersion: z.string().nullable().meta({ description: 'All rules as they were, in one word.' }),
      grounds: z.array(checkShape),
      texts: z
        .array(z.object({ label: z.string(), text: z.string() }))
        .meta({ description: 'The main considerations, as written.' }),
    })
    .meta({ id: 'Grounds' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_DECISION_NOT_FOUND'],
  async run({ services: { caseFile }, params }) {
    const found = await groundsOf(caseFile.db, params.id, String(params.n));
    const { decision, checks, rulesVersion, texts } = found;
    return { decision, rulesVersion, grounds: checks, texts };
  },
});
