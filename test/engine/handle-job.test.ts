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

/** The same, with every line that is logged and how often each end has been measured. */
async function observe(raw: RawJob, definition = addOne()) {
  const lines: string[] = [];
  const metrics = createMetrics();
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  await handleJob(raw, definition, {}, log, metrics);
  const measured = (await metrics.jobDuration.get()).values
    .filter(({ metricName }) => metricName === 'kvp_job_seconds_count')
    .map(({ labels, value }) => ({ ...labels, value }));
  return { lines: lines.map((line) => JSON.parse(line) as object), written: lines.join(''), measured };
}

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

  it('that gives something else than it promises is an incident at once, and the engine gets nothing of it', async () => {
    const { raw, answers } = job({ now: NOW, number: 1 });
    await handle(
      raw,
      addOne(async () => ({ sum: 'Kari' })),
    );
    expect(answers.completed).toBeUndefined();
    expect(answers.failed).toMatchObject({
      retries: 0,
      errorMessage: expect.stringContaining('JOB_OUTPUT_INVALID'),
    });
    expect(answers.failed!.errorMessage).not.toContain('Kari');
  });

  it('gives the engine only the variables it promises', async () => {
    const { raw, answers } = job({ now: NOW, number: 1 });
    await handle(
      raw,
      addOne(async () => ({ sum: 2, name: 'Kari' })),
    );
    expect(answers).toEqual({ completed: { sum: 2 } });
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

describe('what is logged and measured of a job', () => {
  const where = { jobType: 'add-one', jobKey: '1', element: 'add_one', processInstance: '3' };
  const secret = { number: 1, note: 'Kari 01019012345' };

  it('that is done is its type, its place and its time, never what it read or gave', async () => {
    const { raw } = job({ now: NOW, ...secret });
    const seen = await observe(raw);
    expect(seen.lines).toEqual([expect.objectContaining({ ...where, event: 'job-completed' })]);
    expect(seen.written).not.toMatch(/Kari|0101|variables|sum/);
    expect(seen.measured).toEqual([{ type: 'add-one', result: 'completed', value: 1 }]);
  });

  it('that fails is a code and a place in the code, never the text', async () => {
    const { raw } = job({ now: NOW, ...secret });
    const seen = await observe(
      raw,
      addOne(async () => Promise.reject(new KvpError('ODD', 'Kari 01019012345\n is odd'))),
    );
    expect(seen.lines).toEqual([
      expect.objectContaining({
        ...where,
        event: 'job-failed',
        code: 'ODD',
        stack: expect.stringContaining('handle-job.test.ts'),
      }),
    ]);
    expect(seen.written).not.toMatch(/Kari|0101|is odd/);
    expect(seen.measured).toEqual([{ type: 'add-one', result: 'failed', value: 1 }]);
  });

  it('whose input is wrong is told by the code, not by the value', async () => {
    const { raw } = job({ now: NOW, number: 'Kari 01019012345' });
    const seen = await observe(raw);
    expect(seen.lines).toEqual([expect.objectContaining({ event: 'job-failed', code: 'JOB_INPUT_INVALID' })]);
    expect(seen.written).not.toMatch(/Kari|0101/);
  });

  it.each([
    ['answer', addOne(), { completed: 0, failed: 0, unanswered: 1 }],
    ['failure', addOne(() => Promise.reject(new Error('Kari'))), { completed: 0, failed: 1, unanswered: 0 }],
  ])('whose %s the engine does not take is told as unanswered', async (_what, definition, results) => {
    const { raw } = job({ now: NOW, ...secret });
    const gone = () => Promise.reject(new Error('Kari 01019012345'));
    const seen = await observe({ ...raw, complete: gone, fail: gone }, definition);
    expect(seen.lines.at(-1)).toMatchObject({ ...where, event: 'job-unanswered' });
    expect(seen.written).not.toMatch(/Kari|0101/);
    const count = (result: string) =>
      seen.measured
        .filter((one) => 'result' in one && one.result === result)
        .reduce((sum, { value }) => sum + value, 0);
    expect(Object.fromEntries(Object.keys(results).map((one) => [one, count(one)]))).toEqual(results);
  });
});
