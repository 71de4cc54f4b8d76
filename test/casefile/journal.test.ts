import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addJournalEntry,
  journalOf,
  lastEntry,
  timeline,
  verifyJournal,
  type CaseFile,
  type NewJournalEntry,
} from '../../src/casefile/index.ts';
import { canonical, jsonValue } from '../../src/casefile/json.ts';
import { changeOf, makeCase, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const add = (caseId: string, entry: Partial<NewJournalEntry> = {}) =>
  caseFile.transaction((tx) => addJournalEntry(tx, { ...changeOf(caseId), kind: 'note', ...entry }));

const caseWithEntries = async () => {
  const caseId = await makeCase(caseFile);
  for (const number of [2, 3, 4]) await add(caseId, { data: { number }, text: { note: `nr. ${number}` } });
  return caseId;
};

describe('the journal', () => {
  it('keeps who, when, what, why, by which model and rules', async () => {
    const caseId = await makeCase(caseFile);
    const entry = {
      actor: 'beslutter',
      kind: 'form-completed',
      schemaVersion: 2,
      data: { relevant: 'yes', hours: 37.5, list: [1, 'a', null] },
      text: { reason: 'Har søkt selv – «vil i arbeid»' },
      process: 'identification',
      processVersion: 3,
      element: 'assess_candidate',
      rulesVersion: '2026-1',
    };
    const id = await add(caseId, entry);
    expect(id).toBe(`${caseId}/2`);
    const found = (await journalOf(caseFile.db, caseId))[1]!;
    expect(found).toMatchObject({ ...entry, id, seq: 2, caseId, engineDate: '2026-03-02' });
    expect(Math.abs(Date.now() - Date.parse(found.at))).toBeLessThan(60_000);
  });

  it('is filtered, paged and turned', async () => {
    const caseId = await caseWithEntries();
    const seqs = async (filter: Parameters<typeof journalOf>[2]) =>
      (await journalOf(caseFile.db, caseId, filter)).map(({ seq }) => seq);
    expect(await seqs({ kinds: ['note'] })).toEqual([2, 3, 4]);
    expect(await seqs({ kinds: [] })).toEqual([]);
    expect(await seqs({ after: 2 })).toEqual([3, 4]);
    expect(await seqs({ before: 4, limit: 2, newestFirst: true })).toEqual([3, 2]);
    expect((await lastEntry(caseFile.db, caseId, 'note'))?.data).toEqual({ number: 4 });
    expect(await lastEntry(caseFile.db, caseId, 'other')).toBeUndefined();
  });

  it('numbers entries without gaps when many write at once', async () => {
    const caseId = await makeCase(caseFile);
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(caseId, { data: { index } })));
    expect(await verifyJournal(caseFile.db, caseId)).toEqual({ intact: true, entries: 21 });
  });

  it('takes what people paste: NUL, half a character, odd keys', async () => {
    const caseId = await makeCase(caseFile);
    await add(caseId, { text: { note: 'a\u0000b\uD83Dc', 'k\u0000': '😀', gone: undefined } });
    expect((await lastEntry(caseFile.db, caseId, 'note'))?.text).toEqual({ note: 'ab\uFFFDc', k: '😀' });
    expect(await verifyJournal(caseFile.db, caseId)).toMatchObject({ intact: true });
  });

  it('verifies whatever JSON was written', async () => {
    const caseId = await makeCase(caseFile);
    const values = fc.sample(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), 40);
    await caseFile.transaction(async (tx) => {
      for (const value of values)
        await addJournalEntry(tx, { ...changeOf(caseId), kind: 'any', data: { value } });
    });
    expect(await verifyJournal(caseFile.db, caseId)).toEqual({ intact: true, entries: 41 });
  });

  it.each([{ actor: ' ' }, { kind: '' }, { engineDate: '2026-13-01' }, { caseId: 'KVP-1' }])(
    'refuses %j and names the field only',
    async (wrong) => {
      const error = await add('KVP-2026-00001', wrong).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'ERR_INPUT_INVALID' });
      expect(error.details.fields[0]).toMatch(new RegExp(`^${Object.keys(wrong)[0]}: `));
    },
  );
});

