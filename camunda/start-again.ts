import { SetupError } from './errors.ts';

/** Operate and Tasklist make their indices and search them at once; on a busy machine the store answers 503 and they end. */
const STORE_NOT_READY = /status line \[HTTP\/1\.1 503 Service Unavailable\]|all shards failed/;

export const endedForWantOfStore = (reason: unknown): boolean =>
  reason instanceof SetupError && reason.code === 'JVM_DIED' && STORE_NOT_READY.test(reason.message);

/** Starts, and starts again when the store was not ready for it yet; any other failure stands. */
export async function startAgain<T>(
  start: () => Promise<T>,
  onAgain: (attempt: number) => void,
  attempts = 3,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt >= attempts || !endedForWantOfStore(error)) throw error;
      onAgain(attempt + 1);
    }
  }
}
