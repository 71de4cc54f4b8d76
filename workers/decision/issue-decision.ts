import { z } from 'zod';
import {
  earlierProgrammes,
  openPeriod,
  planEvaluations,
  readCase,
  recordDecision,
  recordProgramme,
  setPhase,
} from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { programmeLimits } from '../../src/law/index.ts';
import { appliedRules } from '../../src/step/applied-rules.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { childrenOfPlan } from '../../src/payment/children-counted.ts';
import { inOrder } from '../../src/grounds/in-order.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import {
  conditionsForm,
  programmeForm,
  verdictForm,
  type ConditionsAnswers,
  type ProgrammeAnswers,
} from './forms.ts';

/**
 * Writes the decision with its grounds. A grant also gives the programme, the first decision period and the
 * evaluations, so that none of them can be missing when the programme starts. Once for each time that the decision is
 * prepared, whatever happens: a case that is opened again gets another.
 */
export const issueDecision = defineStep({
  type: 'issue-decision',
  input: {
    result: z.enum(['granted', 'refused']),
    proposal: z.enum(['grant', 'refuse']),
    periodStart: z.iso.date().nullish(),
    periodEnd: z.iso.date().nullish(),
    dailyBenefitOre: z.number().int().nullish(),
    dailyChildSupplementOre: z.number().int().nullish(),
    yearlyBenefitOre: z.number().int().nullish(),
  },
  output: {
    outcome: z.enum(['granted', 'refused']),
    periodStart: z.iso.date().nullable(),
    periodEnd: z.iso.date().nullable(),
  },
  key: ({ caseId }, job) => `${caseId}:${job.processInstanceKey}`,
  lookup({ caseId, proposal }, job, services) {
    const prepared = [conditionsForm, ...(proposal === 'grant' ? [programmeForm] : [])];
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, { prepared, decided: verdictForm });
  },
  async run(input, { tx, job, today, change, found }) {
    const { caseId } = input;
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const conditions = await latestAnswers<ConditionsAnswers>(tx, conditionsForm, of);
    if (!found.decidedBy || !conditions)
      throw new KvpError('DECISION_INCOMPLETE', `${caseId}: nobody is known to have decided`);
    // The engine is about to take this step away; nothing is decided for somebody who is no longer there to be asked.
    if ((await readCase(tx, caseId)).fellAwayReason)
      throw new KvpError('CASE_FELL_AWAY', `${caseId} has fallen away`, { retryable: true });
    const by = { ...change, actor: found.decidedBy };
    const decision = {
      ...by,
      decidedOn: today,
      decidedBy: found.decidedBy,
      preparedBy: found.preparedBy?.join(', ') ?? null,
      text: { mainReason: conditions.mainReason, participantView: conditions.participantView },
    };
    const checks = ['check-entry-conditions', 'check-decision'];

    if (input.result === 'refused') {
      const refusal = { kind: 'refusal', grants: false, mainReason: conditions.mainReason } as const;
      await recordDecision(tx, {
        ...decision,
        kind: 'refusal',
        data: { refusalGround: conditions.refusalGround ?? null },
        grounds: inOrder(refusal, today, await appliedRules(tx, of, checks)),
      });
      return { outcome: 'refused' as const, periodStart: null, periodEnd: null };
    }

    const programme = await latestAnswers<ProgrammeAnswers>(tx, programmeForm, of);
    const { periodStart, periodEnd } = input;
    if (!programme || !periodStart || !periodEnd)
      throw new KvpError('CASE_WITHOUT_PROGRAMME', `${caseId} has no planned programme`);
    const earlier = await earlierProgrammes(tx, caseId);
    const { lastOrdinaryDay } = programmeLimits({ firstStart: periodStart, earlier });
    const grant = {
      kind: 'grant',
      grants: true,
      mainReason: conditions.mainReason,
      period: { from: periodStart, to: periodEnd },
    } as const;
    const { number } = await recordDecision(tx, {
      ...decision,
      kind: 'grant',
      text: { ...decision.text, periodReason: programme.periodReason },
      period: { from: periodStart, to: periodEnd },
      data: {
        months: programme.months,
        ...(periodEnd > lastOrdinaryDay && { thirdYear: true }),
        // Those that the amount is for: the registered ones, or the plan's number where none is registered.
        childrenSupported: await childrenOfPlan(tx, caseId, periodStart, programme),
        // Then a deduction carries this decision out, and needs none of its own (§ 36).
        absenceReserved: true,
        dailyBenefitOre: input.dailyBenefitOre,
        dailyChildSupplementOre: input.dailyChildSupplementOre,
        yearlyBenefitOre: input.yearlyBenefitOre,
      },
      grounds: inOrder(grant, today, await appliedRules(tx, of, [...checks, 'check-programme'])),
    });
    await recordProgramme(tx, { ...by, programme, validFrom: periodStart, decisionNumber: number });
    const period = await openPeriod(tx, { ...by, from: periodStart, to: periodEnd, decisionNumber: number });
    await planEvaluations(tx, {
      ...by,
      periodNumber: period.number,
      dates: programme.evaluationDates.map(({ date }) => date),
    });
    await setPhase(tx, { ...by, phase: 'programme' });
    return { outcome: 'granted' as const, periodStart, periodEnd };
  },
});
