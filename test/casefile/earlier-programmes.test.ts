import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  earlierProgrammes,
  journalOf,
  limitFacts,
  transferOf,
  type CaseFile,
  type Transfer,
} from '../../src/casefile/index.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { beginProgramme, endProgramme, makeCase, makePerson } from './support/cases.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const transfer: Transfer = {
  municipality: '4204',
  from: '2024-01-01',
  to: '2024-12-31',
  uncountedDays: 12,
  assessmentDocumented: true,
};
const transferred = (personId: string) =>
  makeCase(caseFile, { personId, source: 'transfer', applicationDate: '2026-03-01', transfer });

/** A programme from April 2026, ended and closed. */
async function lived(caseId: string, endDate: string, from?: string): Promise<void> {
  await beginProgramme(caseFile, caseId, from);
  await endProgramme(caseFile, caseId, endDate);
}

describe('what a person has had of programmes before a case', () => {
  it('is nothing at first', async () => {
    expect(await earlierProgrammes(caseFile.db, await makeCase(caseFile))).toEqual([]);
  });

  it('is what a transfer brings with it', async () => {
    const caseId = await transferred(await makePerson(caseFile));
    expect(await transferOf(caseFile.db, caseId)).toEqual(transfer);
    expect(await earlierProgrammes(caseFile.db, caseId)).toEqual([
      { kind: 'transfer', from: '2024-01-01', to: '2024-12-31', uncountedDays: 12, municipality: '4204' },
    ]);
    expect((await journalOf(caseFile.db, caseId)).map(({ kind }) => kind)).toEqual([
      'case-opened',
      'transfer-registered',
    ]);
  });

  it('is also found in earlier cases of the same person, oldest first, with what those brought', async () => {
    const personId = await makePerson(caseFile);
    const first = await transferred(personId);
    await lived(first, '2026-09-30');
    const second = await makeCase(caseFile, { personId });
    const expected = [
      { kind: 'transfer', from: '2024-01-01', to: '2024-12-31' },
      { kind: 'readmission', from: '2026-04-01', to: '2026-09-30', uncounted: [], caseId: first },
    ];
    expect(await earlierProgrammes(caseFile.db, second)).toMatchObject(expected);
    // The first case itself knows only what came before it.
    expect(await limitFacts(caseFile.db, first)).toMatchObject({
      firstStart: '2026-04-01',
      birthDate: '1990-06-15',
      earlier: expected.slice(0, 1),
    });
  });

  it('is not a programme that never began, or somebody else’s', async () => {
    const personId = await makePerson(caseFile);
    await lived(await makeCase(caseFile, { personId }), '2026-03-31');
    await lived(await makeCase(caseFile), '2026-09-30');
    const again = await makeCase(caseFile, { personId });
    expect(await earlierProgrammes(caseFile.db, again)).toEqual([]);
  });

  it('must be told with a transfer', async () => {
    const personId = await makePerson(caseFile);
    await expect(makeCase(caseFile, { personId, source: 'transfer' })).rejects.toThrow(
      'ERR_TRANSFER_MISSING',
    );
  });
});
