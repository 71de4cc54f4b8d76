import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { connectEngine, type Engine } from '../../src/engine/client.ts';
import type { JobDefinition } from '../../src/engine/job.ts';
import { runJobs } from '../../src/engine/job-runner.ts';
import { createMetrics } from '../../src/engine/metrics.ts';
import { createLog } from '../../src/log.ts';
import { fakeGateway } from '../support/fake-gateway.ts';

const job = { key: '7', type: 'wait', variables: { now: '2024-03-31T00:30:00Z' } };

type Run = () => Promise<Record<string, unknown>>;

const definition = (run: Run = async () => ({})): JobDefinition<object> => ({
  type: 'wait',
  input: z.object({}),
  output: z.object({}),
  run,
});

const start = (engine: Engine, run?: Run, onStalled?: (type: string) => void) =>
  runJobs({
    engine,
    definitions: [definition(run)],
    services: {},
    log: createLog('silent'),
    metrics: createMetrics(),
    ...(onStalled && { onStalled }),
  });

describe('the job runner, with the client library as it is', () => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const one of undo.splice(0).reverse()) await one();
  });

  async function connected(jobs: Parameters<typeof fakeGateway>[0]) {
    const gateway = await fakeGateway(jobs);
    undo.push(gateway.stop);
    const engine = connectEngine({
      grpc: gateway.address,
      rest: 'http://127.0.0.1:9',
      auth: { strategy: 'NONE' },
    } as Parameters<typeof connectEngine>[0]);
    undo.push(() => engine.grpc.close());
    return { gateway, engine };
  }

  it('lets a job that is in hand be answered before it has stopped, and takes no other', async () => {
    const { gateway, engine } = await connected([job, { ...job, key: '8' }]);
    let finish = (_: Record<string, unknown>) => {};
    const working = new Promise<Record<string, unknown>>((resolve) => (finish = resolve));
    const runs: string[] = [];
    const runner = start(engine, () => (runs.push('run'), working));
    await vi.waitUntil(() => runs.length === 2, 5_000);
    expect(runner.handled()).toBe(2);

    let stopped = false;
    const stopping = runner.stop().then(() => (stopped = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = gateway.seen.asked;
    expect({ stopped, completed: gateway.seen.completed }).toEqual({ stopped: false, completed: [] });

    finish({});
    await stopping;
    expect(gateway.seen.completed.toSorted()).toEqual(['7', '8']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(gateway.seen.asked).toBe(asked);
  });

  it('stops at once where nothing is in hand', async () => {
    const { engine } = await connected([]);
    const runner = start(engine);
    await runner.stop();
    expect(runner.handled()).toBe(0);
  });

  it('can see the worker ask for jobs: what the watchdog goes by', async () => {
    const { gateway, engine } = await connected([]);
    const created = vi.spyOn(engine.grpc, 'createWorker');
    const runner = start(engine);
    undo.push(() => runner.stop());
    const worker = created.mock.results[0]!.value as { pollCount: number };
    expect(worker.pollCount).toBeTypeOf('number');
    await vi.waitUntil(() => gateway.seen.asked > 2 && worker.pollCount > 2, 5_000);
  });
});

describe('a worker that no longer asks for jobs', () => {
  afterEach(() => vi.useRealTimers());

  it('is told of once each time, and its errors are counted rather than thrown', async () => {
    vi.useFakeTimers();
    const worker = Object.assign(new EventEmitter(), { pollCount: 0, close: async () => null });
    const engine = { grpc: { createWorker: () => worker } } as unknown as Engine;
    const told: string[] = [];
    const runner = start(engine, undefined, (type) => told.push(type));

    for (let seconds = 0; seconds < 90; seconds += 1) {
      worker.pollCount += 1;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(() => worker.emit('streamError', new Error('gone'))).not.toThrow();
    expect({ told, stalled: runner.stalled() }).toEqual({ told: [], stalled: [] });

    await vi.advanceTimersByTimeAsync(300_000);
    expect({ told, stalled: runner.stalled() }).toEqual({ told: ['wait'], stalled: ['wait'] });

    worker.pollCount += 1;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runner.stalled()).toEqual([]);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(told).toEqual(['wait', 'wait']);
    await runner.stop();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(told).toEqual(['wait', 'wait']);
  });
});
