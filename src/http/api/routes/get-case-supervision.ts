import { z } from 'zod';
import { supervisionOfCase } from '../../../reports/index.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { patternShape } from '../schemas/supervision.ts';
import { none, ofCase } from './params.ts';

export const getCaseSupervision = defineRoute({
  method: 'get',
  path: '/cases/{id}/supervision',
  summary: 'What the supervision would say of a case today',
  description: 'Patterns 3–17 of the national supervision; the others are about the office.',
  params: ofCase,
  query: none,
  status: 200,
  answer: z
    .object({ caseId: caseIdShape, patterns: z.array(patternShape).readonly() })
    .meta({ id: 'CaseSupervision' }),
  errors: ['ERR_CASE_NOT_FOUND'],
  async run({ services: { caseFile, clock }, params }) {
    const patterns = await supervisionOfCase(caseFile.db, params.id, await clock.today());
    return { caseId: params.id, patterns };
  },
});
