import { z } from 'zod';
import { readCase } from '../../../casefile/index.ts';
import { readTimeline } from '../../timeline/read-timeline.ts';
import { defineRoute } from '../route.ts';
import { eventShape } from '../schemas/answers.ts';
import { ofCase } from './params.ts';

export const listEvents = defineRoute({
  method: 'get',
  path: '/cases/{id}/timeline',
  summary: 'What has happened in a case, newest first',
  params: ofCase,
  query: z.strictObject({
    before: z
      .string()
      .regex(/^\d{1,6}$/, 'Må være et helt tall.')
      .transform(Number)
      .optional()
      .meta({ type: 'integer', description: 'Only events before this number: the page after `older`.' }),
    automatic: z
      .enum(['true', 'false'])
      .optional()
      .meta({ description: 'true: also steps of the application itself.' }),
  }),
  status: 200,
  answer: z
    .object({
      events: z.array(eventShape).readonly(),
      older: z.number().int().nullable().meta({ description: 'For `before`; null on the last page.' }),
    })
    .meta({ id: 'Timeline' }),
  errors: ['ERR_CASE_NOT_FOUND'],
  async run({ services: { caseFile }, params, query }) {
    await readCase(caseFile.db, params.id);
    const wish = { before: query.before, automatic: query.automatic === 'true' };
    const { items, older } = await readTimeline(caseFile.db, params.id, wish);
    return { events: items, older: older ?? null };
  },
});
