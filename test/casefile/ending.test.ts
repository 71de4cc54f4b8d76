import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  carryOutEnding,
  decideEnding,
  dropEnding,
  endingsOf,
  latestNotice,
  matterKeyOf,
  moveEnding,
  noticesOf,
  proposeEnding,
  readCase,
  recordDecision,
  recordNotice,
  recordProgrammeEnd,
  recordResponse,
  undoEnding,
  withdrawEnding,
  type CaseFile,
  type NewEnding,
} from '../../src/casefile/index.ts';
import { changeOf, grant, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
let caseId: string;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
beforeEach(async () => void (caseId = await makeProgramme(caseFile)));
afterAll(() => caseFile.close());

const on = (engineDate: string) => ({ ...changeOf(caseId), engineDate });
const propose = (more: Partial<NewEnding> = {}) =>
  caseFile.transaction((tx) =>
    proposeEnding(tx, {
      ...on('2026-05-01'),
      endReason: 'own-wish',
      endDate: '2026-06-30',
      againstWill: false,
      caseUrl: 'https://flyt.example/saker/x',
      ...more,
    }),
  );
const decide = (endDate = '2026-06-30') =>
  caseFile.transaction(async (tx) => {
    const decision = { ...on('2026-05-10'), ...grant, kind: 'ending', decidedOn: '2026-05-10' } as const;
    const { number } = await recordDecision(tx, decision);
    await decideEnding(tx, { ...on('2026-05-10'), number: 1, endDate, decisionNumber: number });
  });
const move = (endDate: string, reason = 'Vil gjøre ferdig kurset.') =>
  caseFile.transaction((tx) => moveEnding(tx, { ...on('2026-05-20'), number: 1, endDate, reason }));
const carryOut = () => caseFile.transaction((tx) => carryOutEnding(tx, { ...on('2026-07-01'), number: 1 }));
const names = async () =>
  (
    await caseFile.db
      .selectFrom('outbox')
      .select('message_name')
      .where('message_id', 'like', `%${caseId}%`)
      .orderBy('id')
      .execute()
  ).map(({ message_name }) => message_name);
const statuses = async () => (await endingsOf(caseFile.db, caseId)).map(({ status }) => status);

describe('a proposal to end', () => {
  it('is one at a time, and ends nothing', async () => {
    await propose();
    await expect(propose()).rejects.toMatchObject({ code: 'ERR_ENDING_OPEN' });
    expect(await readCase(caseFile.db, caseId)).toMatchObject({ endedOn: null, phase: 'programme' });
    await expect(move('2026-07-31')).rejects.toMatchObject({ code: 'ERR_ENDING_NOT_DECIDED' });
    expect(await carryOut()).toBe(false);
    expect(await statuses()).toEqual(['proposed']);
  });

  it('can be taken back or come to nothing, and then another can be made', async () => {
    await propose();
    await caseFile.transaction((tx) => withdrawEnding(tx, { ...on('2026-05-02'), number: 1 }));
    await propose();
    await caseFile.transaction((tx) => dropEnding(tx, { ...on('2026-05-02'), number: 2 }));
    await propose();
    expect(await statuses()).toEqual(['withdrawn', 'dropped', 'proposed']);
    const settled = caseFile.transaction((tx) => dropEnding(tx, { ...on('2026-05-02'), number: 1 }));
    await expect(settled).rejects.toMatchObject({ code: 'ERR_ENDING_SETTLED' });
    const missing = caseFile.transaction((tx) => dropEnding(tx, { ...on('2026-05-02'), number: 9 }));
    await expect(missing).rejects.toMatchObject({ code: 'ERR_ENDING_NOT_FOUND' });
  });
});

describe('a decided ending', () => {
  beforeEach(async () => {
    await propose();
    await decide();
  });

  it('ends the programme once, and tells the spine', async () => {
    expect(await carryOut()).toBe(true);
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      endReason: 'own-wish',
      endedOn: '2026-06-30',
    });
    expect(await carryOut()).toBe(false);
    expect((await names()).filter((name) => name === 'programme-ended-early')).toHaveLength(1);
    expect(await statuses()).toEqual(['ended']);
  });

  it('moves to a later day of the period only', async () => {
    await move('2026-07-31');
    expect((await names()).at(-1)).toBe('ending-changed');
    await move('2026-07-31');
    expect((await names()).filter((name) => name === 'ending-changed')).toHaveLength(1);
    await expect(move('2026-07-30')).rejects.toMatchObject({ code: 'ERR_ENDING_EARLIER' });
    await expect(move('2027-04-01')).rejects.toMatchObject({ code: 'ERR_ENDING_AFTER_PERIOD' });
    await expect(move('2026-08-31', ' ')).rejects.toMatchObject({ code: 'ERR_REASON_MISSING' });
    await carryOut();
    expect((await readCase(caseFile.db, caseId)).endedOn).toBe('2026-07-31');
  });

  it('falls away when the programme ends in another way', async () => {
    const end = { endReason: 'max-duration', endDate: '2026-06-15' } as const;
    await caseFile.transaction((tx) => recordProgrammeEnd(tx, { ...on('2026-06-16'), ...end }));
    expect(await statuses()).toEqual(['dropped']);
    expect((await names()).at(-1)).toBe('ending-changed');
    expect(await carryOut()).toBe(false);
    expect((await readCase(caseFile.db, caseId)).endReason).toBe('max-duration');
  });

  it('on the last day of the period leaves it to the period, whichever is taken up first in that night', async () => {
    await move('2027-03-31');
    expect(await carryOut()).toBe(false);
    const end = { endReason: 'period-end', endDate: '2027-03-31' } as const;
    await caseFile.transaction((tx) => recordProgrammeEnd(tx, { ...on('2027-04-01'), ...end }));
    expect(await statuses()).toEqual(['dropped']);
    expect((await readCase(caseFile.db, caseId)).endReason).toBe('period-end');
  });

  it('that is won back on complaint comes to nothing, and another can be proposed', async () => {
    const wonBack = { ...on('2026-06-01'), complaintNumber: 1, decisionNumber: 2 };
    const undo = (decisionNumber = 2) =>
      caseFile.transaction((tx) => undoEnding(tx, { ...wonBack, decisionNumber }));
    expect(await undo(1)).toBe(false);
    expect(await undo()).toBe(true);
    expect((await names()).at(-1)).toBe('ending-changed');
    expect(await undo()).toBe(false);
    expect(await carryOut()).toBe(false);
    expect(await readCase(caseFile.db, caseId)).toMatchObject({ endedOn: null, phase: 'programme' });
    await propose();
    expect(await statuses()).toEqual(['undone', 'proposed']);
  });

  it('is not taken back', async () => {
    const withdrawn = caseFile.transaction((tx) => withdrawEnding(tx, { ...on('2026-05-20'), number: 1 }));
    await expect(withdrawn).rejects.toMatchObject({ code: 'ERR_ENDING_SETTLED' });
  });
});

