import { CaseFileError, openQuestion, readCase } from '../../casefile/index.ts';
import { SELF_CERTIFICATION_COVERS, SELF_CERTIFICATION_GROUNDS } from '../../law/codes.ts';
import { questionSelfCertificationInput, statementInput } from '../api/schemas/self-certification.ts';
import { questionTheRight, recordTheStatement } from '../cases/self-certification.ts';
import { choices } from '../words/choices.ts';
import { caseForm } from './case-form.ts';

/** The question whether the right to self-certification is to be withdrawn. */
export const questionSelfCertification = caseForm({
  address: '/egenmelding',
  right: 'question-self-certification',
  view: 'question-self-certification',
  schema: questionSelfCertificationInput,
  field: 'ground',
  async load({ caseFile: { db } }, { caseId }) {
    const { phase, endedOn } = await readCase(db, caseId);
    if (phase !== 'programme' || endedOn) throw new CaseFileError('ERR_WRONG_PHASE', { caseId });
    return {
      title: 'Still spørsmål ved retten til egenmelding',
      grounds: choices(SELF_CERTIFICATION_GROUNDS),
      covers: choices(SELF_CERTIFICATION_COVERS),
    };
  },
  run: (services, user, { caseId }, input) => questionTheRight(services, user, caseId, input),
  to: '?melding=egenmelding-spurt',
});

/** The participant's answer to that question. */
export const selfCertificationStatement = caseForm({
  address: '/egenmelding/uttalelse',
  right: 'question-self-certification',
  view: 'self-certification-statement',
  schema: statementInput,
  field: 'respondedOn',
  async load({ caseFile: { db } }, { caseId }) {
    const question = await openQuestion(db, caseId);
    if (!question) throw new CaseFileError('ERR_SELF_CERTIFICATION_NOT_QUESTIONED', { caseId });
    return { title: 'Registrer uttalelse om egenmelding', question };
  },
  run: (services, user, { caseId }, input) => recordTheStatement(services, user, caseId, input),
  to: '?melding=egenmelding-svart',
});
