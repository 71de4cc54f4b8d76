import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** Processor time of other processes, as `ps` tells it: [[dd-]hh:]mm:ss. */
export function processorSeconds(pids: readonly number[]): number {
  const lines = execFileSync('ps', ['-o', 'time=', '-p', pids.join(',')], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return lines.reduce((sum, line) => {
    const [days, clock] = line.includes('-') ? line.trim().split('-') : ['0', line.trim()];
    return (
      sum +
      Number(days) * 86_400 +
      clock!.split(':').reduce((seconds, part) => 60 * seconds + Number(part), 0)
    );
  }, 0);
}

const LOOK_MS = 5_000;

/** Resolves when the processes have next to nothing to do: what one measure leaves behind is not the next one's. */
export async function atRest(pids: readonly number[], patienceMs = 180_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (let before = processorSeconds(pids); performance.now() < deadline;) {
    await pause(LOOK_MS);
    const now = processorSeconds(pids);
    // `ps` tells whole seconds.
    if (now - before <= 1) return;
    before = now;
  }
}
