import { Router, urlencoded } from 'express';
import type { HttpServices } from '../services.ts';
import { requireCaseNumber } from '../cases/case-number.ts';
import { adjustment } from './adjustment.ts';
import { attendance } from './attendance.ts';
import { CASE, casePage } from './case.ts';
import { caseList } from './case-list.ts';
import { changeAbsence } from './change-absence.ts';
import { contact } from './contact.ts';
import { decisionPage } from './decision.ts';
import { endProgramme } from './end-programme.ts';
import { fallAwayPage } from './fall-away.ts';
import { letters } from './letter.ts';
import { login } from './login.ts';
import { moveEvaluation } from './move-evaluation.ts';
import { payments } from './payments.ts';
import { readRegisterPage } from './read-register.ts';
import { register } from './register.ts';
import { reportAbsence } from './report-absence.ts';
import { requireLogin } from './require-login.ts';
import { selfCertification } from './self-certification.ts';
import { supervision } from './supervision.ts';

/** The pages, in the order of their addresses. */
export function pages(services: HttpServices): Router {
  const router = Router();
  router.use(urlencoded({ extended: false, limit: '64kb', parameterLimit: 50 }));
  router.use(login(services));
  router.use(requireLogin());
  router.get('/', (_req, res) => res.redirect(303, '/saker'));
  router.use(caseList(services));
  router.use(register(services));
  router.use(payments(services));
  router.use(readRegisterPage(services));
  router.use(supervision(services));
  router.use(CASE, (req, _res, next) => {
    requireCaseNumber((req.params as { caseId: string }).caseId);
    next();
  });
  router.use(casePage(services));
  router.use(moveEvaluation(services));
  router.use(endProgramme(services));
  router.use(reportAbsence(services));
  router.use(changeAbsence(services));
  router.use(selfCertification(services));
  router.use(attendance(services));
  router.use(adjustment(services));
  router.use(fallAwayPage(services));
  router.use(decisionPage(services));
  router.use(letters(services));
  router.use(contact(services));
  return router;
}
