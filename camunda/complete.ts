import { createHash } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from './errors.ts';

const MARKER = 'complete.json';

interface Marker {
  pom: string;
  files: [name: string, size: number][];
}

/** Writes down every file with its size, so that a later start sees at once whether one is gone or cut short. */
export async function markComplete(folder: string, expected: string[], pom: string): Promise<void> {
  const files = (await Promise.all(expected.map((part) => list(folder, part)))).flat();
  const empty = expected.find((part) => !files.some(([name]) => name.startsWith(`${part}/`)));
  if (empty)
    throw new SetupError(
      'DOWNLOAD_FAILED',
      `The download brought no files for ${empty}.`,
      'Try "npm run reset -- --all", then again.',
    );
  await writeFile(join(folder, MARKER), JSON.stringify({ pom: await hash(pom), files } satisfies Marker));
}

export async function isComplete(folder: string, expected: string[], pom: string): Promise<boolean> {
  try {
    const marker = JSON.parse(await readFile(join(folder, MARKER), 'utf8')) as Marker;
    if (marker.pom !== (await hash(pom))) return false;
    if (!expected.every((part) => marker.files.some(([name]) => name.startsWith(`${part}/`)))) return false;
    const whole = marker.files.map(async ([name, size]) => (await stat(join(folder, name))).size === size);
    return (await Promise.all(whole)).every(Boolean);
  } catch {
    return false;
  }
}

async function list(folder: string, part: string): Promise<Marker['files']> {
  const names = await readdir(join(folder, part)).catch(() => []);
  const stats = await Promise.all(names.map((name) => stat(join(folder, part, name))));
  return names.flatMap((name, i) =>
    stats[i]!.isFile() ? [[`${part}/${name}`, stats[i]!.size] as [string, number]] : [],
  );
}

const hash = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
