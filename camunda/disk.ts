import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { SetupError } from './errors.ts';

const GIGABYTE = 1024 ** 3;
/** The engine stops taking work below 1 GB, and the store grows with use. */
export const NEEDED_GIGABYTES = 3;

export async function requireDiskSpace(folder: string, gigabytes = NEEDED_GIGABYTES): Promise<void> {
  const { bavail, bsize } = await statfs(nearestExisting(resolve(folder)));
  const free = (Number(bavail) * Number(bsize)) / GIGABYTE;
  if (free >= gigabytes) return;
  throw new SetupError(
    'DISK_FULL',
    `Only ${free.toFixed(1)} GB are free on the disk of ${folder}, and the local Camunda needs ${gigabytes} GB.`,
    'Free some space, or move the folder .kvp-flyt to a larger disk with KVP_HOME.',
  );
}

const nearestExisting = (folder: string): string =>
  existsSync(folder) ? folder : nearestExisting(dirname(folder));
