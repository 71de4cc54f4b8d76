import { z } from 'zod';
import { readCase } from '../../../casefile/index.ts';
import { complaintRows } from '../../cases/complaint-rows.ts';
import { defineRoute } from '../route.ts';
import { complaintShape } from '../schemas/answers.ts';
import { none, ofCase } from './params.ts';

export const listComplaints = defineRoute({
  method: 'get',
  path: '/cases/{id}/complaints',
  summary: 'The complaints in a case, newest first, with their deadlines',
  params: ofCase,
  query: none,
  status: 200,
  answer: z.object({ complaints: z.array(complaintShape) }).meta({ id: 'Complaints' }),
  errors: ['ERR_CASE_NOT_FOUND'],
  async run({ services: { caseFile }, params }) {
    await readCase(caseFile.db, params.id);
    return { complaints: await complaintRows(caseFile.db, params.id) };
  },
});
