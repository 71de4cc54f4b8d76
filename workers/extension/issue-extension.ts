import { z } from 'zod';
import {
  announceLimitsChanged,
  openPeriod,
  planEvaluations,
  recordDecision,
  recordProgramme,
} from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { reasonsOfLost } from '../../src/law/index.ts';
import { appliedRules } from '../../src/step/applied-rules.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { inOrder } from '../../src/grounds/in-order.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { programmeForm, type ProgrammeAnswers } from '../decision/forms.ts';
import { extensionForm, extensionVerdictForm, type ExtensionAnswers } from './forms.ts';
import { nextPeriodOf } from './next-period-of.ts';

/** Writes the decision that follows a period: a new period with its programme and evaluations, or the end (regulation § 2). */
export const issueExtension = defineStep({
  type: 'issue-extension',
  input: {
    result: z.enum(['extended', 'ended']),
    periodNumber: z.number().int().positive(),
    periodEnd: z.iso.date(),
  },
  output: {
    extended: z.boolean(),
    nextPeriodNumber: z.number().int().nullable(),
    nextPeriodStart: z.iso.date().nullable(),
    nextPeriodEnd: z.iso.date().nullable(),
  },
  key: ({ caseId, periodNumber }, job) => `${caseId}:${periodNumber}:${job.processInstanceKey}`,
  lookup({ caseId, result }, job, services) {
    const prepared = [extensionForm, ...(result === 'extended' ? [programmeForm] : [])];
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, { prepared, decided: extensionVerdictForm });
  },
  async run({ caseId, result, periodNumber, periodEnd }, { tx, job, today, change, found }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const extension = await latestAnswers<ExtensionAnswers>(tx, extensionForm, of);
    if (!found.decidedBy || !extension)
      throw new KvpError('DECISION_INCOMPLETE', `${caseId}: nobody is known to have decided`);
    const by = { ...change, actor: found.decidedBy };
    const decision = {
      ...by,
      decidedOn: today,
      decidedBy: found.decidedBy,
      preparedBy: found.preparedBy?.join(', ') ?? null,
    };
    const lost = reasonsOfLost(extension);
    const written = extensionForm.texts.map((field) => [field, extension[field]]);
    const text = { ...Object.fromEntries(written), ...lost };
    const checks = ['check-extension', 'check-extension-decision'];

    if (result === 'ended') {
      const [condition] = Object.values(lost).filter(Boolean);
      const mainReason = extension.reason ?? condition ?? extension.necessaryReason;
      const ending = { kind: 'ending', grants: false, mainReason } as const;
      const grounds = inOrder(ending, today, await appliedRules(tx, of, checks));
      const { againstWill, endGround } = extension;
      // Without the ground of § 34 the decision would only say that time is out. A condition that is not met has its text.
      const ground = endGround && { endGround };
      const data = { endReason: 'period-end', ...ground, endDate: periodEnd, periodNumber, againstWill };
      await recordDecision(tx, { ...decision, kind: 'ending', data, grounds, text });
      return { extended: false, nextPeriodNumber: null, nextPeriodStart: null, nextPeriodEnd: null };
    }

    const programme = await latestAnswers<ProgrammeAnswers>(tx, programmeForm, of);
    if (!programme)
      throw new KvpError('CASE_WITHOUT_PROGRAMME', `${caseId} has no programme for the next period`);
    const { from, to, thirdYear } = await nextPeriodOf(tx, caseId, extension, periodEnd, today);
    const extended = {
      kind: 'extension',
      grants: true,
      mainReason: extension.necessaryReason,
      period: { from, to },
    } as const;
    const { number } = await recordDecision(tx, {
      ...decision,
      kind: 'extension',
      period: { from, to },
      // From now on this is the decision that a deduction for absence carries out (§ 36).
      data: { months: programme.months, thirdYear, absenceReserved: true },
      grounds: inOrder(extended, today, await appliedRules(tx, of, [...checks, 'check-next-programme'])),
      // What was written for an end that came to nothing is no reason for this.
      text: { ...text, reason: undefined, periodReason: programme.periodReason },
    });
    await recordProgramme(tx, { ...by, programme, validFrom: from, decisionNumber: number });
    const opened = await openPeriod(tx, { ...by, from, to, decisionNumber: number });
    await planEvaluations(tx, {
      ...by,
      periodNumber: opened.number,
      dates: programme.evaluationDates.map(({ date }) => date),
    });
    await announceLimitsChanged(tx, { ...by, data: { because: 'extension', decision: number } });
    return { extended: true, nextPeriodNumber: opened.number, nextPeriodStart: from, nextPeriodEnd: to };
  },
});
