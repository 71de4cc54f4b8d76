import { z } from 'zod';
import { benefitAsKnown, formatOre, settingsChanged } from '../../src/law/index.ts';
import { KvpError } from '../../src/errors.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { readCase } from '../../src/casefile/index.ts';
import { childrenOfPlan } from '../../src/payment/children-counted.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { programmeForm } from './forms.ts';
import type { ProgrammeAnswers } from './forms.ts';

const ore = z.number().int().nonnegative();

/** The benefit at the start of the programme, by the rates in force that day (§ 35, regulation § 3). Whole øre. */
export const calculateBenefit = defineStep({
  type: 'calculate-benefit',
  input: { periodStart: z.iso.date() },
  output: {
    dailyBenefitOre: ore,
    dailyChildSupplementOre: ore,
    yearlyBenefitOre: ore,
    benefitText: z.string(),
  },
  async run({ caseId, periodStart }, { tx, job, journal, today }) {
    const { birthDate } = await readCase(tx, caseId);
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const programme = await latestAnswers<ProgrammeAnswers>(tx, programmeForm, of);
    if (!programme) throw new KvpError('CASE_WITHOUT_PROGRAMME', `${caseId} has no planned programme`);
    const children = await childrenOfPlan(tx, caseId, periodStart, programme);
    const benefit = benefitAsKnown(periodStart, { birthDate, children }, today);
    const amounts = {
      dailyBenefitOre: benefit.dailyOre,
      dailyChildSupplementOre: benefit.childSupplementDailyOre,
      yearlyBenefitOre: benefit.yearlyOre,
    };
    await journal({
      kind: 'benefit-calculated',
      data: {
        ...amounts,
        onDate: periodStart,
        provisional: benefit.provisional,
        settings: settingsChanged(),
      },
    });
    return { ...amounts, benefitText: benefitSentence(amounts, benefit.provisional) };
  },
});

type Amounts = { dailyBenefitOre: number; dailyChildSupplementOre: number; yearlyBenefitOre: number };

function benefitSentence(amounts: Amounts, provisional: boolean): string {
  const daily = `${formatOre(amounts.dailyBenefitOre)} kr per dag (${formatOre(amounts.yearlyBenefitOre)} kr per år)`;
  const child = `og barnetillegg ${formatOre(amounts.dailyChildSupplementOre)} kr per dag`;
  const sum = amounts.dailyChildSupplementOre === 0 ? daily : `${daily} ${child}`;
  return provisional ? `${sum}, foreløpig: satsene på startdatoen er ikke fastsatt` : sum;
}
