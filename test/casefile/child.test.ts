import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  changeChild,
  childrenOf,
  journalOf,
  readChild,
  registerChild,
  verifyJournal,
  withdrawChild,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { changeOf, makeCase } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
let caseId: string;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
beforeEach(async () => void (caseId = await makeCase(caseFile)));
afterAll(() => caseFile.close());

const born = { birthDate: '2020-03-15', from: '2020-03-15', to: null };
const register = (dates: object = {}) =>
  caseFile.transaction((tx) =>
    registerChild(tx, { ...changeOf(caseId), ...born, reason: 'Fødselsattest er vist.', ...dates }),
  );
const change = (number: number, dates: object) =>
  caseFile.transaction((tx) =>
    changeChild(tx, { ...changeOf(caseId), ...born, number, reason: 'Flyttet.', ...dates }),
  );
const withdraw = (number: number) =>
  caseFile.transaction((tx) => withdrawChild(tx, { ...changeOf(caseId), number, reason: 'Feil sak.' }));
const entries = async () =>
  (await journalOf(caseFile.db, caseId)).filter(({ kind }) => kind.startsWith('child-'));

describe('children of a case', () => {
  it('are numbered, and each is kept with its days and the reason', async () => {
    expect(await childrenOf(caseFile.db, caseId)).toEqual([]);
    expect(await register()).toEqual({ number: 1 });
    expect(await register({ from: '2026-03-01', to: '2026-08-31' })).toEqual({ number: 2 });
    expect(await childrenOf(caseFile.db, caseId)).toEqual([
      { number: 1, child: 1, version: 1, ...born, withdrawn: false },
      { number: 2, child: 2, version: 1, ...born, from: '2026-03-01', to: '2026-08-31', withdrawn: false },
    ]);
    expect(await entries()).toMatchObject([
      {
        kind: 'child-registered',
        actor: 'veileder',
        data: { number: 1, ...born },
        text: { reason: 'Fødselsattest er vist.' },
      },
      { kind: 'child-registered', data: { number: 2, to: '2026-08-31' } },
    ]);
  });

  it('are changed by a new version, and the entry says what it was before', async () => {
    await register();
    await register();
    await change(1, { to: '2026-02-28' });
    await change(1, { to: null, from: '2021-01-01' });
    expect(await readChild(caseFile.db, caseId, 1)).toMatchObject({
      version: 3,
      from: '2021-01-01',
      to: null,
    });
    expect(await readChild(caseFile.db, caseId, 2)).toMatchObject({ version: 1, from: '2020-03-15' });
    const [, , first, second] = await entries();
    expect(first).toMatchObject({
      kind: 'child-changed',
      data: { number: 1, to: '2026-02-28', before: born },
    });
    expect(second!.data.before).toEqual({ ...born, to: '2026-02-28' });
    expect(await verifyJournal(caseFile.db, caseId)).toMatchObject({ intact: true });
  });

  it('are not changed by the same again', async () => {
    await register();
    await change(1, {});
    expect(await readChild(caseFile.db, caseId, 1)).toMatchObject({ version: 1 });
    expect(await entries()).toHaveLength(1);
  });

  it('that were registered by mistake stay to be seen, and that is the end of it', async () => {
    await register();
    await withdraw(1);
    expect(await childrenOf(caseFile.db, caseId)).toEqual([
      { number: 1, child: 1, version: 2, ...born, withdrawn: true },
    ]);
    const settled = { code: 'ERR_CHILD_WITHDRAWN' };
    await expect(withdraw(1)).rejects.toMatchObject(settled);
    await expect(change(1, { to: '2026-01-01' })).rejects.toMatchObject(settled);
    expect(await register()).toEqual({ number: 2 });
  });

  it.each([[{ from: '2020-03-14' }], [{ from: '2026-03-02', to: '2026-03-01' }]])(
    'cannot have days that run backwards: %j',
    async (dates) => {
      const refused = { code: 'ERR_CHILD_REVERSED' };
      await expect(register(dates)).rejects.toMatchObject(refused);
      await register();
      await expect(change(1, dates)).rejects.toMatchObject(refused);
    },
  );

  it('have several stretches, born on one day', async () => {
    await register({ to: '2026-01-31' });
    expect(await register({ from: '2026-06-01', child: 1 })).toEqual({ number: 2 });
    await change(2, { birthDate: '2020-03-14', from: '2026-06-01' });
    expect(await childrenOf(caseFile.db, caseId)).toMatchObject([
      { number: 1, child: 1, birthDate: '2020-03-14', to: '2026-01-31' },
      { number: 2, child: 1, birthDate: '2020-03-14', from: '2026-06-01' },
    ]);
    for (const wrong of [{ child: 2 }, { child: 9 }, { child: 1, birthDate: '2020-03-13' }])
      await expect(register({ from: '2027-01-01', ...wrong })).rejects.toMatchObject({
        code: 'ERR_CHILD_NOT_FOUND',
      });
  });

  it('are of a case, and not of another', async () => {
    await register();
    const other = await makeCase(caseFile);
    expect(await childrenOf(caseFile.db, other)).toEqual([]);
    await expect(readChild(caseFile.db, other, 1)).rejects.toMatchObject({ code: 'ERR_CHILD_NOT_FOUND' });
    await expect(change(9, { to: '2026-01-01' })).rejects.toMatchObject({ code: 'ERR_CHILD_NOT_FOUND' });
  });

  it('cannot be rewritten in the database', async () => {
    await register();
    await expect(
      caseFile.db.updateTable('supported_child').set({ withdrawn: true }).execute(),
    ).rejects.toThrow();
    await expect(caseFile.db.deleteFrom('supported_child').execute()).rejects.toThrow();
  });
});
