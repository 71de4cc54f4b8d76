import { KvpError, toError } from '../errors.ts';
import type { Log } from '../log.ts';
import { within } from '../within.ts';
import type { Engine } from './client.ts';

const ASK_AGAIN_MS = 5_000;
/** gRPC's codes for a log-in that is wrong or lacks rights. */
const REFUSED = [16, 7];

/**
 * Waits until the engine answers. The client asks for ever and without a word, so it is said aloud, and given up
 * in the end: what supervises this process starts it anew.
 * @param address for the message
 * @throws KvpError `ENGINE_UNREACHABLE`; `ENGINE_REFUSES` at once where it answers that we may not ask
 */
export async function reachEngine(
  engine: Engine,
  {
    address,
    log,
    patienceMs = 120_000,
    signal,
  }: { address: string; log: Log; patienceMs?: number; signal?: AbortSignal | undefined },
): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  const givenUp = aborted(signal);
  for (;;) {
    signal?.throwIfAborted();
    const left = giveUpAt - performance.now();
    const answer = await Promise.race([ask(engine, Math.min(ASK_AGAIN_MS, left)), givenUp]);
    if (answer === 'yes') return;
    if (answer === 'refused')
      throw new KvpError(
        'ENGINE_REFUSES',
        `Camunda at ${address} refuses the log-in. Look at CAMUNDA_AUTH_STRATEGY and the variables that belong to it, and at the rights of that client.`,
      );
    if (performance.now() >= giveUpAt) break;
    if (!signal?.aborted)
      log.warn({ event: 'engine-unreachable', address }, 'no answer from Camunda yet: waiting');
  }
  throw new KvpError(
    'ENGINE_UNREACHABLE',
    `No Camunda answers at ${address}. Is it running, and is ZEEBE_GRPC_ADDRESS right (grpcs:// if encrypted)?`,
  );
}

type Answer = 'yes' | 'refused' | 'silence';

const answerOf = (engine: Engine): Promise<Answer> =>
  engine.grpc.topology().then(
    () => 'yes',
    (thrown) =>
      REFUSED.includes(Number((toError(thrown) as { code?: unknown }).code)) ? 'refused' : 'silence',
  );

/** One question. One that is turned down for another reason than the log-in is no reason to ask again at once. */
async function ask(engine: Engine, ms: number): Promise<Answer> {
  const begun = performance.now();
  const answer = await within(ms, answerOf(engine), 'silence' as const);
  const left = ms - (performance.now() - begun);
  if (answer === 'silence' && left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  return answer;
}

const aborted = (signal: AbortSignal | undefined) =>
  new Promise<'silence'>((resolve) =>
    signal?.addEventListener('abort', () => resolve('silence'), { once: true }),
  );

/** How long a question may stay unanswered before another is asked beside it. */
const STALE_MS = 60_000;

/**
 * Whether the engine answers within some milliseconds, for whoever asks often: the client goes on asking when nobody
 * waits any more, so there is one question at a time.
 */
export function engineProbe(engine: Engine): (ms: number) => Promise<boolean> {
  let asked: { readonly answer: Promise<Answer>; readonly at: number } | undefined;
  return async (ms) => {
    if (!asked || performance.now() - asked.at > STALE_MS) {
      const question = { answer: answerOf(engine), at: performance.now() };
      asked = question;
      void question.answer.finally(() => {
        if (asked === question) asked = undefined;
      });
    }
    return (await within(ms, asked.answer, 'silence' as const)) === 'yes';
  };
}
