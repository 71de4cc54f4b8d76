import { z } from 'zod';
import { appealResults } from '../../../casefile/index.ts';
import { registerAppealAnswer } from '../../cases/appeal-answer.ts';
import { defineRoute } from '../route.ts';
import { findingShape } from '../schemas/finding.ts';
import { caseIdShape } from '../schemas/common.ts';
import { appealAnswerInput } from '../schemas/complaint.ts';
import { none, numberInCase } from './params.ts';

export const appealAnswerRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/complaints/{n}/answer',
  summary: 'Register the County Governor’s answer to a complaint',
  description: 'The first answer stands.',
  right: 'handle-complaint',
  params: numberInCase('The number of the complaint within the case.'),
  query: none,
  body: appealAnswerInput,
  status: 202,
  answer: z
    .object({
      caseId: caseIdShape,
      number: z.number().int(),
      appealResult: z.enum(appealResults),
      findings: z.array(findingShape),
    })
    .meta({ id: 'AppealAnswered' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_COMPLAINT_NOT_FOUND',
    'ERR_COMPLAINT_SETTLED',
    'ERR_COMPLAINT_NOT_FORWARDED',
    'ERR_BREACH',
  ],
  async run({ services, user, params, body }) {
    const about = { caseId: params.id, number: params.n };
    const findings = await registerAppealAnswer(services, user, { ...about, ...body });
    return { ...about, appealResult: body.appealResult, findings };
  },
});
