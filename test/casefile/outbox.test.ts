import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  claimMessages,
  markFailed,
  markSent,
  moveEvaluation,
  waitingMessages,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { changeOf, makeCase, makePerson, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());
beforeEach(() =>
  caseFile.db
    .updateTable('outbox')
    .set({ sent_at: sql`now()` })
    .execute(),
);

it('a message is claimed by one, and by another when the lease is over', async () => {
  const caseId = await makeCase(caseFile);
  const [message] = await claimMessages(caseFile.db, { leaseSeconds: 0.3 });
  expect(message).toMatchObject({ correlationKey: caseId, attempts: 1 });
  expect(await claimMessages(caseFile.db)).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 350));
  const [again] = await claimMessages(caseFile.db);
  expect(again).toMatchObject({ messageId: message!.messageId, attempts: 2 });
  await markSent(caseFile.db, again!.id);
  expect(await waitingMessages(caseFile.db)).toEqual({ waiting: 0, failing: 0, oldestSeconds: 0 });
});

it('messages of one case are sent in order', async () => {
  const caseId = await makeProgramme(caseFile);
  const other = await makeCase(caseFile);
  await caseFile.transaction((tx) =>
    moveEvaluation(tx, { ...changeOf(caseId), number: 1, to: '2026-07-01', reason: 'Ferie' }),
  );
  const first = await claimMessages(caseFile.db);
  expect(first.map(({ name, correlationKey }) => [name, correlationKey])).toEqual([
    ['case-opened', caseId],
    ['case-opened', other],
  ]);
  expect(await claimMessages(caseFile.db)).toEqual([]);
  await markSent(caseFile.db, first[0]!.id);
  expect(await claimMessages(caseFile.db)).toMatchObject([{ name: 'dates-changed', correlationKey: caseId }]);
});

it('a failure is kept and tried again later', async () => {
  await makeCase(caseFile);
  const [message] = await claimMessages(caseFile.db, { leaseSeconds: 0 });
  await markFailed(caseFile.db, message!.id, 'UNAVAILABLE'.repeat(100));
  expect(await claimMessages(caseFile.db)).toEqual([]);
  expect(await waitingMessages(caseFile.db)).toMatchObject({ waiting: 1, failing: 1 });
  const row = await caseFile.db
    .selectFrom('outbox')
    .selectAll()
    .where('id', '=', message!.id)
    .executeTakeFirstOrThrow();
  expect(row.last_error).toHaveLength(200);
  expect(row.available_at.getTime() - Date.now()).toBeGreaterThan(500);
  expect(row.available_at.getTime() - Date.now()).toBeLessThan(5_000);
});

it('many claimers never get the same message', async () => {
  for (let count = 0; count < 20; count += 1) await makeCase(caseFile);
  const claimed = await Promise.all(
    Array.from({ length: 8 }, () => claimMessages(caseFile.db, { limit: 5 })),
  );
  const ids = claimed.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(4);
});

it('what was undone is never told', async () => {
  const personId = await makePerson(caseFile);
  await expect(
    makeCase(caseFile, {
      personId,
      caseUrl: () => {
        throw new Error('on purpose');
      },
    }),
  ).rejects.toThrow('on purpose');
  expect(await claimMessages(caseFile.db)).toEqual([]);
});
