import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A process as the system knows it. Pids are reused, so `started` belongs to its identity. */
export interface RunningProcess {
  pid: number;
  started: string;
  command: string;
}

/** null when no such process runs (or it has ended and only waits to be collected). */
export async function lookUp(pid: number, platform = process.platform): Promise<RunningProcess | null> {
  try {
    if (platform === 'linux') return await fromProc(pid);
    return platform === 'win32' ? await fromPowerShell(pid) : await fromPs(pid);
  } catch {
    return null;
  }
}

async function fromProc(pid: number): Promise<RunningProcess | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold anything, so the fields are counted from its end: state is the first.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  return { pid, started: fields[19] ?? '', command };
}

async function fromPs(pid: number): Promise<RunningProcess | null> {
  const { stdout } = await run('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)]);
  const row = /^(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/s.exec(stdout.trim());
  return row && !row[1]!.startsWith('Z') ? { pid, started: row[2]!, command: row[3]! } : null;
}

async function fromPowerShell(pid: number): Promise<RunningProcess | null> {
  const query = `Get-CimInstance Win32_Process -Filter "ProcessId=${pid}" | Select-Object @{n='s';e={$_.CreationDate.Ticks}},CommandLine | ConvertTo-Json`;
  const { stdout } = await run('powershell', ['-NoProfile', '-Command', query]);
  if (!stdout.trim()) return null;
  const row = JSON.parse(stdout) as { s: number; CommandLine: string | null };
  return { pid, started: String(row.s), command: row.CommandLine ?? '' };
}

export const isSame = (a: RunningProcess | null, b: { pid: number; started: string }): boolean =>
  a !== null && a.pid === b.pid && a.started === b.started;

/** Asks first, then insists. Resolves when the process is gone. */
export async function endProcess(target: RunningProcess, graceMs: number): Promise<void> {
  send(target.pid, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (Date.now() < deadline) {
    if (!isSame(await lookUp(target.pid), target)) return;
    await sleep(200);
  }
  send(target.pid, 'SIGKILL');
  while (isSame(await lookUp(target.pid), target)) await sleep(50);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // already gone
  }
}
