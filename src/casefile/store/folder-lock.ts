import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CaseFileError } from '../errors.ts';

/**
 * PGlite lets two processes open one folder and destroy it together, so the first one leaves its process id.
 * The lock of a process that was killed is taken over.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'in-use-by-process');
  for (let attempt = 1; ; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(file, 'utf8'));
      if (attempt > 3 || locked.has(file) || isOtherProcess(owner)) {
        throw new CaseFileError('ERR_FOLDER_IN_USE', { process: owner, file });
      }
      rmSync(file, { force: true });
    }
  }
  locked.add(file);
  return () => {
    if (locked.delete(file)) rmSync(file, { force: true });
  };
}

const locked = new Set<string>();

function isOtherProcess(pid: number): boolean {
  // In a container each start may get the same id again; that one is ourselves.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
