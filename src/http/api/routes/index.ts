import { appealAnswerRoute } from './appeal-answer.ts';
import { endCase } from './end-case.ts';
import { getCase } from './get-case.ts';
import { getGrounds } from './get-grounds.ts';
import { listCasesRoute } from './list-cases.ts';
import { listComplaints } from './list-complaints.ts';
import { listDecisions } from './list-decisions.ts';
import { listEvents } from './list-events.ts';
import { moveEvaluationRoute } from './move-evaluation.ts';
import { registerCaseRoute } from './register-case.ts';
import { registerComplaintRoute } from './register-complaint.ts';
import { registerReceiptRoute } from './register-receipt.ts';
import { withdrawComplaintRoute } from './withdraw-complaint.ts';

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
  registerReceiptRoute,
  registerComplaintRoute,
  listComplaints,
  withdrawComplaintRoute,
  appealAnswerRoute,
] as const;
