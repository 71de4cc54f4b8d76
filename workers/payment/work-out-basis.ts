import { z } from 'zod';
import { recordBasis } from '../../src/casefile/index.ts';
import { formatOre, monthName, RULES_VERSION, settingsChanged } from '../../src/law/index.ts';
import { defineStep, type StepContext } from '../../src/step/define-step.ts';
import { finding } from '../../src/step/define-form-check.ts';
import { workOutMonth } from '../../src/payment/work-out-month.ts';

/** What a case gets for a month (§§ 35-40), kept with everything it rests on. What deviates is for a person to look at. */
export const workOutBasis = defineStep({
  type: 'work-out-basis',
  input: { month: z.string(), recheckAll: z.boolean().nullish() },
  output: {
    basisVersion: z.number().int(),
    deviates: z.boolean(),
    findings: z.array(finding),
    passed: z.boolean(),
    monthText: z.string(),
    sumText: z.string(),
  },
  async run({ caseId, month, recheckAll }, context) {
    const { version, basis } = await keepBasis(context, {
      caseId,
      month,
      recheckAsked: recheckAll ?? false,
    });
    return {
      basisVersion: version,
      deviates: basis.findings.length > 0,
      findings: basis.findings,
      // Nobody has answered anything wrong: what was found stands in the form as what is to be looked at.
      passed: true,
      monthText: monthName(month),
      sumText: formatOre(basis.sumOre),
    };
  },
});

/** Works a month out as the case file is now, and keeps the answer if it is another one than before. */
export async function keepBasis(
  { tx, today, journal }: Pick<StepContext, 'tx' | 'today' | 'journal'>,
  { caseId, month, recheckAsked }: { caseId: string; month: string; recheckAsked: boolean },
) {
  const { basis, facts } = await workOutMonth(tx, { caseId, month, today, recheckAsked });
  const { version, isNew } = await recordBasis(tx, {
    ...{ caseId, month, sumOre: basis.sumOre, lines: basis.lines, findings: basis.findings },
    // The amounts are made by settings that no rule lists: with what is other here than by default they can be made again.
    ...{ provisional: basis.provisional, grounds: basis.applied },
    facts: { ...facts, settings: settingsChanged() },
    ...{ rulesVersion: RULES_VERSION, workedOutOn: today },
  });
  if (isNew) {
    const { sumOre, findings } = basis;
    await journal({ kind: 'payment-basis-recorded', data: { month, version, sumOre, findings } });
  }
  return { version, basis };
}
