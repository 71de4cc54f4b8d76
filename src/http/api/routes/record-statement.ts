import { z } from 'zod';
import { recordTheStatement } from '../../cases/self-certification.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { statementInput } from '../schemas/self-certification.ts';
import { none, ofCase } from './params.ts';

export const recordStatementRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/self-certification/statement',
  summary: 'Record what the participant says about the right to self-certification',
  right: 'question-self-certification',
  params: ofCase,
  query: none,
  body: statementInput,
  status: 202,
  answer: z.object({ caseId: caseIdShape }).meta({ id: 'SelfCertificationAnswered' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_SELF_CERTIFICATION_NOT_QUESTIONED'],
  async run({ services, user, params, body }) {
    await recordTheStatement(services, user, params.id, body);
    return { caseId: params.id };
  },
});
