import { randomBytes, randomInt } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { inject } from 'vitest';
import { followUp } from '../../demo/answers.ts';
import { sendAs } from '../../demo/api.ts';
import { conductor } from '../../demo/conductor.ts';
import { caseworkers } from '../../demo/caseworkers.ts';
import { engineQuiet } from '../../demo/engine-quiet.ts';
import { engineTime } from '../../demo/engine-time.ts';
import { syntheticIdentityNumber } from '../../demo/identity-number.ts';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import * as file from '../../src/casefile/index.ts';
import { searchStore } from './records.ts';
import { writtenIn } from './written.ts';

export const plus = (date: string, duration: Temporal.DurationLike) =>
  Temporal.PlainDate.from(date).add(duration).toString();

/** Each story about payments has an office of its own: a run takes all cases of an office. */
export const PAYMENT_OFFICES = Array.from({ length: 13 }, (_, index) => String(1201 + index));

/** The last day of so many months from a start. */
export const lastDayOfMonths = (start: string, months: number) => plus(plus(start, { months }), { days: -1 });

/**
 * An office with its people, a case file of its own and the real engine, whose clock only moves forwards:
 * stories take turns on one time line, so they tell their dates from the day they begin.
 */
export async function openWorld() {
  const engine = inject('engine');
  const time = engineTime(engine.clock);
  const config = readConfig({
    ZEEBE_GRPC_ADDRESS: engine.grpc,
    ZEEBE_REST_ADDRESS: engine.rest,
    ENGINE_CLOCK_URL: engine.clock,
    TASKLIST_URL: engine.tasklist,
    OPERATE_URL: engine.operate,
    PORT: '0',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    // Only the offices of the stories about payments: the others are not to be asked for attendance each month.
    KVP_PAYMENT_OFFICES: PAYMENT_OFFICES.join(','),
    KVP_SETTINGS: 'test/process/settings.yaml',
    KVP_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    KVP_LOOKUP_KEY: randomBytes(32).toString('base64'),
  });
  const inMemory = { ...config, casefile: { ...config.casefile, folder: undefined } };
  const app = await startApp(inMemory as unknown as typeof config, { log: createLog(config.logLevel) });
  // All the stories begin in the same hour: on a busy machine the last of them wait for minutes.
  const hands = caseworkers(app.engine, app.caseFile, { timeoutMs: 240_000 });
  /** What people wrote into forms, noted as they hand it in: also what never came further than the engine. */
  const written = new Set<string>();
  const people: typeof hands = {
    ...hands,
    complete: (caseId, task, answers, ...rest) => {
      for (const text of writtenIn(task, answers)) written.add(text);
      return hands.complete(caseId, task, answers, ...rest);
    },
  };

  const waitFor = async <T>(
    what: string,
    probe: () => Promise<T | undefined | false>,
    timeoutMs = 240_000,
  ): Promise<T> => {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const value = await probe();
      if (value) return value;
      if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  // The engine remembers cases of earlier runs; numbers of a fresh case file must not meet them.
  const numbersFrom = async (year: number) => {
    await app.caseFile.db
      .insertInto('case_counter')
      .values({ year, last_number: randomInt(10_000, 90_000) })
      .onConflict((conflict) => conflict.column('year').doNothing())
      .execute();
  };

  const persons: {
    caseId: string;
    identityNumber: string;
    firstName: string;
    lastName: string;
    bornOn: string;
  }[] = [];
  let begun = 0;
  const stage = conductor(time.moveTo, () =>
    engineQuiet({ clockUrl: engine.clock, db: app.caseFile.db, idle: app.runner.idle }),
  );
  return {
    ...app,
    engineAddresses: engine,
    people,
    waitFor,
    caseView,
    monthView,
    newCase,
    /** Everybody in the stories, with what must never reach the engine. */
    persons,
    written,
    verify: (caseId: string) => app.caseFile.transaction((tx) => file.verifyJournal(tx, caseId)),
    /** Tells a story on the common time line; see `conductor`. */
    story: (tell: (it: Teller) => Promise<void>) =>
      stage.play((until) => tell({ is: until, newCase: (day, details) => newCase(day, details) })),
  };

  /** A person of an age applies (or is found by the screening, without an application). */
  async function newCase(
    day: string,
    {
      bornOn = '1990-05-05',
      source = 'application',
      officeId = '0906',
      transfer,
      ...known
    }: CaseDetails = {},
  ) {
    await numbersFrom(Number(day.slice(0, 4)));
    const identityNumber = known.identityNumber ?? syntheticIdentityNumber(bornOn, begun++);
    const name = { firstName: `Fornavna${randomInt(1e6)}`, lastName: `Etternavnesen${randomInt(1e6)}` };
    const caseId = await app.caseFile.transaction(async (tx) => {
      const person = await file.registerPerson(tx, app.caseFile.cipher, { identityNumber, ...name });
      const opened = await file.openCase(tx, {
        personId: person.personId,
        officeId,
        source,
        applicationDate: source === 'identification' ? null : day,
        transfer: transfer ?? null,
        actor: 'veileder',
        engineDate: day,
        caseUrl: (id) => `${app.url}/saker/${id}`,
      });
      return opened.caseId;
    });
    persons.push({ caseId, identityNumber, ...name, bornOn });
    return { ...caseView(caseId), identityNumber, ...name };
  }

  async function ask(path: string, body: Record<string, unknown>, by: string) {
    const response = await sendAs(by, app.url, path, body);
    return {
      status: response.status,
      body: (await response.json().catch(() => ({}))) as Record<string, unknown>,
    };
  }

  /** An office's month of payments. */
  function monthView(officeId: string, month: string) {
    const { db } = app.caseFile;
    const key = file.paymentKeyOf({ officeId, month });
    return {
      do: (task: string, answers: Record<string, unknown>, by: string) =>
        people.complete(key, task, answers, by),
      task: (task: string) => people.find(key, task),
      openTasks: async () => (await people.openTasks(key)).map(({ elementId }) => elementId).sort(),
      ask: (path: string, by: string) => ask(`offices/${officeId}/payments/${path}`, {}, by),
      facts: () => file.readPaymentMonth(db, { officeId, month }),
      approvals: () => file.approvalsOf(db, officeId, month),
      followUps: () => file.paymentFollowUpsOf(db, { officeId, month }),
      /** The manager says what is done about a late month, which may be closed right after: it waits until that is kept. */
      followUp: (answers: Record<string, unknown>) =>
        people.complete(key, 'follow_up_payment', answers, 'leder'),
      /** Waits until the month is closed, and gives what each case got. */
      closed: async () => {
        await waitFor(`${key} is closed`, async () =>
          (await file.paymentMonths(db, officeId)).some((one) => one.month === month && one.closedOn),
        );
        return file.paymentsIn(db, { officeId, month });
      },
    };
  }

  function caseView(caseId: string) {
    const { db } = app.caseFile;
    return {
      caseId,
      /** Somebody does a task of this case. */
      do: (task: string, answers: Record<string, unknown>, by = 'veileder') =>
        people.complete(caseId, task, answers, by),
      /** Somebody asks for a change on our own pages, by the API behind them. */
      ask: (path: string, body: Record<string, unknown>, by = 'veileder') =>
        ask(`cases/${caseId}/${path}`, body, by),
      /**
       * The manager follows up a process that is late, without a new deadline. Over when the follow-up has ended:
       * whatever ends the late task ends its follow-up too, also halfway.
       */
      followUp: async (late: string) => {
        const key = await waitFor(`${caseId} has ${late} escalated`, async () => {
          const escalated = await file.journalOf(db, caseId, { kinds: ['escalated'] });
          return escalated.findLast(({ data }) => data.phase === late)?.data.processInstance as string;
        });
        await people.complete(caseId, 'follow_up', followUp(), 'leder', key);
        const ended = { bool: { filter: [{ term: { key } }, { term: { state: 'COMPLETED' } }] } };
        await waitFor(
          `${caseId} has been followed up`,
          async () => (await searchStore('operate-list-view-*', ended)).length > 0,
        );
      },
      task: (task: string) => people.find(caseId, task),
      openTasks: async () => (await people.openTasks(caseId)).map(({ elementId }) => elementId).sort(),
      facts: () => file.readCase(db, caseId),
      decisions: () => file.decisionsOf(db, caseId),
      periods: () => file.periodsOf(db, caseId),
      evaluations: () => file.evaluationsOf(db, caseId),
      journal: (kind?: string) => file.journalOf(db, caseId, kind ? { kinds: [kind] } : {}),
      /** The findings of the last check of a form. */
      findings: async () => {
        const last = (await file.journalOf(db, caseId, { kinds: ['form-completed'] })).at(-1);
        return (last?.data.findings ?? []) as {
          rule: string;
          section: string;
          severity: string;
          message: string;
        }[];
      },
      /** Waits until an evaluation is recorded as held on a day. */
      heldOn: (day: string) =>
        waitFor(`${caseId} has an evaluation held on ${day}`, async () =>
          (await file.evaluationsOf(db, caseId)).some((one) => one.heldOn === day),
        ),
      reaches: (phase: file.Phase) =>
        waitFor(`${caseId} in phase ${phase}`, async () => (await file.readCase(db, caseId)).phase === phase),
      /** Waits until the journal has so many entries of a kind, and gives them. */
      notes: (kind: string, count = 1) =>
        waitFor(`${caseId} has ${count} × ${kind}`, async () => {
          const entries = await file.journalOf(db, caseId, { kinds: [kind] });
          return entries.length >= count && entries;
        }),
    };
  }
}

export interface CaseDetails {
  bornOn?: string;
  officeId?: string;
  source?: 'application' | 'identification' | 'transfer';
  /** What a case that is transferred brings with it. */
  transfer?: file.Transfer;
  /** Of somebody who has had a case before. */
  identityNumber?: string;
}

export interface Teller {
  /** The story goes on when it is this date. */
  is(date: string, timeOfDay?: string): Promise<void>;
  newCase(day: string, details?: CaseDetails): Promise<CaseOf>;
}

export type World = Awaited<ReturnType<typeof openWorld>>;
export type CaseOf = ReturnType<Awaited<ReturnType<typeof openWorld>>['caseView']> & {
  identityNumber: string;
  firstName: string;
  lastName: string;
};
