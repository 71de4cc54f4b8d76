import { z } from 'zod';
import { registerNewCase } from '../../cases/register-case.ts';
import { defineRoute } from '../route.ts';
import { notesShape } from '../schemas/answers.ts';
import { caseIdShape } from '../schemas/common.ts';
import { registerCase } from '../schemas/register-case.ts';
import { none } from './params.ts';

export const registerCaseRoute = defineRoute({
  method: 'post',
  path: '/cases',
  summary: 'Register a person and open a case',
  description:
    'The engine gets the case number, never the person. Repeating the request answers 409 with the number of the case that is open.',
  right: 'register-case',
  params: none,
  query: none,
  body: registerCase,
  status: 201,
  answer: z.object({ caseId: caseIdShape, notes: notesShape }).meta({ id: 'CaseOpened' }),
  errors: ['ERR_OPEN_CASE_EXISTS'],
  run: ({ services, user, body }) => registerNewCase(services, user, body),
});
