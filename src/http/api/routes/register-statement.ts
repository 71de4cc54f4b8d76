import { z } from 'zod';
import { registerTheStatement } from '../../cases/supervision.ts';
import { defineRoute } from '../route.ts';
import { officeShape, registerStatementInput } from '../schemas/supervision.ts';
import { none } from './params.ts';

export const registerStatementRoute = defineRoute({
  method: 'post',
  path: '/offices/{office}/statements',
  summary: 'Register what an office does about information, screening or internal control',
  description: 'Stands beside earlier ones; the newest of its kind counts.',
  right: 'supervise',
  params: z.strictObject({ office: officeShape }),
  query: none,
  body: registerStatementInput,
  status: 201,
  answer: z.object({ officeId: officeShape, number: z.number().int() }).meta({ id: 'StatementRegistered' }),
  errors: ['ERR_STATEMENT_IN_THE_FUTURE'],
  async run({ services, user, params, body }) {
    const officeId = params.office;
    return { officeId, ...(await registerTheStatement(services, user, { officeId, ...body })) };
  },
});
