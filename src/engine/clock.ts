import { osloDate } from './oslo-date.ts';

export interface Clock {
  /** The engine's instant, ISO 8601. */
  now(): Promise<string>;
  /** The engine's date in Europe/Oslo, YYYY-MM-DD. */
  today(): Promise<string>;
}

/**
 * The engine's clock. In production that is this machine's; where the engine's clock is controlled (tests, demo)
 * it is asked, so that pages and cases live on the same day.
 * @param clockUrl address of the broker's clock actuator, only where it is controlled
 */
export function engineClock(clockUrl: string | undefined): Clock {
  const now = async () => {
    if (!clockUrl) return new Date().toISOString();
    const response = await fetch(clockUrl);
    const { epochMilli } = (await response.json()) as { epochMilli: number };
    return new Date(epochMilli).toISOString();
  };
  return { now, today: async () => osloDate(await now()) };
}
