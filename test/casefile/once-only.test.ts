import { afterAll, beforeAll, expect, it } from 'vitest';
import { addJournalEntry, journalOf, onceOnly, type CaseFile } from '../../src/casefile/index.ts';
import { changeOf, makeCase } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const notes = async (caseId: string) => (await journalOf(caseFile.db, caseId, { kinds: ['note'] })).length;
const note = (caseId: string, key: string, output: unknown = { passed: true }) =>
  onceOnly(caseFile, key, async (tx) => {
    await addJournalEntry(tx, { ...changeOf(caseId), kind: 'note' });
    return output;
  });

it('is done once and gives the same answer again', async () => {
  const caseId = await makeCase(caseFile);
  const output = { passed: true, findings: [{ rule: 'a' }], nothing: null };
  expect(await note(caseId, 'job:1', output)).toEqual(output);
  expect(await note(caseId, 'job:1', { passed: false })).toEqual(output);
  expect(await notes(caseId)).toBe(1);
});

it('is done once when asked ten times at once', async () => {
  const caseId = await makeCase(caseFile);
  const outputs = await Promise.all(
    Array.from({ length: 10 }, (_, index) => note(caseId, 'job:2', { index })),
  );
  expect(new Set(outputs.map((output) => JSON.stringify(output))).size).toBe(1);
  expect(await notes(caseId)).toBe(1);
});

it('that failed has left nothing and can be tried again', async () => {
  const caseId = await makeCase(caseFile);
  const failing = onceOnly(caseFile, 'job:3', async (tx) => {
    await addJournalEntry(tx, { ...changeOf(caseId), kind: 'note' });
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await notes(caseId)).toBe(0);
  await note(caseId, 'job:3');
  expect(await notes(caseId)).toBe(1);
});

it('waits for one that fails, and then does it', async () => {
  const caseId = await makeCase(caseFile);
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const failing = onceOnly(caseFile, 'job:4', async () => {
    begun();
    await new Promise((resolve) => setTimeout(resolve, 100));
    throw new Error('on purpose');
  });
  failing.catch(() => {});
  await hasBegun;
  const [first, second] = await Promise.allSettled([failing, note(caseId, 'job:4', 'second')]);
  expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 'second' }]);
});

it('gives the first time what JSON keeps, as later times', async () => {
  const caseId = await makeCase(caseFile);
  const output = { gone: undefined, date: new Date(0) };
  const first = await note(caseId, 'job:5', output);
  expect(first).toEqual({ date: '1970-01-01T00:00:00.000Z' });
  expect(await note(caseId, 'job:5', output)).toEqual(first);
  expect(await onceOnly(caseFile, 'job:6', async () => undefined)).toBeNull();
});

it('a transaction in a transaction is an error, not a standstill', async () => {
  const nested = caseFile.transaction(() => caseFile.transaction(async () => 1));
  await expect(nested).rejects.toMatchObject({ code: 'ERR_NESTED_TRANSACTION' });
  await expect(caseFile.transaction(async () => note('KVP-2026-00001', 'job:7'))).rejects.toMatchObject({
    code: 'ERR_NESTED_TRANSACTION',
  });
  // What was left running in the background may use the database when the transaction is over.
  let later: Promise<unknown> | undefined;
  await caseFile.transaction(async () => {
    later = new Promise((resolve) => setTimeout(resolve, 50)).then(() => caseFile.transaction(async () => 2));
  });
  expect(await later).toBe(2);
});
