import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  absencesOf,
  closeCase,
  decideAbsence,
  decideInterruption,
  evaluationsOf,
  interruptionsOf,
  journalOf,
  periodsOf,
  proposeEnding,
  proposeInterruption,
  recordAppealResult,
  recordComplaintResult,
  recordDecision,
  recordForwarding,
  recordProgrammeEnd,
  registerAdjustment,
  registerComplaint,
  reportAbsence,
  resumeProgramme,
  reviewSelfCertification,
  selfCertificationWithdrawals,
  setPhase,
  uncountedPeriods,
  withdrawSelfCertification,
  type AbsenceKind,
  type CaseFile,
  type ComplaintResult,
  type DecisionKind,
  type JsonObject,
  type Tx,
} from '../../src/casefile/index.ts';
import { changeOf, grant, makeProgramme } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { putRight } from './put-right.ts';

let caseFile: CaseFile;
let caseId: string;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
beforeEach(async () => void (caseId = await makeProgramme(caseFile)));
afterAll(() => caseFile.close());

const caseUrl = 'https://flyt.example/saker/x';
const on = (engineDate: string) => ({ ...changeOf(caseId), engineDate });

const decided = async (kind: DecisionKind, decidedOn: string, data: JsonObject): Promise<number> =>
  (
    await caseFile.transaction((tx) =>
      recordDecision(tx, { ...on(decidedOn), ...grant, kind, decidedOn, data }),
    )
  ).number;

/** Somebody complains over a decision, the office says something, perhaps the County Governor too, and the case is put right. */
async function answered(
  decisionNumber: number,
  result: ComplaintResult,
  day = '2026-06-08',
  more: (tx: Tx, number: number) => Promise<void> = async () => undefined,
) {
  const number = await caseFile.transaction(async (tx) => {
    const complaint = { decisionNumber, complainant: 'party', receivedOn: day, caseUrl } as const;
    const registered = await registerComplaint(tx, { ...on(day), ...complaint });
    await recordComplaintResult(tx, { ...on(day), number: registered.number, result, resultOn: day });
    await more(tx, registered.number);
    return registered.number;
  });
  return putRight({ caseFile, by: { ...on(day), caseUrl }, number });
}

/** The County Governor has put a decision of their own in its place. */
const changed = (decisionNumber: number, toDisadvantage: 'yes' | 'no', day = '2026-07-20') =>
  answered(decisionNumber, 'forwarded', day, async (tx, number) => {
    await recordForwarding(tx, { ...on(day), number, forwardedOn: day });
    await recordAppealResult(tx, {
      ...{ ...on(day), number, appealResult: 'changed', answeredOn: day },
      data: { toDisadvantage },
    });
  });

