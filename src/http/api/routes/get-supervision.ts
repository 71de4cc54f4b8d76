import { z } from 'zod';
import { supervisionOfOffice } from '../../../reports/index.ts';
import { defineRoute } from '../route.ts';
import {
  officeShape,
  patternInOffice,
  patternShape,
  sentBackShape,
  statementShape,
} from '../schemas/supervision.ts';
import { none } from './params.ts';

export const getSupervision = defineRoute({
  method: 'get',
  path: '/supervision',
  summary: 'What the supervision would say of an office today',
  description:
    'The eighteen patterns of the national supervision: how the office works, and each over its cases.',
  right: 'supervise',
  params: none,
  query: z.strictObject({ office: officeShape }),
  status: 200,
  answer: z
    .object({
      officeId: officeShape,
      cases: z.number().int(),
      office: z.array(patternShape).readonly(),
      patterns: z.array(patternInOffice).readonly(),
      statements: z.array(statementShape).readonly().meta({ description: 'The newest of each kind.' }),
      sentBack: z
        .array(sentBackShape)
        .readonly()
        .meta({ description: 'What forms were most often sent back for in the last year, at most five.' }),
    })
    .meta({ id: 'OfficeSupervision' }),
  errors: [],
  async run({ services: { caseFile, clock }, query }) {
    return supervisionOfOffice(caseFile.db, query.office, await clock.today());
  },
});
