import { z } from 'zod';
import { registerTheContact } from '../../cases/supervision.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { registerContactInput } from '../schemas/supervision.ts';
import { none, ofCase } from './params.ts';

export const registerContactRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/contacts',
  summary: 'Register that the participant has been followed up',
  description:
    'Beside the evaluations: when and how, whether the plan of the week is in writing, how it goes.',
  right: 'register-contact',
  params: ofCase,
  query: none,
  body: registerContactInput,
  status: 201,
  answer: z.object({ caseId: caseIdShape, on: z.string() }).meta({ id: 'ContactRegistered' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_CONTACT_IN_THE_FUTURE',
    'ERR_CONTACT_BEFORE_PROGRAMME',
    'ERR_WRONG_PHASE',
    'ERR_CASE_CLOSED',
  ],
  async run({ services, user, params, body }) {
    await registerTheContact(services, user, params.id, body);
    return { caseId: params.id, on: body.on };
  },
});