describe('absence that was refused', () => {
  const refused = async (kind: AbsenceKind, from: string, to: string | null) => {
    await caseFile.transaction(async (tx) => {
      await reportAbsence(tx, { ...on('2026-05-20'), caseUrl, kind, from, to });
      await decideAbsence(tx, { ...on('2026-05-20'), number: 1, status: 'rejected', stopsClock: false });
    });
    return decided('absence-refusal', '2026-05-20', { absence: 1 });
  };
  const status = async () => (await absencesOf(caseFile.db, caseId))[0]!.status;

  it('is approved when the complaint is won, and the journal says why', async () => {
    const number = await refused('self-certified', '2026-05-11', '2026-05-12');
    expect(await answered(number, 'reversed')).toBe('absence-approved');
    expect(await status()).toBe('approved');
    const [entry] = (await journalOf(caseFile.db, caseId, { kinds: ['absence-approved'] })).slice(-1);
    expect(entry!.data).toMatchObject({ number: 1, settledBy: 'complaint', complaintNumber: 1 });
    expect(await uncountedPeriods(caseFile.db, caseId)).toEqual([]);
  });

  it('stops the two years where approved leave does (§ 32)', async () => {
    const number = await refused('unpaid-leave', '2026-05-11', '2026-05-15');
    await answered(number, 'reversed');
    expect(await uncountedPeriods(caseFile.db, caseId)).toMatchObject([
      { kind: 'leave', from: '2026-05-11', to: '2026-05-15' },
    ]);
  });

  it('is approved in a case that is closed too: its benefit is still to be paid', async () => {
    const number = await refused('welfare', '2026-05-11', '2026-05-12');
    await caseFile.transaction(async (tx) => {
      await recordProgrammeEnd(tx, { ...on('2026-05-31'), endReason: 'own-wish', endDate: '2026-05-31' });
      await setPhase(tx, { ...on('2026-06-01'), phase: 'completion' });
      await closeCase(tx, { ...on('2026-06-02'), outcome: 'ended-early' });
    });
    expect(await answered(number, 'reversed')).toBe('absence-approved');
    expect(await status()).toBe('approved');
  });

  it.each([
    ['is approved where the County Governor changes it', 'no', 'absence-approved', 'approved'],
    ['stays refused where the change is for the worse (§ 34)', 'yes', undefined, 'rejected'],
  ] as const)('%s', async (_what, toDisadvantage, done, now) => {
    const number = await refused('welfare', '2026-05-11', '2026-05-12');
    expect(await changed(number, toDisadvantage)).toBe(done);
    expect(await status()).toBe(now);
  });

  it('is left to a person where more was asked for than the days that were known when it was refused', async () => {
    await refused('welfare', '2026-05-11', '2026-05-12');
    const number = await decided('absence-refusal', '2026-05-20', {
      ...{ absence: 1, absenceTo: '2026-05-29', awayTo: '2026-05-12' },
    });
    expect(await answered(number, 'reversed')).toBeUndefined();
    expect(await status()).toBe('rejected');
  });

  it('in part is left to a person: what is approved stands', async () => {
    const number = await caseFile.transaction(async (tx) => {
      await reportAbsence(tx, {
        ...{ ...on('2026-05-20'), caseUrl, kind: 'welfare', from: '2026-05-11', to: '2026-05-15' },
      });
      await decideAbsence(tx, {
        ...{ ...on('2026-05-20'), number: 1, status: 'approved', stopsClock: false, to: '2026-05-12' },
      });
      return (
        await recordDecision(tx, {
          ...{ ...on('2026-05-20'), ...grant, kind: 'absence-refusal', decidedOn: '2026-05-20' },
          data: { absence: 1, absenceTo: '2026-05-15', refusedPart: { time: true, benefit: false } },
        })
      ).number;
    });
    expect(await answered(number, 'reversed')).toBeUndefined();
    expect((await absencesOf(caseFile.db, caseId))[0]).toMatchObject({
      status: 'approved',
      to: '2026-05-12',
    });
  });

  it.each([
    ['lasts', null, 'reversed'],
    ['is not won', '2026-05-12', 'forwarded'],
    ['is won in a part', '2026-05-12', 'reversed-partly'],
  ] as const)('is left to a person where it %s', async (_what, to, result) => {
    const number = await refused('welfare', '2026-05-11', to);
    expect(await answered(number, result)).toBeUndefined();
    expect(await status()).toBe('rejected');
  });
});

