import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  journalOf,
  registerContact,
  registerStatement,
  statementsOf,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { changeOf, makeCase, makeProgramme } from './support/cases.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const said = {
  officeId: '0906',
  kind: 'screening',
  statedOn: '2026-02-20',
  registeredOn: '2026-03-02',
  statedBy: 'leder',
  description: 'Alle med sosialhjelp er gjennomgått.',
} as const;
const say = (patch: object = {}) =>
  caseFile.transaction((tx) => registerStatement(tx, { ...said, ...patch }));

describe('what an office says that it does', () => {
  it('is numbered by office and read by the day it is about', async () => {
    expect(await say()).toEqual({ number: 1 });
    expect(await say({ statedOn: '2026-01-10', kind: 'internal-control' })).toEqual({ number: 2 });
    expect(await say({ officeId: '0904' })).toEqual({ number: 1 });
    expect(await statementsOf(caseFile.db, '0906')).toEqual([
      { ...said, number: 2, statedOn: '2026-01-10', kind: 'internal-control' },
      { ...said, number: 1 },
    ]);
  });

  it.each([
    ['in the future', { statedOn: '2026-03-03' }, 'ERR_STATEMENT_IN_THE_FUTURE'],
    ['of no office', { officeId: '906' }, 'ERR_INPUT_INVALID'],
    ['without words', { description: ' ' }, 'ERR_INPUT_INVALID'],
  ])('is refused %s', (_what, patch, code) => expect(say(patch)).rejects.toMatchObject({ code }));

  it('can never be changed', async () => {
    const change = sql`update office_statement set description = 'noe annet'`.execute(caseFile.db);
    await expect(change).rejects.toThrow('append-only');
  });
});

describe('contact with a participant', () => {
  const contact = { on: '2026-04-20', way: 'phone', weekPlan: true, providerChecked: false } as const;
  const write = (caseId: string, patch: object = {}) =>
    caseFile.transaction((tx) =>
      registerContact(tx, {
        ...changeOf(caseId),
        engineDate: '2026-05-04',
        ...contact,
        text: { note: 'Går bra.' },
        ...patch,
      }),
    );

  it('is kept in the journal, what was written apart from the codes', async () => {
    const caseId = await makeProgramme(caseFile);
    await write(caseId);
    expect((await journalOf(caseFile.db, caseId)).at(-1)).toMatchObject({
      kind: 'contact-registered',
      data: contact,
      text: { note: 'Går bra.' },
    });
  });

  it.each([
    ['the first day of the programme', { on: '2026-04-01' }, undefined],
    ['the day before it', { on: '2026-03-31' }, 'ERR_CONTACT_BEFORE_PROGRAMME'],
    ['today', { on: '2026-05-04' }, undefined],
    ['tomorrow', { on: '2026-05-05' }, 'ERR_CONTACT_IN_THE_FUTURE'],
  ])('on %s', async (_what, patch, code) => {
    const written = write(await makeProgramme(caseFile), patch);
    if (code) await expect(written).rejects.toMatchObject({ code });
    else await written;
  });

  it('belongs to a programme', async () => {
    await expect(write(await makeCase(caseFile))).rejects.toMatchObject({ code: 'ERR_WRONG_PHASE' });
  });
});
