import { z } from 'zod';
import { suspensions } from '../../../casefile/index.ts';
import { askForSuspension } from '../../cases/ask-suspension.ts';
import { registerGovernorSuspension } from '../../cases/governor-suspension.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { askSuspensionInput, governorSuspensionInput } from '../schemas/complaint.ts';
import { findingShape } from '../schemas/finding.ts';
import { none, numberInCase } from './params.ts';

const complaint = numberInCase('The number of the complaint within the case.');

export const askSuspensionRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/complaints/{n}/suspension-request',
  summary: 'Register that it is asked that the decision waits',
  description: 'After the complaint came in, until it is decided; the office answers in a task.',
  right: 'handle-complaint',
  params: complaint,
  query: none,
  body: askSuspensionInput,
  status: 202,
  answer: z
    .object({ caseId: caseIdShape, number: z.number().int(), askedOn: z.string() })
    .meta({ id: 'SuspensionAsked' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_COMPLAINT_NOT_FOUND',
    'ERR_COMPLAINT_SETTLED',
    'ERR_SUSPENSION_GRANTED',
    'ERR_SUSPENSION_ASKED',
  ],
  async run({ services, user, params, body }) {
    const about = { caseId: params.id, number: params.n };
    await askForSuspension(services, user, { ...about, ...body });
    return { ...about, askedOn: body.askedOn };
  },
});

export const governorSuspensionRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/complaints/{n}/governor-suspension',
  summary: 'Register the County Governor’s answer on whether the decision waits',
  description: 'A yes has the effect of the office’s own, from the day it is dated. It may follow a no.',
  right: 'handle-complaint',
  params: complaint,
  query: none,
  body: governorSuspensionInput,
  status: 202,
  answer: z
    .object({
      caseId: caseIdShape,
      number: z.number().int(),
      suspension: z.enum(suspensions),
      findings: z.array(findingShape),
    })
    .meta({ id: 'GovernorSuspensionRegistered' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_COMPLAINT_NOT_FOUND',
    'ERR_COMPLAINT_SETTLED',
    'ERR_SUSPENSION_GRANTED',
  ],
  async run({ services, user, params, body }) {
    const about = { caseId: params.id, number: params.n };
    const findings = await registerGovernorSuspension(services, user, { ...about, ...body });
    return { ...about, suspension: body.suspension, findings };
  },
});
