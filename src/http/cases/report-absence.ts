import {
  absenceFacts,
  addJournalEntry,
  CaseFileError,
  readCase,
  reportAbsence,
} from '../../casefile/index.ts';
import { tellingOfEnding } from '../../grounds/absence-since-ending.ts';
import { checkAbsenceReport, type Finding } from '../../law/index.ts';
import type { ReportAbsenceInput } from '../api/schemas/report-absence.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { caseAddress } from './register-case.ts';
import { pastDays, tellOldMonths } from '../../payment/tell-old-months.ts';

/**
 * Reports an absence, if its facts do not contradict each other or what the case holds. Whether there is a right to it
 * is worked out by its own process. `findings` say where it lies in months that are too old to be corrected.
 * @throws HttpError `ERR_BREACH` with the findings; CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function reportTheAbsence(
  { caseFile, clock, links }: HttpServices,
  user: User,
  caseId: string,
  input: ReportAbsenceInput,
): Promise<{ number: number; findings: readonly Finding[] }> {
  const today = await clock.today();
  const by = { caseId, actor: user.id, engineDate: today };
  const { kind, from, to = null, hoursPerDay, reason, ...data } = input;
  const minutesPerDay = hoursPerDay === undefined ? null : Math.round(hoursPerDay * 60);
  return caseFile.transaction(async (tx) => {
    const { phase } = await readCase(tx, caseId);
    if (phase === 'closed') throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
    if (phase !== 'programme' && phase !== 'completion') {
      throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
    }
    const absence = { ...data, kind, from, to, minutesPerDay };
    const known = await absenceFacts(tx, caseId);
    const { findings, passed, applied } = checkAbsenceReport({
      ...absence,
      ...known,
      today,
      reportedOn: today,
    });
    if (!passed) throw new HttpError('ERR_BREACH', { findings });
    // The facts hold what may tell of health, so they are kept where such things are kept.
    await addJournalEntry(tx, {
      ...by,
      kind: 'rules-applied',
      data: { check: 'check-absence-report' },
      text: { applied },
    });
    const caseUrl = caseAddress(links.publicUrl, caseId);
    const text = reason === undefined ? {} : { reason };
    const { number } = await tellingOfEnding(tx, by, () =>
      reportAbsence(tx, { ...by, kind, from, to, minutesPerDay, caseUrl, data, text }),
    );
    return { number, findings: await tellOldMonths(tx, by, pastDays(from, [to], today)) };
  });
}
