import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  casesWithProgramme,
  closeCase,
  earlierProgrammes,
  endingsOf,
  evaluationsOf,
  fallAway,
  journalOf,
  neverBegan,
  periodsOf,
  proposeEnding,
  readCase,
  recordBasis,
  recordEvaluationHeld,
  recordPayment,
  registerAttendance,
  tookPartOn,
  type CaseFile,
  type EndReason,
  type FallAwayReason,
} from '../../src/casefile/index.ts';
import { absencesIn } from './support/absences.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { beginProgramme, changeOf, makeCase, makePerson, makeProgramme, today } from './support/cases.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());
const absences = absencesIn(() => caseFile);

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

  it('once the programme has begun, is refused for all but death', async () => {
    const begun: [FallAwayReason, string][] = [
      ['withdrawn', '2026-04-01'],
      ['moved', '2026-04-01'],
      ['other-municipality', today],
    ];
    const caseId = await makeProgramme(caseFile);
    for (const [reason, on] of begun)
      await expect(fall(caseId, reason, on)).rejects.toThrow('ERR_WRONG_PHASE');
    expect((await readCase(caseFile.db, caseId)).fellAwayReason).toBeNull();
    await fall(caseId, 'death', '2026-04-01');
  });

  describe('with a programme that is granted and has not begun', () => {
    it.each<[FallAwayReason, EndReason, string]>([
      ['withdrawn', 'own-wish', '1501'],
      ['moved', 'moved', '1502'],
      ['death', 'death', '1503'],
    ])('%s: says that it never began, and nothing of it is left', async (reason, endReason, officeId) => {
      const personId = await makePerson(caseFile);
      const caseId = await makeCase(caseFile, { personId, officeId });
      await beginProgramme(caseFile, caseId, '2026-04-10', ['2026-06-15']);
      await caseFile.transaction((tx) =>
        proposeEnding(tx, {
          ...changeOf(caseId),
          ...{ endReason: 'work', endGround: null, endDate: '2026-05-04', againstWill: false },
          ...{ absenceKind: null, absenceFrom: null, caseUrl: 'https://flyt.example/saker/1', text: {} },
        }),
      );
      const inApril = () => casesWithProgramme(caseFile.db, { officeId, from: '2026-04', to: '2026-04' });
      expect(await inApril()).toEqual([caseId]);
      const lastDay = '2026-04-09';
      await fall(caseId, reason, lastDay);

      expect(await readCase(caseFile.db, caseId)).toMatchObject({ endReason, endedOn: lastDay });
      expect((await evaluationsOf(caseFile.db, caseId)).map(({ status }) => status)).toEqual(['cancelled']);
      const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['programme-ended'] });
      expect(entry!.data).toMatchObject({ neverBegan: true, endDate: lastDay, endReason });
      expect((await endingsOf(caseFile.db, caseId)).map(({ status }) => status)).toEqual(['dropped']);
      expect(neverBegan(lastDay, await periodsOf(caseFile.db, caseId))).toBe(true);
      expect(await inApril()).toEqual([]);
      const attendance = { asPlanned: true, work: [], absences: [], otherBenefits: [] };
      await expect(
        caseFile.transaction((tx) =>
          registerAttendance(tx, {
            ...{ ...changeOf(caseId), engineDate: '2026-05-04' },
            ...{ month: '2026-04', attendance },
          }),
        ),
      ).rejects.toThrow('ERR_ATTENDANCE_OUTSIDE_PROGRAMME');

      await caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), outcome: reason }));
      if (reason === 'death') return;
      const again = await makeCase(caseFile, { personId });
      expect(await earlierProgrammes(caseFile.db, again)).toEqual([]);
    });

    it('from its first day on, says so no more', async () => {
      const caseId = await makeProgramme(caseFile);
      await fall(caseId, 'death', '2026-04-01');
      const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['programme-ended'] });
      expect(entry!.data).not.toHaveProperty('neverBegan');
      expect(neverBegan('2026-04-01', await periodsOf(caseFile.db, caseId))).toBe(false);
    });

    const transfer = {
      ...{ municipality: '4204', from: '2025-01-06', to: '2026-02-27' },
      ...{ uncountedDays: 0, assessmentDocumented: true },
    };
    it('needs no application, since it is not the application that is taken back', async () => {
      const caseId = await makeCase(caseFile, { source: 'transfer', applicationDate: null, transfer });
      await beginProgramme(caseFile, caseId);
      await fall(caseId, 'withdrawn');
      expect((await readCase(caseFile.db, caseId)).endReason).toBe('own-wish');
    });

    it('has begun when an evaluation was held, attendance is registered or absence from it is approved', async () => {
      const [held, attended] = [await makeProgramme(caseFile), await makeProgramme(caseFile)];
      expect(await tookPartOn(caseFile.db, held, '2026-07-01')).toBeNull();
      await caseFile.transaction(async (tx) => {
        await recordEvaluationHeld(tx, { ...changeOf(held), number: 1, heldOn: '2026-06-15' });
        await registerAttendance(tx, {
          ...{ ...changeOf(attended), engineDate: '2026-05-04', month: '2026-04' },
          attendance: { asPlanned: true, work: [], absences: [], otherBenefits: [] },
        });
      });
      expect(await tookPartOn(caseFile.db, held, '2026-07-01')).toBe('2026-06-15');
      expect(await tookPartOn(caseFile.db, attended, '2026-07-01')).toBe('2026-04-01');
      const ill = await makeProgramme(caseFile);
      const days = { from: '2026-04-01', to: '2026-04-30' };
      await absences.report(ill, { kind: 'medical-certificate', ...days });
      expect(await tookPartOn(caseFile.db, ill, '2026-07-01')).toBeNull();
      await absences.decide(ill, { absenceKind: 'medical-certificate', ...days, stopsClock: false });
      expect(await tookPartOn(caseFile.db, ill, '2026-03-31')).toBeNull();
      expect(await tookPartOn(caseFile.db, ill, '2026-04-01')).toBe('2026-04-01');
      for (const caseId of [held, attended])
        await expect(fall(caseId, 'withdrawn')).rejects.toThrow('ERR_WRONG_PHASE');
    });

    it('stays among the cases of a month when something was paid for it, which is to be settled', async () => {
      const officeId = '1590';
      const caseId = await makeProgramme(caseFile, { officeId, from: '2026-03-16' });
      const payment = {
        month: '2026-03',
        status: 'paid',
        controlled: false,
        sumOre: 100,
        lines: [],
      } as const;
      await caseFile.transaction(async (tx) => {
        await recordBasis(tx, {
          ...{ caseId, month: '2026-03', sumOre: 100, lines: [], findings: [], provisional: false },
          ...{ grounds: [], facts: {}, rulesVersion: '1', workedOutOn: today },
        });
        await recordPayment(tx, changeOf(caseId), { ...payment, basisVersion: 1 });
      });
      await fall(caseId, 'death', '2026-03-15');
      const of = { officeId, from: '2026-03', to: '2026-04' };
      expect(await casesWithProgramme(caseFile.db, of)).toEqual([caseId]);
    });
  });

  it('cannot be withdrawn where nobody has applied', async () => {
    const caseId = await makeCase(caseFile, { source: 'identification', applicationDate: null });
    await expect(fall(caseId, 'withdrawn')).rejects.toThrow('ERR_NOTHING_APPLIED_FOR');
    await fall(caseId, 'moved');
  });
});
