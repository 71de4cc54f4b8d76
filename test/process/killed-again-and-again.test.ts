import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import * as a from '../../demo/answers.ts';
import { sendAs } from '../../demo/api.ts';
import { syntheticIdentityNumber } from '../../demo/identity-number.ts';
import { variableOf } from '../../demo/caseworkers.ts';
import { freePort } from '../support/free-port.ts';
import { plus } from './world.ts';
import { connectEngine, type Engine } from '../../src/engine/client.ts';
import { engineClock } from '../../src/engine/clock.ts';
import { searchUserTasks } from '../../src/engine/user-tasks.ts';
import { readConfig } from '../../src/config.ts';
import * as file from '../../src/casefile/index.ts';
import { searchStore } from './records.ts';

const CASES = 8;
const KILLS = 4;
/** Longer than a job is lent to a worker: what a killed one held is handed out again. */
const LEASE_OVER_MS = 40_000;

const addresses = inject('engine');
const clock = engineClock(addresses.clock);
let folder: string;
let env: Record<string, string>;
let app: ChildProcess | undefined;
let engine: Engine;
let caseIds: string[] = [];
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kvp-flyt-killed-'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  env = {
    PORT: String(port),
    LOG_LEVEL: 'silent',
    KVP_DATA_DIR: path.join(folder, 'casefile'),
    KVP_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    KVP_LOOKUP_KEY: randomBytes(32).toString('base64'),
    ZEEBE_GRPC_ADDRESS: addresses.grpc,
    ZEEBE_REST_ADDRESS: addresses.rest,
    ENGINE_CLOCK_URL: addresses.clock,
    KVP_PAYMENT_OFFICES: 'none',
  };
  engine = connectEngine(readConfig(env).engine);
});

afterAll(async () => {
  app?.kill('SIGKILL');
  // Their timers must not wake in the stories of others.
  for (const key of await rootInstances())
    await engine.grpc.cancelProcessInstance(key).catch(() => undefined);
  await engine.grpc.close();
  await rm(folder, { recursive: true, force: true });
});

it('a case file and an engine whose worker is killed again and again have one decision for each case, and nothing lost', async () => {
  const today = await clock.today();
  await start();
  caseIds = await register(today);
  let working = true;
  let killed = 0;
  const killing = (async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(700 + 500 * kill);
      if (!working) return;
      app!.kill('SIGKILL');
      await once(app!, 'exit');
      killed += 1;
      await letLeasesEnd();
      await start();
    }
  })();
  await work(today);
  working = false;
  await killing;
  await stop();
  expect(killed).toBeGreaterThanOrEqual(3);

  const { casefile } = readConfig(env);
  const caseFile = await file.openCaseFile(casefile);
  try {
    for (const caseId of caseIds) {
      const kinds = (await file.journalOf(caseFile.db, caseId)).map(({ kind }) => kind);
      const count = (kind: string) => kinds.filter((one) => one === kind).length;
      expect({ caseId, forms: count('form-completed'), decisions: count('decision-recorded') }).toEqual({
        caseId,
        forms: 5,
        decisions: 1,
      });
      expect(count('programme-recorded')).toBe(1);
      expect(count('period-opened')).toBe(1);
      expect((await file.readCase(caseFile.db, caseId)).phase).toBe('programme');
      const intact = await caseFile.transaction((tx) => file.verifyJournal(tx, caseId));
      expect(intact).toMatchObject({ intact: true });
    }
    expect(await file.waitingMessages(caseFile.db)).toMatchObject({ waiting: 0 });
  } finally {
    await caseFile.close();
  }
});

async function start(): Promise<void> {
  app = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  await eventually('the application is ready', async () => (await fetch(`${url}/health/ready`)).ok);
}

async function stop(): Promise<void> {
  app!.kill('SIGTERM');
  await once(app!, 'exit');
}

async function letLeasesEnd(): Promise<void> {
  await fetch(`${addresses.clock}/add`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offsetMilli: LEASE_OVER_MS }),
  });
}

async function register(today: string): Promise<string[]> {
  const ids: string[] = [];
  for (let nth = 0; nth < CASES; nth += 1) {
    const response = await sendAs('veileder', url, 'cases', {
      source: 'application',
      identityNumber: syntheticIdentityNumber('1988-08-08', nth),
      firstName: 'Seig',
      lastName: `Livet${nth}`,
      officeId: '0906',
      applicationDate: today,
    });
    ids.push(((await response.json()) as { caseId: string }).caseId);
  }
  return ids;
}

/** Everybody's tasks until each case has its programme; whoever meets a task does it, once. */
async function work(today: string): Promise<void> {
  const answers: Record<string, Record<string, unknown>> = {
    record_self_assessment: a.selfAssessment(today),
    record_assessment: a.assessment(today),
    assess_conditions: a.conditions(),
    plan_programme: a.programme(plus(today, { weeks: 3 }), 12),
    decide: a.verdict(),
  };
  const done = new Set<string>();
  const decided = new Set<string>();
  await eventually('every case is decided', async () => {
    const instances = await ownInstances();
    const tasks = await searchUserTasks(engine, { state: 'CREATED' }, 1_000);
    for (const { key, elementId, processInstanceKey } of tasks) {
      const caseId = instances.get(processInstanceKey);
      if (!caseId || done.has(key)) continue;
      done.add(key);
      const assignee = elementId === 'decide' ? 'beslutter' : 'veileder';
      await engine.rest.assignUserTask({ userTaskKey: key, assignee, allowOverride: true });
      const variables = { [variableOf[elementId]!]: answers[elementId] };
      await engine.rest.completeUserTask({ userTaskKey: key, variables });
      if (elementId === 'decide') decided.add(caseId);
    }
    return decided.size === CASES;
  });
  await eventually('every programme is waited for', async () => {
    const waiting = await searchStore('zeebe-record_process-instance*', {
      bool: {
        filter: [
          { term: { 'value.elementId': 'Gateway_wait_for_start' } },
          { term: { intent: 'ELEMENT_ACTIVATED' } },
        ],
      },
    });
    const instances = await ownInstances();
    const cases = waiting.map(({ _source }) =>
      instances.get(String((_source.value as { processInstanceKey: unknown }).processInstanceKey)),
    );
    return caseIds.every((caseId) => cases.includes(caseId));
  });
}

/** Process instance → case, as the engine's own records have it: the case file belongs to the process that is killed. */
async function ownInstances(): Promise<Map<string, string>> {
  const records = await searchStore('zeebe-record_variable*', {
    bool: {
      filter: [
        { term: { 'value.name': 'caseId' } },
        { terms: { 'value.value': caseIds.map((id) => `"${id}"`) } },
      ],
    },
  });
  return new Map(
    records.map(({ _source }) => {
      const { processInstanceKey, value } = _source.value as { processInstanceKey: unknown; value: string };
      return [String(processInstanceKey), JSON.parse(value) as string];
    }),
  );
}

async function rootInstances(): Promise<string[]> {
  const own = [...(await ownInstances()).keys()];
  const records = await searchStore('zeebe-record_process-instance*', {
    bool: {
      filter: [{ term: { 'value.bpmnElementType': 'PROCESS' } }, { term: { 'value.bpmnProcessId': 'case' } }],
    },
  });
  const roots = records.map(({ _source }) =>
    String((_source.value as { processInstanceKey: unknown }).processInstanceKey),
  );
  return [...new Set(roots)].filter((key) => own.includes(key));
}

async function eventually(what: string, probe: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 200_000;
  while (!(await probe().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await pause(300);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
