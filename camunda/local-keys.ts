import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface LocalKeys {
  KVP_ENCRYPTION_KEY: string;
  KVP_LOOKUP_KEY: string;
}

/**
 * The case file's keys on a developer's machine: made once, readable by the owner alone. They belong to the
 * data beside them; "npm run reset" removes both.
 */
export async function localKeys(file: string): Promise<LocalKeys> {
  const fresh: LocalKeys = { KVP_ENCRYPTION_KEY: key(), KVP_LOOKUP_KEY: key() };
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return JSON.parse(await readFile(file, 'utf8')) as LocalKeys;
  }
}

const key = () => randomBytes(32).toString('base64');
