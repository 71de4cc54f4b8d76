import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closeCase,
  evaluationsOf,
  fallAway,
  journalOf,
  readCase,
  type CaseFile,
  type FallAwayReason,
} from '../../src/casefile/index.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { changeOf, makeCase, makeProgramme, today } from './support/cases.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const fall = (caseId: string, reason: FallAwayReason, on = today) =>
  caseFile.transaction((tx) => fallAway(tx, { ...changeOf(caseId), reason, on, text: { note: 'Ringte.' } }));

describe('a case that falls away', () => {
  it('keeps why and when, with the message that takes its tasks away', async () => {
    const caseId = await makeCase(caseFile);
    await fall(caseId, 'withdrawn');
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      phase: 'assessment',
      fellAwayReason: 'withdrawn',
      fellAwayOn: today,
      endReason: null,
    });
    const entry = (await journalOf(caseFile.db, caseId)).at(-1)!;
    expect(entry).toMatchObject({
      kind: 'case-fell-away',
      data: { reason: 'withdrawn', on: today },
      text: { note: 'Ringte.' },
    });
    const sent = await caseFile.db
      .selectFrom('outbox')
      .selectAll()
      .where('message_name', '=', 'case-fell-away')
      .where('correlation_key', '=', caseId)
      .executeTakeFirst();
    expect(sent).toMatchObject({ variables: { fallAwayReason: 'withdrawn' } });
    await caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), outcome: 'withdrawn' }));
    expect((await readCase(caseFile.db, caseId)).outcome).toBe('withdrawn');
  });

  it('for another municipality to decide is closed with that outcome', async () => {
    const caseId = await makeCase(caseFile);
    await fall(caseId, 'other-municipality');
    await caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), outcome: 'other-municipality' }));
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      fellAwayReason: 'other-municipality',
      outcome: 'other-municipality',
    });
  });

  it('by death ends the programme that day, with its evaluations', async () => {
    const caseId = await makeProgramme(caseFile);
    await fall(caseId, 'death');
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      phase: 'programme',
      endReason: 'death',
      endedOn: today,
    });
    const statuses = (await evaluationsOf(caseFile.db, caseId)).map(({ status }) => status);
    expect(statuses).toEqual(['cancelled', 'cancelled']);
    await caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), outcome: 'death' }));
  });

  it('falls away once', async () => {
    const caseId = await makeCase(caseFile);
    await fall(caseId, 'moved');
    await expect(fall(caseId, 'death')).rejects.toThrow('ERR_CASE_FELL_AWAY');
  });

  it.each<[string, FallAwayReason]>([
    ['ERR_WRONG_PHASE', 'withdrawn'],
    ['ERR_WRONG_PHASE', 'moved'],
    ['ERR_WRONG_PHASE', 'other-municipality'],
  ])('is refused with %s when it was %s after the decision', async (code, reason) => {
    const caseId = await makeProgramme(caseFile);
    await expect(fall(caseId, reason)).rejects.toThrow(code);
  });

  it('cannot be withdrawn where nobody has applied', async () => {
    const caseId = await makeCase(caseFile, { source: 'identification', applicationDate: null });
    await expect(fall(caseId, 'withdrawn')).rejects.toThrow('ERR_NOTHING_APPLIED_FOR');
    await fall(caseId, 'moved');
  });
});