it('a proposal falls away when the programme ends', async () => {
  await propose();
  const end = { endReason: 'period-end', endDate: '2027-03-31' } as const;
  await caseFile.transaction((tx) => recordProgrammeEnd(tx, { ...on('2027-04-01'), ...end }));
  expect(await statuses()).toEqual(['dropped']);
  expect((await names()).at(-1)).toBe('ending-withdrawn');
});

describe('a notice', () => {
  const send = (sentOn = '2026-05-02') =>
    caseFile.transaction((tx) =>
      recordNotice(tx, {
        ...on('2026-05-02'),
        about: 'ending',
        aboutNumber: 1,
        sentOn,
        responseDeadline: '2026-05-18',
        text: { content: 'Vi vurderer å avslutte programmet.' },
      }),
    );
  const respond = (number = 1, respondedOn = '2026-05-10') =>
    caseFile.transaction((tx) => recordResponse(tx, { ...on('2026-05-20'), number, respondedOn }));
  beforeEach(async () => {
    await propose({ endReason: 'not-resuming', againstWill: true });
    await send();
  });

  it('is answered once, also after its deadline', async () => {
    await respond(1, '2026-05-19');
    expect(await latestNotice(caseFile.db, caseId, 'ending', 1)).toMatchObject({ respondedOn: '2026-05-19' });
    expect((await names()).at(-1)).toBe('notice-answered');
    await expect(respond()).rejects.toMatchObject({ code: 'ERR_NOTICE_ANSWERED' });
  });

  it('is not answered before it was sent, nor when its matter is settled', async () => {
    await expect(respond(1, '2026-05-01')).rejects.toMatchObject({ code: 'ERR_NOTICE_NOT_SENT' });
    await expect(respond(7)).rejects.toMatchObject({ code: 'ERR_NOTICE_NOT_FOUND' });
    await decide();
    await expect(respond()).rejects.toMatchObject({ code: 'ERR_NOTICE_OVER' });
  });

  it('of the end of a period is answered until it is decided what follows', async () => {
    const about = { about: 'period-end', aboutNumber: 1 } as const;
    const dates = { sentOn: '2027-02-01', responseDeadline: '2027-02-15' };
    await caseFile.transaction((tx) => recordNotice(tx, { ...on('2027-02-01'), ...about, ...dates }));
    const end = { endReason: 'period-end', periodNumber: 1 };
    const decision = { ...on('2027-02-20'), kind: 'ending', decidedOn: '2027-02-20' } as const;
    await respond(2, '2027-02-10');
    const [message] = await caseFile.db
      .selectFrom('outbox')
      .select('correlation_key as key')
      .where('message_id', '=', `notice-answered:${caseId}:2`)
      .execute();
    expect(message?.key).toBe(matterKeyOf(caseId, 'period-end-1'));
    await caseFile.transaction((tx) => recordNotice(tx, { ...on('2027-02-01'), ...about, ...dates }));
    await caseFile.transaction((tx) => recordDecision(tx, { ...grant, ...decision, data: end }));
    await expect(respond(3, '2027-02-21')).rejects.toMatchObject({ code: 'ERR_NOTICE_OVER' });
  });

  it('of the end of a period that another one follows is over', async () => {
    const notice = { about: 'period-end', aboutNumber: 7, sentOn: '2027-02-01' } as const;
    await caseFile.transaction((tx) =>
      recordNotice(tx, { ...on('2027-02-01'), ...notice, responseDeadline: '2027-02-15' }),
    );
    await expect(respond(2, '2027-02-10')).rejects.toMatchObject({ code: 'ERR_NOTICE_OVER' });
  });

  it('counts the latest, and is about one matter only', async () => {
    await send('2026-05-04');
    expect(await noticesOf(caseFile.db, caseId)).toHaveLength(2);
    expect(await latestNotice(caseFile.db, caseId, 'ending', 1)).toMatchObject({ sentOn: '2026-05-04' });
    expect(await latestNotice(caseFile.db, caseId, 'interruption', 1)).toBeUndefined();
  });
});
