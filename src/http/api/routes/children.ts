import { z } from 'zod';
import { refuseTheChild } from '../../cases/child-supplement.ts';
import { changeTheChild, registerTheChild } from '../../cases/children.ts';
import { defineRoute } from '../route.ts';
import { changeChildInput, refuseChildInput, registerChildInput } from '../schemas/children.ts';
import { caseIdShape } from '../schemas/common.ts';
import { findingShape } from '../schemas/finding.ts';
import { none, numberInCase, ofCase } from './params.ts';

const decisionNumber = z.number().int().meta({ description: 'The decision that was written.' });

export const registerChildRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/children',
  summary: 'Register a child that the participant supports',
  description:
    'It gives a supplement for its own days (regulation § 3). As soon as one child is registered the plan’s number of children no longer counts. What is paid already is put right with the next month.',
  right: 'register-child',
  params: ofCase,
  query: none,
  body: registerChildInput,
  status: 201,
  answer: z
    .object({
      caseId: caseIdShape,
      number: z.number().int(),
      findings: z
        .array(findingShape)
        .readonly()
        .meta({ description: 'Such as that the plan’s number of children no longer counts.' }),
      decisionNumber: decisionNumber.nullable().meta({
        description: 'Null: the supplement becomes no less by it, or the participant has told of it.',
      }),
    })
    .meta({ id: 'ChildRegistered' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_CHILD_NOT_FOUND', 'ERR_WRONG_PHASE', 'ERR_CASE_CLOSED', 'ERR_BREACH'],
  async run({ services, user, params, body }) {
    return { caseId: params.id, ...(await registerTheChild(services, user, params.id, body)) };
  },
});

export const refuseChildRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/children/refuse',
  summary: 'Refuse the supplement for a child',
  description:
    'The participant says that they support it, and it gives no supplement (regulation § 3): a decision with a letter that says how to complain. The child is not registered.',
  right: 'register-child',
  params: ofCase,
  query: none,
  body: refuseChildInput,
  status: 201,
  answer: z.object({ caseId: caseIdShape, decisionNumber }).meta({ id: 'ChildRefused' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_WRONG_PHASE', 'ERR_CASE_CLOSED', 'ERR_BREACH'],
  async run({ services, user, params, body }) {
    return { caseId: params.id, ...(await refuseTheChild(services, user, params.id, body)) };
  },
});

export const changeChildRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/children/{n}/change',
  summary: 'Change what is registered about a child, or take it back',
  description:
    'Other dates, the last day of support, or that it was registered by mistake. Where the supplement becomes less and the participant has not told of it, it is a decision with a letter.',
  right: 'register-child',
  params: numberInCase('The number of the child within the case.'),
  query: none,
  body: changeChildInput,
  status: 200,
  answer: z
    .object({ caseId: caseIdShape, number: z.number().int(), decisionNumber: decisionNumber.nullable() })
    .meta({ id: 'ChildChanged' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_CHILD_NOT_FOUND',
    'ERR_CHILD_WITHDRAWN',
    'ERR_WRONG_PHASE',
    'ERR_CASE_CLOSED',
    'ERR_BREACH',
  ],
  async run({ services, user, params, body }) {
    const which = { caseId: params.id, number: params.n };
    return { ...which, ...(await changeTheChild(services, user, { ...which, ...body })) };
  },
});
