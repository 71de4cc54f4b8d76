import { Router, urlencoded } from 'express';
import type { HttpServices } from '../services.ts';
import { requireCaseNumber } from '../cases/case-number.ts';
import { CASE, casePage } from './case.ts';
import { caseList } from './case-list.ts';
import { decisionPage } from './decision.ts';
import { endProgramme, moveEnding } from './end-programme.ts';
import { interruptProgramme, resumeProgramme } from './interruption.ts';
import { letters } from './letter.ts';
import { login } from './login.ts';
import { moveEvaluation } from './move-evaluation.ts';
import { noticeLetter, noticeResponse } from './notice.ts';
import { register } from './register.ts';
import { requireLogin } from './require-login.ts';
import { resumedLetter } from './resumed-letter.ts';
import { usedTime } from './used-time.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

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
  router.use(moveEnding(services));
  router.use(interruptProgramme(services));
  router.use(resumeProgramme(services));
  router.use(resumedLetter(services));
  router.use(withdrawProposal(services));
  router.use(noticeResponse(services));
  router.use(noticeLetter(services));
  router.use(usedTime(services));
  router.use(decisionPage(services));
  router.use(letters(services));
  return router;
}
