import { randomBytes, randomInt } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { inject } from 'vitest';
import { caseworkers } from '../../demo/caseworkers.ts';
import { engineTime } from '../../demo/engine-time.ts';
import { syntheticIdentityNumber } from '../../demo/identity-number.ts';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import * as file from '../../src/casefile/index.ts';

export const plus = (date: string, duration: Temporal.DurationLike) =>
  Temporal.PlainDate.from(date).add(duration).toString();

/** The last day of so many months from a start. */
export const lastDayOf = (start: string, months: number) => plus(plus(start, { months }), { days: -1 });

/**
 * An office with its people, a case file of its own and the real engine, whose clock only moves forwards:
 * stories take turns on one time line, so they tell their dates from the day they begin.
 */
export async function openWorld() {
  const engine = inject('engine');
  const time = engineTime(engine.clock);
  const today = async () =>
    Temporal.Instant.fromEpochMilliseconds(await time.current())
      .toZonedDateTimeISO('Europe/Oslo')
      .toPlainDate();

  const config = readConfig({
    ZEEBE_GRPC_ADDRESS: engine.grpc,
    ZEEBE_REST_ADDRESS: engine.rest,
    ENGINE_CLOCK_URL: engine.clock,
    TASKLIST_URL: engine.tasklist,
    OPERATE_URL: engine.operate,
    PORT: '0',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    KVP_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    KVP_LOOKUP_KEY: randomBytes(32).toString('base64'),
  });
  const inMemory = { ...config, casefile: { ...config.casefile, folder: undefined } };
  const app = await startApp(inMemory as unknown as typeof config, { log: createLog(config.logLevel) });
  const people = caseworkers(app.engine, app.caseFile, { timeoutMs: 60_000 });

  const waitFor = async <T>(
    what: string,
    probe: () => Promise<T | undefined | false>,
    timeoutMs = 60_000,
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

  return {
    ...app,
    engineAddresses: engine,
    people,
    waitFor,
    /** The next Monday by the engine's clock, with the clock put there: a good day to begin. */
    async beginOnMonday(): Promise<string> {
      const now = await today();
      const monday = now.add({ days: 8 - now.dayOfWeek }).toString();
      await time.moveTo(monday);
      return monday;
    },
    /** Lets the workers finish what they have in hand, then moves the clock to 09:00 on a day. */
    async itIs(date: string, timeOfDay?: string): Promise<void> {
      await app.runner.idle();
      await time.moveTo(date, timeOfDay);
    },
    /** A person of an age applies (or is found by the screening, without an application). */
    async newCase(
      day: string,
      {
        bornOn = '1990-05-05',
        source = 'application',
      }: { bornOn?: string; source?: 'application' | 'identification' } = {},
    ) {
      await numbersFrom(Number(day.slice(0, 4)));
      const identityNumber = syntheticIdentityNumber(bornOn, randomInt(0, 150));
      const name = { firstName: 'Fiktiva', lastName: `Etternavnesen${randomInt(1e6)}` };
      const caseId = await app.caseFile.transaction(async (tx) => {
        const person = await file.registerPerson(tx, app.caseFile.cipher, { identityNumber, ...name });
        const opened = await file.openCase(tx, {
          personId: person.personId,
          officeId: '0906',
          source,
          applicationDate: source === 'application' ? day : null,
          actor: 'veileder',
          engineDate: day,
          caseUrl: (id) => `${app.url}/saker/${id}`,
        });
        return opened.caseId;
      });
      return { ...caseView(caseId), identityNumber, ...name };
    },
  };

  function caseView(caseId: string) {
    const { db } = app.caseFile;
    return {
      caseId,
      /** Somebody does a task of this case. */
      do: (task: string, answers: Record<string, unknown>, by = 'veileder') =>
        people.complete(caseId, task, answers, by),
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
      reaches: (phase: file.Phase) =>
        waitFor(`${caseId} in phase ${phase}`, async () => (await file.readCase(db, caseId)).phase === phase),
      notes: (kind: string, count = 1) =>
        waitFor(`${caseId} has ${count} × ${kind}`, async () => {
          const entries = await file.journalOf(db, caseId, { kinds: [kind] });
          return entries.length >= count && entries;
        }),
    };
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>;
export type CaseOf = Awaited<ReturnType<World['newCase']>>;
