import { Router, urlencoded } from 'express';
import type { HttpServices } from '../services.ts';
import { requireCaseNumber } from '../cases/case-number.ts';
import { appealAnswerPage } from './appeal-answer.ts';
import { CASE, casePage } from './case.ts';
import { caseList } from './case-list.ts';
import { decisionPage } from './decision.ts';
import { decisionReceiptPage } from './decision-receipt.ts';
import { endProgramme } from './end-programme.ts';
import { letters } from './letter.ts';
import { login } from './login.ts';
import { moveEvaluation } from './move-evaluation.ts';
import { register } from './register.ts';
import { registerComplaintPages } from './register-complaint.ts';
import { requireLogin } from './require-login.ts';
import { withdrawComplaintPage } from './withdraw-complaint.ts';

/** The pages, in the order of their addresses. */
export function pages(services: HttpServices): Router {
  const router = Router();
  router.use(urlencoded({ extended: false, limit: '64kb', parameterLimit: 50 }));
  router.use(login(services));
  router.use(requireLogin());
  router.get('/', (_req, res) => res.redirect(303, '/saker'));
  router.use(caseList(services));
  router.use(register(services));
  router.use(CASE, (req, _res, next) => {
    requireCaseNumber((req.params as { caseId: string }).caseId);
    next();
  });
  router.use(casePage(services));
  router.use(moveEvaluation(services));
  router.use(endProgramme(services));
  router.use(decisionPage(services));
  router.use(letters(services));
  router.use(decisionReceiptPage(services));
  router.use(registerComplaintPages(services));
  router.use(withdrawComplaintPage(services));
  router.use(appealAnswerPage(services));
  return router;
}
