import { z } from 'zod';
import { changeTheAbsence } from '../../cases/change-absence.ts';
import { defineRoute } from '../route.ts';
import { changeAbsenceInput } from '../schemas/change-absence.ts';
import { caseIdShape } from '../schemas/common.ts';
import { tooOld } from '../schemas/finding.ts';
import { none, numberInCase } from './params.ts';

export const changeAbsenceRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/absences/{n}/change',
  summary: 'Change an absence, or take it back',
  description: 'Its last day, papers that were shown or did not come, or that it was reported by mistake.',
  right: 'report-absence',
  params: numberInCase('The number of the absence within the case.'),
  query: none,
  body: changeAbsenceInput,
  status: 202,
  answer: z
    .object({ caseId: caseIdShape, number: z.number().int(), findings: tooOld })
    .meta({ id: 'AbsenceChanged' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_ABSENCE_NOT_FOUND',
    'ERR_ABSENCE_SETTLED',
    'ERR_ABSENCE_WITHDRAWN',
    'ERR_ABSENCE_NOT_APPROVED',
    'ERR_CASE_CLOSED',
    'ERR_BREACH',
  ],
  async run({ services, user, params, body }) {
    const of = { caseId: params.id, number: params.n };
    return { ...of, ...(await changeTheAbsence(services, user, { ...of, ...body })) };
  },
});