describe('the right to self-certification that was lost', () => {
  const lost = async () => {
    await caseFile.transaction((tx) =>
      withdrawSelfCertification(tx, { ...on('2026-05-04'), from: '2026-05-04', reviewBy: '2026-11-04' }),
    );
    return decided('self-certification-loss', '2026-05-04', { lostFrom: '2026-05-04' });
  };
  const restoredFrom = async () => (await selfCertificationWithdrawals(caseFile.db, caseId))[0]!.restoredFrom;
  const closed = async () =>
    (
      await caseFile.db
        .selectFrom('outbox')
        .select('id')
        .where('correlation_key', '=', `${caseId}/self-certification`)
        .where('message_name', '=', 'self-certification-closed')
        .execute()
    ).length;

  it('was never lost when the complaint over it is won, and nobody reviews it', async () => {
    expect(await answered(await lost(), 'reversed')).toBe('right-restored');
    expect(await restoredFrom()).toBe('2026-05-04');
    expect(await closed()).toBe(1);
  });

  it('is there from the day of the decision that let it stay lost, where that is what was won', async () => {
    await lost();
    const stays = await decided('self-certification-loss', '2026-11-02', { lostFrom: '2026-05-04' });
    expect(await answered(stays, 'reversed', '2026-11-20')).toBe('right-restored');
    expect(await restoredFrom()).toBe('2026-11-02');
  });

  it('was never lost though a review had given it back already', async () => {
    const number = await lost();
    await caseFile.transaction((tx) =>
      reviewSelfCertification(tx, { ...on('2026-06-01'), restoredFrom: '2026-06-01' }),
    );
    expect(await answered(number, 'reversed')).toBe('right-restored');
    expect(await restoredFrom()).toBe('2026-05-04');
    expect(await closed()).toBe(0);
  });

  it('leaves absence that was refused meanwhile to a person', async () => {
    const number = await lost();
    await caseFile.transaction(async (tx) => {
      await reportAbsence(tx, {
        ...{ ...on('2026-05-20'), caseUrl, kind: 'self-certified', from: '2026-05-18', to: '2026-05-19' },
      });
      await decideAbsence(tx, { ...on('2026-05-20'), number: 1, status: 'rejected', stopsClock: false });
    });
    expect(await answered(number, 'reversed')).toBeUndefined();
    expect(await restoredFrom()).toBe('2026-05-04');
  });

  it('stays lost where the complaint is not won', async () => {
    expect(await answered(await lost(), 'forwarded')).toBeUndefined();
    expect(await restoredFrom()).toBeNull();
  });
});

describe('a set-off', () => {
  it('needs nobody when it is won: the months see it', async () => {
    const { number: adjustment } = await caseFile.transaction((tx) =>
      registerAdjustment(tx, {
        ...{ ...on('2026-05-20'), kind: 'overpayment', amountOre: 500, fromMonth: '2026-05' },
        reason: 'Utbetalt to ganger.',
      }),
    );
    const number = await decided('set-off', '2026-05-20', { adjustment });
    expect(await answered(number, 'reversed')).toBe('set-off-overturned');
  });
});

