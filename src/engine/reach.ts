import { KvpError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Engine } from './client.ts';

const ASK_AGAIN_MS = 5_000;

/**
 * Waits until the engine answers. The client asks for ever and without a word, so it is said aloud, and given up
 * in the end: what supervises this process starts it anew.
 * @param address for the message
 * @throws KvpError `ENGINE_UNREACHABLE`
 */
export async function reachEngine(
  engine: Engine,
  { address, log, patienceMs = 120_000 }: { address: string; log: Log; patienceMs?: number },
): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const left = giveUpAt - performance.now();
    if (await answersWithin(engine, Math.min(ASK_AGAIN_MS, left))) return;
    if (performance.now() >= giveUpAt) break;
    log.warn({ event: 'engine-unreachable', address }, 'no answer from Camunda yet: waiting');
  }
  throw new KvpError(
    'ENGINE_UNREACHABLE',
    `No Camunda answers at ${address}. Is it running, and is ZEEBE_GRPC_ADDRESS right (grpcs:// if encrypted)?`,
  );
}

async function answersWithin(engine: Engine, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout;
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const answer = engine.grpc.topology().then(
    () => true,
    () => silence,
  );
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
