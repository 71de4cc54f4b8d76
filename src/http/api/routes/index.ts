import { endCase, moveEndingRoute, withdrawEndingRoute } from './end-case.ts';
import { getCase } from './get-case.ts';
import { getGrounds } from './get-grounds.ts';
import { interruptCase, resumeCase, withdrawInterruptionRoute } from './interruptions.ts';
import { listCasesRoute } from './list-cases.ts';
import { listDecisions } from './list-decisions.ts';
import { listEvents } from './list-events.ts';
import { moveEvaluationRoute } from './move-evaluation.ts';
import { registerCaseRoute } from './register-case.ts';
import { respondToNotice } from './respond-to-notice.ts';

/** Every address below /api, as openapi.json shows them. */
export const routes = [
  registerCaseRoute,
  listCasesRoute,
  getCase,
  listEvents,
  listDecisions,
  getGrounds,
  moveEvaluationRoute,
  endCase,
  withdrawEndingRoute,
  moveEndingRoute,
  interruptCase,
  withdrawInterruptionRoute,
  resumeCase,
  respondToNotice,
] as const;
