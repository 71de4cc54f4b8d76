import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { messageOf, SetupError } from '../camunda/errors.ts';
import { downloadFolder, homeFolder } from '../camunda/home.ts';
import { endLeftovers, ownerOf } from '../camunda/state-lock.ts';

/** npm run reset [-- --yes] [-- --all]: forgets all local cases; keeps what was downloaded, unless --all. */
async function reset(args: string[]): Promise<void> {
  const unknown = args.find((arg) => !['--yes', '--all'].includes(arg));
  if (unknown) throw new Error(`Unknown option ${unknown}. Known are --yes and --all.`);
  const home = homeFolder();
  const kept = args.includes('--all') ? null : downloadFolder();
  const names = existsSync(home) ? await readdir(home) : [];
  const doomed = names.map((name) => join(home, name)).filter((folder) => folder !== kept);
  if (doomed.length === 0) return console.log('There is nothing to remove.');

  for (const folder of doomed) await requireStopped(folder);
  if (!args.includes('--yes') && !(await confirmed(doomed))) return console.log('Nothing was removed.');
  for (const folder of doomed) {
    await endLeftovers(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  console.log(`Removed: ${doomed.join(', ')}`);
}

async function requireStopped(folder: string): Promise<void> {
  const owner = await ownerOf(folder);
  if (!owner) return;
  const problem = `${folder} is in use by process ${owner.pid}.`;
  throw new SetupError('ALREADY_RUNNING', problem, 'Stop it first (Ctrl-C where it was started).');
}

async function confirmed(folders: string[]): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('Nobody can be asked here; use --yes to remove without asking.');
  console.log(`This removes every local case, task and key in:\n  ${folders.join('\n  ')}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question('Remove? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}

try {
  await reset(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
