import {
  addJournalEntry,
  CaseFileError,
  endEarly,
  periodsOf,
  readCase,
  type EndReason,
} from '../../casefile/index.ts';
import { checkEnding } from '../../law/index.ts';
import type { EndProgrammeInput } from '../api/schemas/end-programme.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { longDate } from '../words/dates.ts';

/**
 * Ends a programme before its time, if the law's check of it finds no breach. What the check looked at is kept.
 * @throws HttpError `ERR_BREACH` with the findings, `ERR_INPUT_INVALID`; CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function endTheProgramme(
  { caseFile, clock }: HttpServices,
  user: User,
  caseId: string,
  input: EndProgrammeInput,
): Promise<{ endReason: EndReason; endDate: string }> {
  const today = await clock.today();
  const { endReason, endDate, reason, ...circumstances } = input;
  const by = { caseId, actor: user.id, engineDate: today };
  return caseFile.transaction(async (tx) => {
    const { phase, endedOn } = await readCase(tx, caseId);
    const periods = await periodsOf(tx, caseId);
    const [first, last] = [periods[0], periods.at(-1)];
    if (phase === 'closed') throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
    if (phase !== 'programme' || endedOn || !first || !last) {
      throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
    }
    refuseAfter(last.to, endDate);
    const { findings, passed, applied } = checkEnding({ today, programmeStart: first.from, ...input });
    if (!passed) throw new HttpError('ERR_BREACH', { findings });
    // The facts quote what was written, so they are kept where such things are kept.
    await addJournalEntry(tx, {
      ...by,
      kind: 'rules-applied',
      data: { check: 'check-ending' },
      text: { applied },
    });
    await endEarly(tx, { ...by, endReason, endDate, data: { ...circumstances, findings }, text: { reason } });
    return { endReason, endDate };
  });
}

function refuseAfter(periodEnd: string, endDate: string): void {
  if (endDate <= periodEnd) return;
  const message = `Vedtaksperioden slutter ${longDate(periodEnd)}. Programmet kan ikke avsluttes etter den.`;
  throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'endDate', message }] });
}
