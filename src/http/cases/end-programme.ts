import { proposeEnding, type EndReason } from '../../casefile/index.ts';
import { checkEndingProposal } from '../../law/index.ts';
import type { EndProgrammeInput } from '../api/schemas/end-programme.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { keepRules } from './keep-rules.ts';
import { runningProgramme } from './running-programme.ts';

/**
 * Proposes to end a programme before its time, if the law's check of the proposal finds no breach. Notice, assessment
 * and the decision of another person follow as tasks.
 * @throws HttpError `ERR_BREACH` with the findings; CaseFileError `ERR_ENDING_OPEN`, `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function proposeTheEnding(
  { caseFile, clock, links }: HttpServices,
  user: User,
  caseId: string,
  input: EndProgrammeInput,
): Promise<{ number: number; endReason: EndReason; endDate: string }> {
  const today = await clock.today();
  const { endReason, endGround, endDate, reason, absenceKind, absenceFrom } = input;
  const by = { caseId, actor: user.id, engineDate: today };
  return caseFile.transaction(async (tx) => {
    const facts = await runningProgramme(tx, caseId);
    await keepRules(tx, by, 'check-ending-proposal', checkEndingProposal({ today, ...facts, ...input }));
    const { number } = await proposeEnding(tx, {
      ...by,
      endReason,
      endGround: endGround ?? null,
      endDate,
      // Somebody who does not resume has not agreed.
      againstWill: endReason === 'not-resuming' || input.againstWill === 'yes',
      absenceKind: absenceKind ?? null,
      absenceFrom: absenceFrom ?? null,
      caseUrl: `${links.publicUrl}/saker/${caseId}`,
      text: { reason },
    });
    return { number, endReason, endDate };
  });
}
