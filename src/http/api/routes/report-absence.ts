import { z } from 'zod';
import { reportTheAbsence } from '../../cases/report-absence.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { tooOld } from '../schemas/finding.ts';
import { reportAbsenceInput } from '../schemas/report-absence.ts';
import { none, ofCase } from './params.ts';

export const reportAbsenceRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/absences',
  summary: 'Report an absence',
  description: 'Whether there is a right to it is worked out afterwards, by the rules or by a person.',
  right: 'report-absence',
  params: ofCase,
  query: none,
  body: reportAbsenceInput,
  status: 201,
  answer: z
    .object({ caseId: caseIdShape, number: z.number().int(), findings: tooOld })
    .meta({ id: 'AbsenceReported' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_WRONG_PHASE', 'ERR_CASE_CLOSED', 'ERR_BREACH'],
  async run({ services, user, params, body }) {
    return { caseId: params.id, ...(await reportTheAbsence(services, user, params.id, body)) };
  },
});
