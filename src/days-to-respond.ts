import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deadlineDays } from '../lint/index.ts';
import { KvpError } from './errors.ts';
import type { Settings } from './law/index.ts';

/**
 * How long a participant has to respond to a notice (administration act § 16) comes from the table of deadlines, which
 * the process owner changes, and how long it must be at least from the settings. Where the table gives less, each notice
 * would be too short: nobody is to find that out by a notice that has been sent.
 * @throws KvpError `SETTINGS_INVALID` with both numbers and what to do
 */
export async function requireDaysToRespond(
  models: string,
  { noticeResponseDays }: Pick<Settings, 'noticeResponseDays'>,
): Promise<void> {
  const file = join(models, 'deadlines.dmn');
  const days = existsSync(file) ? await deadlineDays(file, 'notice', 'leadDays') : undefined;
  if (days === undefined || days >= noticeResponseDays) return;
  throw new KvpError(
    'SETTINGS_INVALID',
    `The setting noticeResponseDays is ${noticeResponseDays}, but the table deadlines.dmn, row "notice", gives ${days} days to respond to a notice: write at least ${noticeResponseDays} as leadDays of that row, or lower the setting.`,
  );
}
