import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from './errors.ts';
import type { JvmCommand } from './jvm-command.ts';
import { tellingLines } from './log-tail.ts';
import { forgetJvm, rememberJvm } from './state-lock.ts';

export interface Jvm {
  name: JvmCommand['name'];
  pid: number;
  logFile: string;
  /** Settles when the JVM ends, wanted or not. */
  ended: Promise<number | null>;
  /** Rejects with the reason when the JVM ends without having been told to. */
  died: Promise<never>;
  stop(graceMs: number): Promise<void>;
}

export async function startJvm(command: JvmCommand, stateDir: string): Promise<Jvm> {
  // What the JVM says before its own logging works, and when it crashes.
  const outFile = command.logFile.replace(/\.log$/, '.out');
  const out = openSync(outFile, 'w');
  const child = spawn(command.java, command.args, {
    cwd: stateDir,
    env: { ...inherited(), ...command.env },
    // Standard input is the leash (launcher/flyt/Leashed.java): it closes when this process ends, however it ends.
    stdio: ['pipe', out, out],
    // A group of its own: Ctrl-C in the terminal reaches us alone, and we stop things in order.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  closeSync(out);
  child.stdin?.on('error', () => {}); // the JVM ended first
  let stopping = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
  const died = ended.then(async (code): Promise<never> => {
    await forgetJvm(stateDir, command.name);
    if (stopping) return new Promise<never>(() => {});
    throw await obituary(command, outFile, code);
  });
  died.catch(() => {}); // whoever waits for the JVM hears of it
  if (child.pid !== undefined) await rememberJvm(stateDir, command.name, child.pid);

  return {
    name: command.name,
    pid: child.pid ?? 0,
    logFile: command.logFile,
    ended,
    died,
    async stop(graceMs) {
      stopping = true;
      await end(child, ended, graceMs);
      await forgetJvm(stateDir, command.name);
    },
  };
}

async function end(child: ChildProcess, ended: Promise<unknown>, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.stdin?.end();
  if (process.platform !== 'win32') child.kill('SIGTERM');
  const grace = new AbortController();
  const late = sleep(graceMs, 'late', { signal: grace.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
  grace.abort();
  await ended;
}

async function obituary(command: JvmCommand, outFile: string, code: number | null): Promise<SetupError> {
  const lines = await tellingLines([outFile, command.logFile]);
  const how = code === null ? 'was killed' : `ended with code ${code}`;
  const said = lines.map((line) => `  ${line}`).join('\n');
  return new SetupError(
    'JVM_DIED',
    `The ${command.name} JVM ${how}. It said last:\n${said}`,
    `Log: ${command.logFile}`,
  );
}

/** Settings of another Camunda, or of Spring and Java, in the user's shell are not meant for this one. */
function inherited(): NodeJS.ProcessEnv {
  const foreign =
    /^(ZEEBE_|CAMUNDA_|SPRING_|SERVER_|MANAGEMENT_|JAVA_OPTS$|JAVA_TOOL_OPTIONS$|_JAVA_OPTIONS$|KVP_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !foreign.test(key)));
}
