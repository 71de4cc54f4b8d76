import { z } from 'zod';
import { phases } from '../../../casefile/index.ts';
import { listCases } from '../../cases/list-cases.ts';
import { defineRoute } from '../route.ts';
import { caseSummary } from '../schemas/answers.ts';
import { isTyped, NOT_TYPED } from '../schemas/common.ts';
import { none, page } from './params.ts';

export const listCasesRoute = defineRoute({
  method: 'get',
  path: '/cases',
  summary: 'List cases, the most urgent first',
  description: '25 to a page; without persons.',
  params: none,
  query: page.extend({
    office: z
      .string()
      .regex(/^\d{4}$/, 'Kontornummeret har fire siffer.')
      .optional()
      .meta({ example: '0906' }),
    phase: z.enum(phases).optional(),
    text: z
      .string()
      .max(20)
      .refine((text) => isTyped(text), NOT_TYPED)
      .optional()
      .meta({ description: 'Part of a case number.', example: '00001' }),
    late: z
      .enum(['true', 'false'])
      .optional()
      .meta({ description: 'true: only cases with a date that has passed.' }),
  }),
  status: 200,
  answer: z
    .object({ cases: z.array(caseSummary).readonly(), total: z.number().int(), late: z.number().int() })
    .meta({ id: 'CaseList' }),
  errors: [],
  async run({ services, query }) {
    const today = await services.clock.today();
    return listCases(services.caseFile.db, { ...query, late: query.late === 'true' }, today);
  },
});
