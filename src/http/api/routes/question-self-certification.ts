import { z } from 'zod';
import { questionTheRight } from '../../cases/self-certification.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { questionSelfCertificationInput } from '../schemas/self-certification.ts';
import { none, ofCase } from './params.ts';

export const questionSelfCertificationRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/self-certification/question',
  summary: 'Ask whether the right to self-certification is to be withdrawn',
  description: 'The participant is heard before anything is decided. Four absences ask by themselves.',
  right: 'question-self-certification',
  params: ofCase,
  query: none,
  body: questionSelfCertificationInput,
  status: 202,
  answer: z.object({ caseId: caseIdShape }).meta({ id: 'SelfCertificationQuestioned' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_WRONG_PHASE',
    'ERR_CASE_CLOSED',
    'ERR_SELF_CERTIFICATION_QUESTIONED',
    'ERR_SELF_CERTIFICATION_WITHDRAWN',
    'ERR_BREACH',
  ],
  async run({ services, user, params, body }) {
    await questionTheRight(services, user, params.id, body);
    return { caseId: params.id };
  },
});
