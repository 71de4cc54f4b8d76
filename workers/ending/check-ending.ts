import { z } from 'zod';
import {
  dropEnding,
  latestNotice,
  openInterruption,
  periodsOf,
  readEnding,
  type Tx,
} from '../../src/casefile/index.ts';
import { absenceProtectedUntil, checkEnding as check, passed } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { proposalTexts } from '../../src/step/proposal-texts.ts';
import { registeredAbsences } from '../../src/grounds/registered-absences.ts';
import { endingForm } from './forms.ts';

/** May the programme end early: is there a ground, was the participant told and heard, is no absence protected (§ 34)? */
export const checkEnding = defineFormCheck({
  type: 'check-ending',
  forms: { ending: endingForm },
  input: { endingNumber: z.number().int().positive() },
  output: {
    proposal: z.enum(['end', 'keep', 'notice']).nullable(),
    /** A decision that was sent back is over when its case is assessed anew. */
    verdict: z.null(),
  },
  unread: { proposal: null, verdict: null },
  earlier: (tx, input) => proposalTexts(tx, 'ending', input),
  async check({ ending }, { today, tx, change }, { caseId, endingNumber: number }) {
    const absenceKind = ending.absenceKind === 'none' ? null : ending.absenceKind;
    const facts = { ...(await factsOf(tx, caseId, number)), ...ending, absenceKind };
    const outcome = check({ ...facts, today });
    const { status } = await readEnding(tx, caseId, number);
    if (passed(outcome.findings) && ending.proposal === 'keep' && status === 'proposed') {
      const until = absenceProtectedUntil(facts, today);
      const data = { because: 'assessed', ...(until && { protectedUntil: until }) };
      await dropEnding(tx, { ...change, number, data });
    }
    return { outcome, proposal: ending.proposal, verdict: null };
  },
});

async function factsOf(tx: Tx, caseId: string, number: number) {
  const { endReason, endGround } = await readEnding(tx, caseId, number);
  const periods = await periodsOf(tx, caseId);
  const notice = await latestNotice(tx, caseId, 'ending', number);
  const interruption = await openInterruption(tx, caseId);
  return {
    endReason,
    endGround,
    ...(await registeredAbsences(tx, caseId)),
    programmeStart: periods[0]!.from,
    periodEnd: periods.at(-1)!.to,
    interruptedFrom: interruption?.status === 'decided' ? interruption.from : null,
    noticeSentOn: notice?.sentOn ?? null,
    responseDeadline: notice?.responseDeadline ?? null,
    respondedOn: notice?.respondedOn ?? null,
  };
}
