export interface Conductor {
  /**
   * Adds a story to the time line. It waits for its dates by the `until` it is given; the clock moves when every
   * story waits, to the earliest date that any of them waits for.
   */
  play<T>(story: (until: (date: string, timeOfDay?: string) => Promise<void>) => Promise<T>): Promise<T>;
}

/**
 * Lets many stories live on one engine, whose clock only moves forwards. Each is told as if it were alone.
 * @param moveTo puts the engine's clock on a date (YYYY-MM-DD) and time of day in Oslo
 * @param settle resolves when no work is in hand; a clock must not jump in the middle of something
 */
export function conductor(
  moveTo: (date: string, timeOfDay: string) => Promise<void>,
  settle: () => Promise<void>,
): Conductor {
  let playing = 0;
  let now = '';
  const waiting: { at: string; resume: () => void; fail: (error: unknown) => void }[] = [];

  async function moveOn(): Promise<void> {
    if (waiting.length === 0 || waiting.length < playing) return;
    const at = waiting.map((one) => one.at).sort()[0]!;
    const due = waiting.filter((one) => one.at === at);
    for (const one of due) waiting.splice(waiting.indexOf(one), 1);
    try {
      if (at > now) {
        await settle();
        const [date, timeOfDay] = at.split(' ') as [string, string];
        await moveTo(date, timeOfDay);
        now = at;
      }
      for (const one of due) one.resume();
    } catch (error) {
      for (const one of due) one.fail(error);
    }
  }

  return {
    async play(story) {
      playing += 1;
      // Stories that are begun together must all have joined before the first of them moves the clock.
      await new Promise((resolve) => setImmediate(resolve));
      try {
        return await story((date, timeOfDay = '09:00') => {
          const at = `${date} ${timeOfDay}`;
          return new Promise<void>((resume, fail) => {
            waiting.push({ at, resume, fail });
            void moveOn();
          });
        });
      } finally {
        playing -= 1;
        void moveOn();
      }
    },
  };
}
