import { Temporal } from 'temporal-polyfill';

/** The date in Europe/Oslo of an engine instant, which FEEL writes as `2026-11-22T09:04:32+01:00[Europe/Oslo]`. */
export function osloDate(instant: string): string {
  const bare = instant.replace(/\[.*\]$/, '');
  return Temporal.Instant.from(bare).toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString();
}
