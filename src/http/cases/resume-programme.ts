import { periodsOf, readInterruption, resumeProgramme, type Tx } from '../../casefile/index.ts';
import { addCalendarDays, checkResumption, periodEndAfter } from '../../law/index.ts';
import type { ResumeProgrammeInput } from '../api/schemas/resume-programme.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { keepRules } from './keep-rules.ts';
import { runningProgramme } from './running-programme.ts';

/**
 * Registers that the participant is back: the interruption gets the days it lasted, and evaluations are planned anew.
 * @throws HttpError `ERR_BREACH` with the findings; CaseFileError `ERR_INTERRUPTION_…`, `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function resumeTheProgramme(
  { caseFile, clock }: HttpServices,
  user: User,
  { caseId, number }: { caseId: string; number: number },
  input: ResumeProgrammeInput,
): Promise<void> {
  const today = await clock.today();
  const by = { caseId, actor: user.id, engineDate: today };
  await caseFile.transaction(async (tx) => {
    await runningProgramme(tx, caseId);
    const { from, interruptedBefore } = await readInterruption(tx, caseId, number);
    const lastInterruptedDay = addCalendarDays(input.resumedOn, -1);
    const period = await periodMoved(tx, caseId, { from, to: lastInterruptedDay });
    const outcome = checkResumption({
      today,
      interruptedFrom: from,
      interruptedBefore,
      periodEnd: period.to,
      ...input,
    });
    await keepRules(tx, by, 'check-resumption', outcome);
    const { resumedOn, evaluationDates, reason } = input;
    const days = { resumedOn, lastInterruptedDay, evaluationDates };
    await resumeProgramme(tx, { ...by, number, ...days, period, text: { reason } });
  });
}

/** The latest decision period, with the last day that it has after an interruption. */
async function periodMoved(tx: Tx, caseId: string, interrupted: { from: string; to: string }) {
  const last = (await periodsOf(tx, caseId)).at(-1)!;
  return { number: last.number, to: periodEndAfter(last, interrupted) };
}
