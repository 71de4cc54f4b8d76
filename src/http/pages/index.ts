import { Router, urlencoded } from 'express';
import { requireCaseNumber } from '../cases/case-number.ts';
import type { HttpServices } from '../services.ts';
import { adjustment } from './adjustment.ts';
import { appealAnswer } from './appeal-answer.ts';
import { attendance } from './attendance.ts';
import { CASE, casePage } from './case.ts';
import { caseList } from './case-list.ts';
import { changeAbsence } from './change-absence.ts';
import { changeChild, refuseChild, registerChild } from './children.ts';
import { contact } from './contact.ts';
import { decisionPage } from './decision.ts';
import { decisionReceipt } from './decision-receipt.ts';
import { endProgramme, moveEnding } from './end-programme.ts';
import { fallAway } from './fall-away.ts';
import { interruptProgramme, resumeProgramme } from './interruption.ts';
import { letters } from './letter.ts';
import { login } from './login.ts';
import { moveEvaluation } from './move-evaluation.ts';
import { noticeLetter, noticeResponse } from './notice.ts';
import { payments } from './payments.ts';
import { readRegisterPage } from './read-register.ts';
import { register } from './register.ts';
import { chooseDecision, registerComplaint } from './register-complaint.ts';
import { reportAbsence } from './report-absence.ts';
import { requireLogin } from './require-login.ts';
import { resumedLetter } from './resumed-letter.ts';
import { questionSelfCertification, selfCertificationStatement } from './self-certification.ts';
import { supervision } from './supervision.ts';
import { askSuspension, governorSuspension } from './suspension.ts';
import { usedTime } from './used-time.ts';
import { withdrawComplaint } from './withdraw-complaint.ts';
import { withdrawEnding, withdrawInterruption } from './withdraw-proposal.ts';

type Page = (services: HttpServices) => Router;

/** The office's pages, in the order of the main menu. */
const OFFICE: readonly Page[] = [caseList, register, payments, readRegisterPage, supervision];

/** The pages of a case, in the order in which a case meets them. */
const OF_CASE: readonly Page[] = [
  casePage,
  fallAway,
  // While the programme runs.
  contact,
  moveEvaluation,
  reportAbsence,
  changeAbsence,
  questionSelfCertification,
  selfCertificationStatement,
  registerChild,
  refuseChild,
  changeChild,
  attendance,
  adjustment,
  // Interruption and ending.
  interruptProgramme,
  withdrawInterruption,
  resumeProgramme,
  resumedLetter,
  endProgramme,
  withdrawEnding,
  moveEnding,
  noticeResponse,
  noticeLetter,
  usedTime,
  // What was decided, and complaints over it.
  decisionPage,
  letters,
  decisionReceipt,
  chooseDecision,
  registerComplaint,
  askSuspension,
  governorSuspension,
  withdrawComplaint,
  appealAnswer,
];

export function pages(services: HttpServices): Router {
  const router = Router();
  router.use(urlencoded({ extended: false, limit: '64kb', parameterLimit: 50 }));
  router.use(login(services));
  router.use(requireLogin());
  router.get('/', (_req, res) => res.redirect(303, '/saker'));
  router.use(...OFFICE.map((page) => page(services)));
  router.use(CASE, (req, _res, next) => {
    requireCaseNumber((req.params as { caseId: string }).caseId);
    next();
  });
  router.use(...OF_CASE.map((page) => page(services)));
  return router;
}
