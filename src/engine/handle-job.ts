import { KvpError, openTextOf, safeErrorCode, toError } from '../errors.ts';
import { osloDate } from './oslo-date.ts';
import type { Log } from '../log.ts';
import type { JobDefinition, JobInfo } from './job.ts';
import type { Metrics } from './metrics.ts';

/** The part of the client's job that we use; its completion functions take the place of an answer. */
export interface RawJob {
  readonly key: string;
  readonly type: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly bpmnProcessId: string;
  readonly processDefinitionVersion: number;
  readonly processInstanceKey: string;
  readonly retries: number;
  readonly variables: Record<string, unknown>;
  complete(variables: Record<string, unknown>): Promise<unknown>;
  fail(failure: { errorMessage: string; retries: number; retryBackOff: number }): Promise<unknown>;
}

/** What the client wants to hear from a handler that has answered the job itself. */
const ACKNOWLEDGED = 'JOB_ACTION_ACKNOWLEDGEMENT';

/** An error that says of itself that trying again cannot help. */
const isFinal = (error: Error) => (error as { retryable?: unknown }).retryable === false;

/** With three tries, 2 s and then 30 s: what is restarted, a database for instance, is back by then. */
const backOffMs = (retriesLeft: number) => (retriesLeft >= 2 ? 2_000 : 30_000);

/**
 * Does one job: checks what came in, runs it, checks what goes out, and completes or fails it.
 * A fault that trying again can cure is retried with back-off; any other becomes an incident at once.
 * What the engine is told about a fault is a code, never a text that could quote a value; only an error whose text is
 * open by its kind, a missing rate, tells that too, so that it can be mended without reading the log.
 */
export async function handleJob<Services>(
  raw: RawJob,
  definition: JobDefinition<Services>,
  services: Services,
  log: Log,
  metrics: Metrics,
): Promise<unknown> {
  const done = metrics.jobDuration.startTimer({ type: definition.type });
  const fields = {
    jobType: raw.type,
    jobKey: raw.key,
    element: raw.elementId,
    processInstance: raw.processInstanceKey,
  };
  let output: Record<string, unknown>;
  try {
    const job = describe(raw);
    output = check(
      'output',
      definition,
      await definition.run(check('input', definition, raw.variables), job, services),
    );
  } catch (thrown) {
    const error = toError(thrown);
    const retries = isFinal(error) ? 0 : Math.max(0, raw.retries - 1);
    done({ result: 'failed' });
    const [code, told] = [safeErrorCode(error), openTextOf(error)];
    log.error({ ...fields, event: 'job-failed', code, told, retries, stack: stackOnly(error) }, 'job failed');
    const failure = {
      errorMessage: `${code}${told ? `: ${told}` : ''} (job ${raw.key}, see the log)`,
      retries,
      retryBackOff: backOffMs(retries),
    };
    await raw
      .fail(failure)
      .catch((lost) =>
        log.warn(
          { ...fields, event: 'job-unanswered', code: safeErrorCode(toError(lost)) },
          'the engine did not take the failure',
        ),
      );
    return ACKNOWLEDGED;
  }
  try {
    await raw.complete(output);
    done({ result: 'completed' });
    log.debug({ ...fields, event: 'job-completed' }, 'job completed');
  } catch (thrown) {
    // The step is done in the case file. If the engine still wants the job, it hands it out again after its
    // timeout and gets the same answer; if it has cancelled the job meanwhile, there is nothing left to answer.
    done({ result: 'unanswered' });
    log.warn(
      { ...fields, event: 'job-unanswered', code: safeErrorCode(toError(thrown)) },
      'the engine did not take the answer',
    );
  }
  return ACKNOWLEDGED;
}

function describe(raw: RawJob): JobInfo {
  const { now } = raw.variables;
  if (typeof now !== 'string') {
    throw new KvpError(
      'JOB_WITHOUT_TIME',
      `${raw.elementId} in ${raw.bpmnProcessId} lacks the input mapping =now() → now`,
    );
  }
  return {
    key: raw.key,
    type: raw.type,
    elementId: raw.elementId,
    elementInstanceKey: raw.elementInstanceKey,
    processId: raw.bpmnProcessId,
    processVersion: raw.processDefinitionVersion,
    processInstanceKey: raw.processInstanceKey,
    now,
    today: osloDate(now),
  };
}

function check(side: 'input' | 'output', definition: JobDefinition<never>, value: Record<string, unknown>) {
  const parsed = definition[side].safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', ');
  throw new KvpError(
    side === 'input' ? 'JOB_INPUT_INVALID' : 'JOB_OUTPUT_INVALID',
    `${definition.type} ${side}: ${faults}`,
  );
}

/** Where it happened, without the message, which may quote what a person wrote. */
const stackOnly = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
