import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as a from '../../demo/answers.ts';
import { addJournalEntry, journalOf, type CaseFile } from '../../src/casefile/index.ts';
import { checkAssessment } from '../../workers/assessment/check-assessment.ts';
import { openAssessment } from '../../workers/assessment/open-assessment.ts';
import { changeOf, makeCase } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { runStep } from '../casefile/support/run-step.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const today = '2026-03-16';
const deadlines = { dueDays: 30, reminderDays: 24, escalationDays: 40, correctionDays: 7, leadDays: 0 };

/** A case whose person was found as a candidate, and what was answered then, in another process instance than the assessment's. */
async function candidate(...rounds: { childrenConsidered: string; childrenNeeds?: string }[]) {
  const caseId = await makeCase(caseFile, { source: 'identification' });
  for (const { childrenConsidered, childrenNeeds } of rounds) {
    const data = {
      ...{ form: 'identification-assess-candidate', processInstance: '2' },
      answers: { childrenConsidered },
    };
    const entry = { ...changeOf(caseId), kind: 'form-completed', data, text: { childrenNeeds } };
    await caseFile.transaction((tx) => addJournalEntry(tx, entry));
  }
  return caseId;
}
const cases = {
  'an application': () => makeCase(caseFile),
  'a candidate without children': () => candidate({ childrenConsidered: 'none' }),
  'a candidate with children': () =>
    candidate({ childrenConsidered: 'no' }, { childrenConsidered: 'yes', childrenNeeds: 'Plass på SFO.' }),
  'a candidate whose children nobody has thought of': () => candidate({ childrenConsidered: 'no' }),
} as const;

it.each([
  ['an application', false],
  ['a candidate without children', true],
  ['a candidate with children', true],
  ['a candidate whose children nobody has thought of', false],
] as const)('the assessment of %s opens with the children asked about: %s', async (which, childrenAsked) => {
  const { answer } = await runStep(openAssessment, caseFile, today, {
    caseId: await cases[which](),
    deadlines,
  });
  expect(answer).toMatchObject({ childrenAsked });
});

describe.each([false, true])('the check of an assessment, from elsewhere: %s', (assessmentToReuse) => {
  const check = async (caseId: string, children: Record<string, unknown>) => {
    const { answer } = await runStep(checkAssessment, caseFile, today, {
      ...{ caseId, deadlines, assessmentToReuse },
      selfAssessment: a.selfAssessment(today),
      assessment: a.assessment(today, { childrenConsidered: undefined, ...children }),
    });
    return answer as { passed: boolean; findings: { rule: string }[]; assessment: object };
  };

  it.each([
    ['an application', {}, false],
    ['an application', { childrenConsidered: 'no' }, false],
    ['an application', { childrenConsidered: 'yes' }, false],
    ['an application', { childrenConsidered: 'none' }, true],
    ['an application', { childrenConsidered: 'yes', childrenNeeds: 'Barnehagen stenger tidlig.' }, true],
    ['a candidate without children', {}, true],
    ['a candidate with children', {}, true],
    ['a candidate whose children nobody has thought of', {}, false],
  ] as const)('of %s, answered %j, passes: %s', async (which, children, passed) => {
    const answer = await check(await cases[which](), children);
    expect(answer.findings.map(({ rule }) => rule)).toEqual(passed ? [] : ['candidate-children']);
    expect(answer.passed).toBe(passed);
  });

  it('takes what the children need out of the process, and keeps it', async () => {
    const caseId = await makeCase(caseFile);
    const { assessment } = await check(caseId, { childrenConsidered: 'yes', childrenNeeds: 'Plass på SFO.' });
    expect(assessment).toMatchObject({ childrenConsidered: 'yes' });
    expect(assessment).not.toHaveProperty('childrenNeeds');
    const kept = await journalOf(caseFile.db, caseId, { kinds: ['form-completed'], newestFirst: true });
    expect(kept.find(({ data }) => data.form === 'assessment-record')?.text).toMatchObject({
      childrenNeeds: 'Plass på SFO.',
    });
  });

  it('says where the answer came from', async () => {
    const sources = async (caseId: string, children: Record<string, unknown>) => {
      await check(caseId, children);
      const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['rules-applied'] });
      const applied = entry!.text.applied as { rule: string; sources: object }[];
      return applied.find(({ rule }) => rule === 'candidate-children')?.sources;
    };
    expect(await sources(await cases['an application'](), { childrenConsidered: 'none' })).toEqual({
      childrenConsidered: 'form:assessment-record',
    });
    expect(await sources(await cases['a candidate without children'](), {})).toEqual({
      childrenConsidered: 'case-file',
    });
  });
});
