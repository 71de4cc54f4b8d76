import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addJournalEntry, journalOf, type CaseFile } from '../../src/casefile/index.ts';
import { handleJob, type RawJob } from '../../src/engine/handle-job.ts';
import { createMetrics } from '../../src/engine/metrics.ts';
import { createLog } from '../../src/log.ts';
import { calculateBenefit } from '../../workers/decision/calculate-benefit.ts';
import { programmeForm } from '../../workers/decision/forms.ts';
import { changeOf, makeCase } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

let jobs = 0;

/** The step on a day, for a programme that is planned from another: what the engine is told, and what is kept. */
async function calculated(today: string, periodStart: string, childrenSupported = 0) {
  const caseId = await makeCase(caseFile);
  const key = String(++jobs);
  const answers = {
    startDate: periodStart,
    months: 12,
    childrenSupported,
    activities: [],
    evaluationDates: [],
  };
  await caseFile.transaction((tx) =>
    addJournalEntry(tx, {
      ...changeOf(caseId),
      kind: 'form-completed',
      data: { form: programmeForm.id, processInstance: key, answers },
    }),
  );
  const answered: {
    completed?: Record<string, unknown>;
    failed?: { errorMessage: string; retries: number };
  } = {};
  const raw: RawJob = {
    ...{ key, type: calculateBenefit.type, elementId: 'calculate_benefit', elementInstanceKey: key },
    ...{ bpmnProcessId: 'decision', processDefinitionVersion: 1, processInstanceKey: key, retries: 3 },
    variables: { now: `${today}T09:00:00+02:00[Europe/Oslo]`, caseId, periodStart },
    complete: async (completed) => void (answered.completed = completed),
    fail: async (failed) => void (answered.failed = failed),
  };
  const log = createLog('silent');
  const services = { caseFile, engine: null as never, log, paysFor: () => true };
  await handleJob(raw, calculateBenefit, services, log, createMetrics());
  const [kept] = await journalOf(caseFile.db, caseId, { kinds: ['benefit-calculated'] });
  return { ...answered, kept: kept?.data };
}

describe('the benefit of a grant', () => {
  it.each([
    ['2027-04-20', '2027-04-28', false],
    ['2027-05-10', '2027-04-28', false],
    ['2027-05-10', '2027-05-10', true],
    ['2027-05-10', '2027-06-01', true],
  ])(
    'decided on %s from %s is worked out, and says that it is provisional: %s',
    async (today, from, provisional) => {
      const { completed, kept, failed } = await calculated(today, from);
      expect(failed).toBeUndefined();
      expect(completed).toMatchObject({ dailyBenefitOre: 107_191 });
      expect(String(completed!.benefitText).includes('foreløpig')).toBe(provisional);
      expect(kept).toMatchObject({ provisional, onDate: from });
    },
  );

  it.each([
    ['2027-01-04', '2027-01-11', 1, 'barnetillegg per dag', '2027-01-04', 'child-supplements.ts'],
    ['2027-07-01', '2027-07-05', 0, 'grunnbeløpet (G)', '2027-07-01', 'base-amounts.ts'],
  ])(
    'decided on %s from %s with %i children: the incident names the rate',
    async (today, from, children, ...named) => {
      const { failed, completed } = await calculated(today, from, children);
      expect(completed).toBeUndefined();
      expect(failed!.retries).toBe(0);
      for (const part of ['ERR_MISSING_RATE', ...named]) expect(failed!.errorMessage).toContain(part);
    },
  );
});
