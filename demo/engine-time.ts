import { Temporal } from 'temporal-polyfill';

/** Moves an engine's controlled clock. It goes on running from where it is put: back-offs need time that passes. */
export function engineTime(clockUrl: string) {
  const current = async () => {
    const response = await fetch(clockUrl);
    return ((await response.json()) as { epochMilli: number }).epochMilli;
  };
  return {
    current,
    /** To a time of day in Oslo on a date; also back, between stories. */
    moveTo: async (date: string, timeOfDay = '09:00') => {
      const target = Temporal.PlainDate.from(date).toZonedDateTime({
        timeZone: 'Europe/Oslo',
        plainTime: timeOfDay,
      });
      const offsetMilli = target.epochMilliseconds - (await current());
      const response = await fetch(`${clockUrl}/add`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ offsetMilli }),
      });
      if (!response.ok) throw new Error(`the engine's clock did not move: ${response.status}`);
    },
  };
}
