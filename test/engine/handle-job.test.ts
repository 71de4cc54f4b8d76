import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { handleJob, type RawJob } from '../../src/engine/handle-job.ts';
import type { JobDefinition } from '../../src/engine/job.ts';
import { createMetrics } from '../../src/engine/metrics.ts';
import { KvpError } from '../../src/errors.ts';
import { MissingRateError } from '../../src/law/index.ts';
import { createLog } from '../../src/log.ts';

const NOW = '2024-03-31T00:30:00.000+01:00[Europe/Oslo]';

/** A job as the engine hands it out, and what was answered. */
function job(variables: Record<string, unknown>, retries = 3) {
  const answers: {
    completed?: Record<string, unknown>;
    failed?: { errorMessage: string; retries: number; retryBackOff: number };
  } = {};
  const raw: RawJob = {
    key: '1',
    type: 'add-one',
    elementId: 'add_one',
    elementInstanceKey: '2',
    bpmnProcessId: 'test',
    processDefinitionVersion: 1,
    processInstanceKey: '3',
    retries,
    variables,
    complete: async (completed) => void (answers.completed = completed),
    fail: async (failed) => void (answers.failed = failed),
  };
  return { raw, answers };
}

const addOne = (
  run: JobDefinition<object>['run'] = async (input) => ({ sum: (input.number as number) + 1 }),
): JobDefinition<object> => ({
  type: 'add-one',
  input: z.object({ number: z.number() }),
  output: z.object({ sum: z.number() }),
  run,
});

const handle = (raw: RawJob, definition = addOne()) =>
  handleJob(raw, definition, {}, createLog('silent'), createMetrics());

describe('a job', () => {
  it('is completed with what it gives, and nothing of what it got', async () => {
    const { raw, answers } = job({ now: NOW, number: 1 });
    await handle(raw);
    expect(answers).toEqual({ completed: { sum: 2 } });
  });

  it('knows the day in Oslo, also just after midnight', async () => {
    const { raw } = job({ now: '2024-06-30T22:30:00Z', number: 1 });
    let today = '';
    await handle(
      raw,
      addOne(async (_input, info) => ({ sum: Number(Boolean((today = info.today))) })),
    );
    expect(today).toBe('2024-07-01');
  });

  it.each([
    ['a variable of the wrong kind', { now: NOW, number: 'one' }, 'JOB_INPUT_INVALID'],
    ['no time from the model', { number: 1 }, 'JOB_WITHOUT_TIME'],
  ])('with %s is an incident at once: trying again cannot help', async (_what, variables, code) => {
    const { raw, answers } = job(variables);
    await handle(raw);
    expect(answers.failed).toMatchObject({ retries: 0, errorMessage: expect.stringContaining(code) });
  });

  it.each([
    [3, 2, 2_000],
    [2, 1, 30_000],
    [1, 0, 30_000],
  ])('that fails with %i tries left keeps %i, after %i ms', async (left, retries, retryBackOff) => {
    const { raw, answers } = job({ now: NOW, number: 1 }, left);
    await handle(
      raw,
      addOne(async () => Promise.reject(new Error('the database is away'))),
    );
    expect(answers.failed).toMatchObject({ retries, retryBackOff });
  });

  it('tells the engine a code, never a text that could quote a value', async () => {
    const { raw, answers } = job({ now: NOW, number: 1 });
    await handle(
      raw,
      addOne(async () => Promise.reject(new KvpError('ODD', 'Kari 01019012345 is odd'))),
    );
    expect(answers.failed!.errorMessage).toContain('ODD');
    expect(answers.failed!.errorMessage).not.toMatch(/Kari|0101/);
  });

  it('names what is to be completed where the error has it to tell: a rate, a day and a file', async () => {
    const { raw, answers } = job({ now: NOW, number: 1 });
    const rate = new MissingRateError('barnetillegg per dag', '2027-01-04', 'src/law/rates.ts');
    const lines: string[] = [];
    const log = createLog('error', { write: (line: string) => void lines.push(line) });
    await handleJob(
      raw,
      addOne(async () => Promise.reject(rate)),
      {},
      log,
      createMetrics(),
    );
    expect(answers.failed).toMatchObject({ retries: 0 });
    for (const told of [answers.failed!.errorMessage, lines.join('')])
      for (const part of ['ERR_MISSING_RATE', 'barnetillegg per dag', '2027-01-04', 'src/law/rates.ts'])
        expect(told).toContain(part);
  });

  it('whose answer the engine no longer wants does not bring the worker down', async () => {
    const { raw } = job({ now: NOW, number: 1 });
    const gone = Object.assign(new Error('no such job'), { code: 5 });
    await expect(handle({ ...raw, complete: () => Promise.reject(gone) })).resolves.toBe(
      'JOB_ACTION_ACKNOWLEDGEMENT',
    );
  });
});
