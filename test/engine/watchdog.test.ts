import { describe, expect, it } from 'vitest';
import { watchPolls } from '../../src/engine/watchdog.ts';

describe('the watchdog', () => {
  it('notices only the worker that has stopped asking for jobs', () => {
    let now = 0;
    let busyPolls = 0;
    const watchdog = watchPolls(
      [
        { type: 'busy', polls: () => (busyPolls += 1) },
        { type: 'silent', polls: () => 7 },
      ],
      { stalledAfterMs: 60_000, onStalled: () => {}, clock: () => now },
    );
    expect(watchdog.stalled()).toEqual([]);
    now = 59_000;
    expect(watchdog.stalled()).toEqual([]);
    now = 61_000;
    expect(watchdog.stalled()).toEqual(['silent']);
    watchdog.stop();
  });
});
