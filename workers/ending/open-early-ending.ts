import { z } from 'zod';
import { lostConditions, readEnding, type Ending } from '../../src/casefile/index.ts';
import { needsNotice } from '../../src/law/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';
import { endReason } from '../codes.ts';

/** What is proposed, for the form. That a year's interruption is over says nothing of the will: nobody has answered yet. */
export const proposedEnding = ({
  endReason,
  endDate,
  againstWill,
  absenceFrom,
}: Pick<Ending, 'endReason' | 'endDate' | 'againstWill' | 'absenceFrom'>) => ({
  proposal: 'end',
  endDate,
  ...(endReason !== 'interruption-year' && { againstWill: againstWill ? 'yes' : 'no' }),
  ...(absenceFrom && { absenceFrom }),
});

/** Takes up a proposal to end the programme early (§ 34); says whether the participant must be given notice first. */
export const openEarlyEnding = defineOpening({
  type: 'open-early-ending',
  kind: 'early-ending-opened',
  input: { endingNumber: z.number().int().positive() },
  output: {
    noticeNeeded: z.boolean(),
    endReason,
    /** Which condition is not met any more, where it ends for that. */
    endGround: z.enum(lostConditions).nullable(),
    ending: z.record(z.string(), z.unknown()),
  },
  async prepare({ caseId, endingNumber }, { tx }) {
    const proposed = await readEnding(tx, caseId, endingNumber);
    const againstWill = proposed.againstWill ? ('yes' as const) : ('no' as const);
    return {
      noticeNeeded: needsNotice({ endReason: proposed.endReason, againstWill }),
      endReason: proposed.endReason,
      endGround: proposed.endGround,
      ending: proposedEnding(proposed),
    };
  },
});
