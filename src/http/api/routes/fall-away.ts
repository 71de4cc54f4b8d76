import { z } from 'zod';
import { fallAwayReasons } from '../../../casefile/index.ts';
import { letCaseFallAway } from '../../cases/fall-away.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { fallAwayInput } from '../schemas/fall-away.ts';
import { none, ofCase } from './params.ts';

export const fallAwayRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/fall-away',
  summary:
    'Let a case fall away: withdrawn or moved before a programme begins, for another municipality, or death',
  description:
    'The engine takes away the open tasks and closes the case. It is no refusal. A granted programme never began: no day of it is used, and nothing is paid.',
  right: 'fall-away',
  params: ofCase,
  query: none,
  body: fallAwayInput,
  status: 202,
  answer: z
    .object({ caseId: caseIdShape, fallAwayReason: z.enum(fallAwayReasons), fellAwayOn: z.string() })
    .meta({ id: 'CaseFellAway' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_CASE_CLOSED',
    'ERR_CASE_FELL_AWAY',
    'ERR_NOTHING_APPLIED_FOR',
    'ERR_BREACH',
  ],
  async run({ services, user, params, body }) {
    await letCaseFallAway(services, user, params.id, body);
    const { fallAwayReason, fellAwayOn } = body;
    return { caseId: params.id, fallAwayReason, fellAwayOn };
  },
});
