export interface Watched {
  readonly type: string;
  /** How many times this worker has asked for jobs so far. */
  readonly polls: () => number;
}

/**
 * Notices a worker that no longer asks for jobs. A client library can stop silently after an error of its
 * stream (camunda-8-js-sdk #784), and then cases stand still while everything looks healthy.
 */
export function watchPolls(
  watched: readonly Watched[],
  options: {
    stalledAfterMs: number;
    everyMs?: number;
    onStalled: (type: string) => void;
    clock?: () => number;
  },
) {
  const clock = options.clock ?? (() => performance.now());
  const seen = new Map(
    watched.map(({ type, polls }) => [type, { polls: polls(), at: clock(), told: false }]),
  );

  function stalled(): string[] {
    const now = clock();
    return watched
      .filter(({ type, polls }) => {
        const last = seen.get(type)!;
        const count = polls();
        if (count !== last.polls) seen.set(type, { polls: count, at: now, told: false });
        return count === last.polls && now - last.at > options.stalledAfterMs;
      })
      .map(({ type }) => type);
  }

  const timer = setInterval(() => {
    for (const type of stalled()) {
      const last = seen.get(type)!;
      if (!last.told) options.onStalled(type);
      last.told = true;
    }
  }, options.everyMs ?? 5_000);
  timer.unref();
  return { stalled, stop: () => clearInterval(timer) };
}
