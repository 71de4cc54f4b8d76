import { z } from 'zod';
import {
  absencesOf,
  dropInterruption,
  interruptedDays,
  latestNotice,
  periodsOf,
  readInterruption,
  type Tx,
} from '../../src/casefile/index.ts';
import { checkInterruption as check, passed } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { proposalTexts } from '../../src/step/proposal-texts.ts';
import { interruptionForm } from './forms.ts';

/** Is the interruption grounded, within a year, and has the participant been heard (§ 34, administration act § 16)? */
export const checkInterruption = defineFormCheck({
  type: 'check-interruption',
  forms: { interruption: interruptionForm },
  input: { interruptionNumber: z.number().int().positive() },
  output: {
    proposal: z.enum(['interrupt', 'keep', 'notice']).nullable(),
    /** A decision that was sent back is over when its case is assessed anew. */
    verdict: z.null(),
  },
  unread: { proposal: null, verdict: null },
  earlier: (tx, input) => proposalTexts(tx, 'interruption', input),
  async check({ interruption }, { today, tx, change }, { caseId, interruptionNumber: number }) {
    const outcome = check({ ...(await factsOf(tx, caseId, number)), ...interruption, today });
    const { status } = await readInterruption(tx, caseId, number);
    if (passed(outcome.findings) && interruption.proposal === 'keep' && status === 'proposed') {
      await dropInterruption(tx, { ...change, number, data: { because: 'assessed' } });
    }
    return { outcome, proposal: interruption.proposal, verdict: null };
  },
});

async function factsOf(tx: Tx, caseId: string, number: number) {
  const { ground, interruptedBefore } = await readInterruption(tx, caseId, number);
  const periods = await periodsOf(tx, caseId);
  const notice = await latestNotice(tx, caseId, 'interruption', number);
  const absences = (await absencesOf(tx, caseId)).flatMap((absence) => {
    const { number: absent, kind, from, to, minutesPerDay, status, data } = absence;
    if (status !== 'reported' && status !== 'approved') return [];
    const bornOn = typeof data.bornOn === 'string' ? data.bornOn : null;
    return [{ number: absent, kind, from, to, minutesPerDay, status, bornOn }];
  });
  return {
    ground,
    interruptedBefore,
    earlierInterruptions: await interruptedDays(tx, caseId),
    absences,
    registeredBirths: absences.filter(({ kind }) => kind === 'birth').map(({ bornOn }) => bornOn),
    programmeStart: periods[0]!.from,
    periodEnd: periods.at(-1)!.to,
    noticeSentOn: notice?.sentOn ?? null,
    responseDeadline: notice?.responseDeadline ?? null,
    respondedOn: notice?.respondedOn ?? null,
  };
}
