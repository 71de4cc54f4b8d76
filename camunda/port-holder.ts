import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Who listens on a port, in words, as far as the system's own tools tell; null when they do not. */
export async function holderOf(port: number, platform = process.platform): Promise<string | null> {
  try {
    return platform === 'win32' ? await onWindows(port) : await onUnix(port);
  } catch {
    return null;
  }
}

async function onUnix(port: number): Promise<string | null> {
  const asked = await Promise.allSettled([
    run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { timeout: 3000 }),
    run('ss', ['-ltnpH', `sport = :${port}`], { timeout: 3000 }),
  ]);
  const [lsof, ss] = asked.map((answer) => (answer.status === 'fulfilled' ? answer.value.stdout : ''));
  return fromLsof(lsof ?? '') ?? fromSs(ss ?? '');
}

export function fromLsof(output: string): string | null {
  const pid = /^p(\d+)$/m.exec(output);
  const command = /^c(.+)$/m.exec(output);
  return pid ? `${command?.[1] ?? 'a program'} (process ${pid[1]})` : null;
}

export function fromSs(output: string): string | null {
  const user = /users:\(\("([^"]+)",pid=(\d+)/.exec(output);
  return user ? `${user[1]} (process ${user[2]})` : null;
}

async function onWindows(port: number): Promise<string | null> {
  const { stdout } = await run('netstat', ['-ano', '-p', 'TCP'], { timeout: 5000 });
  const line = stdout.split('\n').find((row) => row.includes(`:${port} `) && row.includes('LISTENING'));
  const pid = line?.trim().split(/\s+/).at(-1);
  return pid ? `process ${pid}` : null;
}
