import { z } from 'zod';
import { endReasons } from '../../../casefile/index.ts';
import { endTheProgramme } from '../../cases/end-programme.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { endProgrammeInput } from '../schemas/end-programme.ts';
import { none, ofCase } from './params.ts';

export const endCase = defineRoute({
  method: 'post',
  path: '/cases/{id}/end',
  summary: 'End the programme before its time',
  description:
    'The first end stands: repeating the request answers ERR_WRONG_PHASE or the end that is recorded.',
  right: 'end-programme',
  params: ofCase,
  query: none,
  body: endProgrammeInput,
  status: 202,
  answer: z
    .object({ caseId: caseIdShape, endReason: z.enum(endReasons), endDate: z.string() })
    .meta({ id: 'ProgrammeEnded' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_WRONG_PHASE', 'ERR_CASE_CLOSED', 'ERR_BREACH'],
  async run({ services, user, params, body }) {
    const end = await endTheProgramme(services, user, params.id, body);
    return { caseId: params.id, ...end };
  },
});