describe('an interruption', () => {
  /** From 1 June; decided against the will on 10 May, in a period until 31 March 2027. */
  const interrupted = async (from = '2026-06-01') => {
    await caseFile.transaction((tx) =>
      proposeInterruption(tx, {
        ...{
          ...on('2026-05-01'),
          ground: 'not-attending',
          from,
          expectedTo: null,
          againstWill: true,
          caseUrl,
        },
      }),
    );
    const decisionNumber = await decided('interruption', '2026-05-10', {
      interruption: 1,
      interruptedFrom: from,
    });
    await caseFile.transaction((tx) =>
      decideInterruption(tx, { ...on('2026-05-10'), number: 1, from, expectedTo: null, decisionNumber }),
    );
    return decisionNumber;
  };
  const resumed = (to = '2027-03-31') =>
    caseFile.transaction((tx) =>
      resumeProgramme(tx, {
        ...{ ...on('2026-08-10'), number: 1, resumedOn: '2026-08-10', lastInterruptedDay: '2026-08-09' },
        ...{ evaluationDates: ['2026-09-15'], period: { number: 1, to } },
      }),
    );
  const status = async () => (await interruptionsOf(caseFile.db, caseId)).map((one) => one.status);
  const planned = async () =>
    (await evaluationsOf(caseFile.db, caseId))
      .filter((one) => one.status === 'planned')
      .map(({ plannedOn }) => plannedOn);
  /** What the engine has been told since so many messages ago. */
  const told = async (count: number) =>
    (
      await caseFile.db
        .selectFrom('outbox')
        .select(['message_name', 'correlation_key'])
        .where('message_id', 'like', `%${caseId}%`)
        .orderBy('id')
        .execute()
    )
      .slice(-count)
      .map(
        ({ message_name, correlation_key }) => `${message_name} ${correlation_key.replace(caseId, 'case')}`,
      );

  it('never was when the complaint over it is won: its days count, and its process hears that it is over', async () => {
    expect(await answered(await interrupted(), 'reversed', '2026-07-20')).toBe('interruption-undone');
    expect(await status()).toEqual(['undone']);
    expect(await uncountedPeriods(caseFile.db, caseId)).toEqual([]);
    // That of 15 June was missed, so it is for today.
    expect(await planned()).toEqual(['2026-07-20', '2026-10-15']);
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['interruption-undone'] });
    expect(entry!.data).toMatchObject({ number: 1, from: '2026-06-01', complaintNumber: 1 });
    expect(await told(4)).toEqual([
      'dates-changed case',
      'limits-changed case',
      'period-changed case',
      'programme-resumed case/interruption-1',
    ]);
  });

  it('never was though its first day has not come yet', async () => {
    expect(await answered(await interrupted('2026-07-01'), 'reversed', '2026-06-08')).toBe(
      'interruption-undone',
    );
    expect(await planned()).toEqual(['2026-06-15', '2026-10-15']);
  });

  it('never was though the participant has come back since: the evaluations then planned stay', async () => {
    const number = await interrupted();
    await resumed();
    expect(await answered(number, 'reversed', '2026-08-20')).toBe('interruption-undone');
    expect(await interruptionsOf(caseFile.db, caseId)).toMatchObject([{ status: 'undone', resumedOn: null }]);
    expect(await uncountedPeriods(caseFile.db, caseId)).toEqual([]);
    expect(await planned()).toEqual(['2026-09-15']);
    expect(await told(2)).toEqual(['limits-changed case', 'period-changed case']);
  });

  it.each(['forwarded', 'reversed-partly'] as const)('stands where the complaint is %s', async (result) => {
    expect(await answered(await interrupted(), result, '2026-07-20')).toBeUndefined();
    expect(await status()).toEqual(['decided']);
    expect(await uncountedPeriods(caseFile.db, caseId)).toHaveLength(1);
  });

  it.each(['yes', 'no'] as const)(
    'is left to a person where the County Governor changed it: another day is not no day (to the worse: %s)',
    async (toDisadvantage) => {
      expect(await changed(await interrupted(), toDisadvantage)).toBeUndefined();
      expect(await status()).toEqual(['decided']);
      expect(await uncountedPeriods(caseFile.db, caseId)).toHaveLength(1);
    },
  );

  it('is left to a person where the period was made longer by it', async () => {
    const number = await interrupted();
    await resumed('2027-06-09');
    expect(await answered(number, 'reversed', '2026-08-20')).toBeUndefined();
    expect(await status()).toEqual(['resumed']);
    expect((await periodsOf(caseFile.db, caseId))[0]).toMatchObject({ to: '2027-06-09' });
  });

  it('is left to a person where the programme has ended with it', async () => {
    const number = await interrupted();
    const end = { endReason: 'not-resuming', endDate: '2026-07-10' } as const;
    await caseFile.transaction((tx) => recordProgrammeEnd(tx, { ...on('2026-07-10'), ...end }));
    expect(await answered(number, 'reversed', '2026-07-20')).toBeUndefined();
    expect(await status()).toEqual(['ended']);
  });

  it('is left to a person where its days would have used up the two years (§ 32)', async () => {
    const number = await interrupted();
    expect(await answered(number, 'reversed', '2028-04-01')).toBeUndefined();
    expect(await status()).toEqual(['decided']);
  });

  it('is undone, and an ending that is proposed because of it is left to a person', async () => {
    const number = await interrupted();
    await caseFile.transaction((tx) =>
      proposeEnding(tx, {
        ...{ ...on('2026-07-10'), endReason: 'not-resuming', endDate: '2026-07-31', againstWill: true },
        caseUrl,
      }),
    );
    expect(await answered(number, 'reversed', '2026-07-20')).toBeUndefined();
    expect(await status()).toEqual(['undone']);
  });
});
