import { interruptedDays, proposeInterruption } from '../../casefile/index.ts';
import { checkInterruptionProposal } from '../../law/index.ts';
import type { InterruptProgrammeInput } from '../api/schemas/interrupt-programme.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { keepRules } from './keep-rules.ts';
import { runningProgramme } from './running-programme.ts';

/**
 * Proposes to interrupt a programme for a time (§ 34), if the law's check of the proposal finds no breach.
 * @throws HttpError `ERR_BREACH` with the findings; CaseFileError `ERR_INTERRUPTION_…`, `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function proposeTheInterruption(
  { caseFile, clock, links }: HttpServices,
  user: User,
  caseId: string,
  input: InterruptProgrammeInput,
): Promise<{ number: number }> {
  const today = await clock.today();
  const by = { caseId, actor: user.id, engineDate: today };
  const { ground, from, expectedTo = null, againstWill, reason } = input;
  return caseFile.transaction(async (tx) => {
    const facts = await runningProgramme(tx, caseId);
    const earlierInterruptions = await interruptedDays(tx, caseId);
    const outcome = checkInterruptionProposal({ today, ...facts, earlierInterruptions, ...input });
    await keepRules(tx, by, 'check-interruption-proposal', outcome);
    return proposeInterruption(tx, {
      ...by,
      ground,
      from,
      expectedTo,
      againstWill: againstWill === 'yes',
      caseUrl: `${links.publicUrl}/saker/${caseId}`,
      text: { reason },
    });
  });
}
