import { Router, type Response } from 'express';
import { CaseFileError, openQuestion, readCase } from '../../casefile/index.ts';
import { SELF_CERTIFICATION_COVERS, SELF_CERTIFICATION_GROUNDS } from '../../law/codes.ts';
import { questionSelfCertificationInput, statementInput } from '../api/schemas/self-certification.ts';
import { questionTheRight, recordTheStatement } from '../cases/self-certification.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { CASE } from './case.ts';
import { formErrors } from './form-errors.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';
import { showPage } from './show.ts';

const QUESTION = `${CASE}/egenmelding`;
const STATEMENT = `${CASE}/egenmelding/uttalelse`;

/** The question whether the right to self-certification is to be withdrawn, and the participant's answer to it. */
export function selfCertification(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('question-self-certification');
  const caseOf = (params: unknown) => (params as { caseId: string }).caseId;

  router.get(QUESTION, allowed, (req, res) => showQuestion(services, res, caseOf(req.params), {}));
  router.post(QUESTION, allowed, requireCsrf, async (req, res) => {
    const caseId = caseOf(req.params);
    const { values, fields, errors } = readForm(questionSelfCertificationInput, req.body);
    if (!values) return showQuestion(services, res, caseId, fields, errors);
    try {
      await questionTheRight(services, currentUser(res), caseId, values);
      res.redirect(303, `/saker/${caseId}?melding=egenmelding-spurt`);
    } catch (error) {
      const findings = error instanceof HttpError ? (error.findings ?? []) : [];
      const refused = findings.length > 0 ? {} : formErrors(error, 'ground');
      await showQuestion(services, res, caseId, fields, refused, findings);
    }
  });

  router.get(STATEMENT, allowed, (req, res) => showStatement(services, res, caseOf(req.params), {}));
  router.post(STATEMENT, allowed, requireCsrf, async (req, res) => {
    const caseId = caseOf(req.params);
    const { values, fields, errors } = readForm(statementInput, req.body);
    if (!values) return showStatement(services, res, caseId, fields, errors);
    try {
      await recordTheStatement(services, currentUser(res), caseId, values);
      res.redirect(303, `/saker/${caseId}?melding=egenmelding-svart`);
    } catch (error) {
      await showStatement(services, res, caseId, fields, formErrors(error, 'respondedOn'));
    }
  });
  return router;
}

async function showQuestion(
  { caseFile }: HttpServices,
  res: Response,
  caseId: string,
  values: Fields,
  errors: FormErrors = {},
  findings: readonly object[] = [],
): Promise<void> {
  const { phase, endedOn } = await readCase(caseFile.db, caseId);
  if (phase !== 'programme' || endedOn) throw new CaseFileError('ERR_WRONG_PHASE', { caseId });
  if (Object.keys(errors).length + findings.length > 0) res.status(422);
  const title = 'Still spørsmål ved retten til egenmelding';
  const grounds = choices(SELF_CERTIFICATION_GROUNDS);
  const covers = choices(SELF_CERTIFICATION_COVERS);
  showPage(res, 'question-self-certification', { title, caseId, grounds, covers, values, errors, findings });
}

async function showStatement(
  { caseFile, clock }: HttpServices,
  res: Response,
  caseId: string,
  values: Fields,
  errors: FormErrors = {},
): Promise<void> {
  const question = await openQuestion(caseFile.db, caseId);
  if (!question) throw new CaseFileError('ERR_SELF_CERTIFICATION_NOT_QUESTIONED', { caseId });
  if (Object.keys(errors).length > 0) res.status(422);
  const today = await clock.today();
  const title = 'Registrer uttalelse om egenmelding';
  showPage(res, 'self-certification-statement', { title, caseId, question, today, values, errors });
}

const choices = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes).map(([code, text]) => ({
    code,
    text: text.charAt(0).toUpperCase() + text.slice(1),
  }));
