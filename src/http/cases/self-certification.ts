import {
  absencesOf,
  addJournalEntry,
  asReported,
  CaseFileError,
  earlierAbsences,
  questionSelfCertification,
  readCase,
  recordStatement,
} from '../../casefile/index.ts';
import { checkSelfCertificationQuestion } from '../../law/index.ts';
import type { QuestionSelfCertificationInput, StatementInput } from '../api/schemas/self-certification.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { longDate } from '../words/dates.ts';
import { caseAddress } from './register-case.ts';

/**
 * Asks whether the right to self-certification is to be withdrawn (regulation § 8); the participant is heard first.
 * @throws HttpError `ERR_BREACH` with the findings; CaseFileError `ERR_SELF_CERTIFICATION_…`, `ERR_WRONG_PHASE`
 */
export async function questionTheRight(
  { caseFile, clock, links }: HttpServices,
  user: User,
  caseId: string,
  { reason, ...question }: QuestionSelfCertificationInput,
): Promise<void> {
  const today = await clock.today();
  const by = { caseId, actor: user.id, engineDate: today };
  await caseFile.transaction(async (tx) => {
    const { phase, endedOn } = await readCase(tx, caseId);
    if (phase === 'closed') throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
    if (phase !== 'programme' || endedOn) throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
    const absences = [
      ...(await earlierAbsences(tx, caseId)),
      ...(await absencesOf(tx, caseId)).filter(({ status }) => status === 'approved').map(asReported),
    ];
    const outcome = checkSelfCertificationQuestion({ ...question, today, absences, reason });
    if (!outcome.passed) throw new HttpError('ERR_BREACH', { findings: outcome.findings });
    await addJournalEntry(tx, {
      ...by,
      kind: 'rules-applied',
      data: { check: 'check-self-certification-question' },
      text: { applied: outcome.applied },
    });
    const caseUrl = caseAddress(links.publicUrl, caseId);
    await questionSelfCertification(tx, { ...by, caseUrl, data: question, text: { reason } });
  });
}

/**
 * Keeps what the participant says to the notice.
 * @throws HttpError `ERR_INPUT_INVALID`; CaseFileError `ERR_SELF_CERTIFICATION_NOT_QUESTIONED`
 */
export async function recordTheStatement(
  { caseFile, clock }: HttpServices,
  user: User,
  caseId: string,
  { respondedOn, participantView }: StatementInput,
): Promise<void> {
  const today = await clock.today();
  if (respondedOn > today) {
    const message = `Datoen kan ikke ligge fram i tid. I dag er ${longDate(today)}.`;
    throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'respondedOn', message }] });
  }
  const by = { caseId, actor: user.id, engineDate: today };
  await caseFile.transaction((tx) => recordStatement(tx, { ...by, respondedOn, text: { participantView } }));
}
