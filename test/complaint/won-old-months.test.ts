import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  decideAbsence,
  decideInterruption,
  journalOf,
  proposeInterruption,
  recordComplaintResult,
  recordDecision,
  registerComplaint,
  reportAbsence,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { useSettings } from '../../src/law/index.ts';
import { changeOf, grant, makeProgramme } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { putRight } from './put-right.ts';
import { attend, closedMonth } from '../http/fixtures/payments.ts';

/** The programme runs from 1 April 2026; July and October are paid, and only October is corrected by itself. */
let caseFile: CaseFile;
let caseId: string;
let office = 1800;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
beforeEach(async () => {
  caseId = await makeProgramme(caseFile, { officeId: String(++office) });
  for (const [month, today] of [
    ['2026-07', '2026-08-12'],
    ['2026-10', '2026-11-11'],
  ] as const) {
    await attend(caseFile, caseId, month, today);
    await closedMonth(caseFile, caseId, month, today);
  }
  useSettings({ correctionMonths: 1 });
});
afterEach(() => useSettings({}));
afterAll(() => caseFile.close());

const caseUrl = 'https://flyt.example/saker/x';
const today = '2026-11-20';
const on = (engineDate: string) => ({ ...changeOf(caseId), engineDate });

/** Somebody complains over a decision, wins, and the case is put right. */
async function won(decisionNumber: number) {
  const number = await caseFile.transaction(async (tx) => {
    const complaint = { decisionNumber, complainant: 'party', receivedOn: today, caseUrl } as const;
    const registered = await registerComplaint(tx, { ...on(today), ...complaint });
    const result = { number: registered.number, result: 'reversed', resultOn: today } as const;
    await recordComplaintResult(tx, { ...on(today), ...result });
    return registered.number;
  });
  return putRight({ caseFile, by: { ...on(today), caseUrl }, number });
}
const told = async () =>
  (await journalOf(caseFile.db, caseId, { kinds: ['correction-too-old'] })).map(({ data }) => data.findings);
const tooOld = [expect.objectContaining({ rule: 'payment-change-too-old' })];

const refusedAbsence = (month: string) =>
  caseFile.transaction(async (tx) => {
    const days = { from: `${month}-06`, to: `${month}-07` };
    await reportAbsence(tx, { ...on(today), caseUrl, kind: 'welfare', ...days });
    await decideAbsence(tx, { ...on(today), number: 1, status: 'rejected', stopsClock: false });
    const decision = { ...grant, kind: 'absence-refusal', decidedOn: today, data: { absence: 1 } } as const;
    return (await recordDecision(tx, { ...on(today), ...decision })).number;
  });

const interrupted = (from: string) =>
  caseFile.transaction(async (tx) => {
    const proposal = { ground: 'not-attending', from, expectedTo: null, againstWill: true, caseUrl } as const;
    await proposeInterruption(tx, { ...on(from), ...proposal });
    const data = { interruption: 1, interruptedFrom: from };
    const decision = { ...grant, kind: 'interruption', decidedOn: from, data } as const;
    const { number: decisionNumber } = await recordDecision(tx, { ...on(from), ...decision });
    await decideInterruption(tx, { ...on(from), number: 1, from, expectedTo: null, decisionNumber });
    return decisionNumber;
  });

it.each([
  ['July is told of: it is too old', '2026-07', [tooOld]],
  ['October is not: the next payment corrects it', '2026-10', []],
] as const)('absence that is won back in %s', async (_what, month, expected) => {
  expect(await won(await refusedAbsence(month))).toBe('absence-approved');
  expect(await told()).toEqual(expected);
});

it.each([
  ['July is told of: it is too old', '2026-07-13', [tooOld]],
  ['October is not: the next payment corrects it', '2026-10-12', []],
] as const)('an interruption that is undone from %s', async (_what, from, expected) => {
  expect(await won(await interrupted(from))).toBe('interruption-undone');
  expect(await told()).toEqual(expected);
});
