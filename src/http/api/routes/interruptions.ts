import { z } from 'zod';
import { proposeTheInterruption } from '../../cases/interrupt-programme.ts';
import { resumeTheProgramme } from '../../cases/resume-programme.ts';
import { withdrawTheProposal } from '../../cases/settle-matter.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { interruptProgrammeInput } from '../schemas/interrupt-programme.ts';
import { withdrawInput } from '../schemas/matters.ts';
import { resumeProgrammeInput } from '../schemas/resume-programme.ts';
import { none, numberInCase, ofCase } from './params.ts';

const interruption = numberInCase('The number of the interruption within the case.');
const numbered = z.object({ caseId: caseIdShape, number: z.number().int() });

export const interruptCase = defineRoute({
  method: 'post',
  path: '/cases/{id}/interruptions',
  summary: 'Propose to interrupt the programme for a time',
  description:
    'Notice where it is needed, assessment and the decision of another person follow as tasks. One at a time.',
  right: 'interrupt-programme',
  params: ofCase,
  query: none,
  body: interruptProgrammeInput,
  status: 202,
  answer: numbered.meta({ id: 'InterruptionProposed' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_INTERRUPTION_OPEN', 'ERR_WRONG_PHASE', 'ERR_CASE_CLOSED', 'ERR_BREACH'],
  async run({ services, user, params, body }) {
    return { caseId: params.id, ...(await proposeTheInterruption(services, user, params.id, body)) };
  },
});

export const withdrawInterruptionRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/interruptions/{n}/withdraw',
  summary: 'Take back the proposal to interrupt the programme',
  right: 'withdraw-proposal',
  params: interruption,
  query: none,
  body: withdrawInput,
  status: 202,
  answer: numbered.meta({ id: 'InterruptionWithdrawn' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_INTERRUPTION_NOT_FOUND', 'ERR_INTERRUPTION_SETTLED'],
  async run({ services, user, params, body }) {
    const which = { caseId: params.id, number: params.n };
    await withdrawTheProposal(services, user, { ...which, about: 'interruption' }, body);
    return which;
  },
});

export const resumeCase = defineRoute({
  method: 'post',
  path: '/cases/{id}/interruptions/{n}/resume',
  summary: 'Register that the participant is back',
  description:
    'The interruption gets the days it lasted, and the evaluations of the period are planned anew.',
  right: 'resume-programme',
  params: interruption,
  query: none,
  body: resumeProgrammeInput,
  status: 202,
  answer: numbered.extend({ resumedOn: z.string() }).meta({ id: 'ProgrammeResumed' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_INTERRUPTION_NOT_FOUND',
    'ERR_INTERRUPTION_NOT_RUNNING',
    'ERR_WRONG_PHASE',
    'ERR_BREACH',
  ],
  async run({ services, user, params, body }) {
    const which = { caseId: params.id, number: params.n };
    await resumeTheProgramme(services, user, which, body);
    return { ...which, resumedOn: body.resumedOn };
  },
});
