import { safeErrorCode, toError } from './errors.ts';
import type { Log } from './log.ts';

/** Does something again and again with a pause between; an error is logged and does not stop it. */
export function repeat(what: string, everyMs: number, log: Log, task: () => Promise<unknown>) {
  let stopped = false;
  let wake: () => void = () => {};
  const run = async () => {
    while (!stopped) {
      await task().catch((thrown) =>
        log.error({ event: `${what}-failed`, code: safeErrorCode(toError(thrown)) }, `${what} failed`),
      );
      if (!stopped) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, everyMs).unref();
        });
      }
    }
  };
  const running = run();
  return {
    /** Resolves when the run under way, if there is one, is over. */
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