it.each(['journal', 'decision', 'programme'])('%s is append-only', async (table) => {
  await makeProgramme(caseFile);
  const caseId = (await caseFile.db.selectFrom('decision').select('case_id').executeTakeFirstOrThrow())
    .case_id;
  await caseFile.transaction((tx) =>
    tx
      .insertInto('programme')
      .values({ case_id: caseId, version: 900, valid_from: '2026-04-01', data: sql`'{}'` })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  for (const statement of [
    `update ${table} set data = '{}'`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ]) {
    await expect(sql.raw(statement).execute(caseFile.db)).rejects.toThrow(/append-only/);
  }
});

describe('verifying finds', () => {
  /** What only somebody with all rights in the database can do. */
  const tamper = (statement: (caseId: string) => string) => async (caseId: string) => {
    await sql.raw('alter table journal disable trigger user').execute(caseFile.db);
    await sql.raw(statement(caseId)).execute(caseFile.db);
    await sql.raw('alter table journal enable trigger user').execute(caseFile.db);
  };
  const where = (caseId: string, seq: number) => `where case_id = '${caseId}' and seq = ${seq}`;

  it.each([
    [
      'a changed text',
      3,
      'changed',
      (id: string) => `update journal set text = '{"note": "x"}' ${where(id, 3)}`,
    ],
    [
      'a changed code',
      2,
      'changed',
      (id: string) => `update journal set data = '{"number": 9}' ${where(id, 2)}`,
    ],
    ['another actor', 4, 'changed', (id: string) => `update journal set actor = 'x' ${where(id, 4)}`],
    [
      'another date',
      3,
      'changed',
      (id: string) => `update journal set engine_date = '2020-01-01' ${where(id, 3)}`,
    ],
    [
      'another time',
      1,
      'changed',
      (id: string) => `update journal set at = now() + interval '1 day' ${where(id, 1)}`,
    ],
    ['an entry taken out', 2, 'missing', (id: string) => `delete from journal ${where(id, 2)}`],
    ['the last entry taken off', 4, 'missing', (id: string) => `delete from journal ${where(id, 4)}`],
    ['all taken away', 1, 'missing', (id: string) => `delete from journal where case_id = '${id}'`],
    [
      'an entry hung on',
      5,
      'added',
      (
        id: string,
      ) => `insert into journal select case_id, 5, at, engine_date, actor, kind, schema_version, data, text,
        process_id, process_version, element_id, rules_version, hash, hash from journal ${where(id, 4)}`,
    ],
    ['another hash', 3, 'changed', (id: string) => `update journal set hash = 'x' ${where(id, 3)}`],
  ] as const)('%s', async (_what, seq, fault, statement) => {
    const caseId = await caseWithEntries();
    expect(await verifyJournal(caseFile.db, caseId)).toEqual({ intact: true, entries: 4 });
    await tamper(statement)(caseId);
    const found = await verifyJournal(caseFile.db, caseId);
    expect(found.intact).toBe(false);
    if (fault === 'added') expect(found).toMatchObject({ seq });
    else expect(found).toEqual({ intact: false, seq, fault });
  });
});

it('the timeline shows what was and what comes', async () => {
  const caseId = await makeProgramme(caseFile);
  const { past, upcoming } = await timeline(caseFile.db, caseId, { limit: 2 });
  expect(past.map(({ kind }) => kind)).toEqual(['phase-changed', 'evaluations-planned']);
  expect(upcoming).toEqual([
    { date: '2026-06-15', what: 'evaluation', number: 1 },
    { date: '2026-10-15', what: 'evaluation', number: 2 },
    { date: '2027-03-31', what: 'period-end', number: 1 },
  ]);
  const older = await timeline(caseFile.db, caseId, { before: past.at(-1)!.seq });
  expect(older.past.map(({ seq }) => seq)).toEqual([4, 3, 2, 1]);
});

it('canonical JSON does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const turned = Object.fromEntries(Object.entries(object).reverse());
      expect(canonical(jsonValue(turned))).toBe(canonical(jsonValue(object)));
    }),
  );
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
});
