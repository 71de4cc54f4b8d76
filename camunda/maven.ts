import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { SetupError } from './errors.ts';

const INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Install it (Debian and Ubuntu: "apt install maven", Fedora: "dnf install maven")',
  darwin: 'Install it ("brew install maven")',
  win32: 'Install it ("choco install maven" or "scoop install maven")',
};

/** MAVEN_HOME, then PATH. */
export function findMaven(env = process.env, platform = process.platform): string {
  const name = platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const home = env.MAVEN_HOME ?? env.M2_HOME;
  const folders = [...(home ? [join(home, 'bin')] : []), ...(env.PATH ?? env.Path ?? '').split(delimiter)];
  const found = folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  if (found) return found;
  const problem = 'Maven (mvn) was not found; it fetches the local Camunda.';
  throw new SetupError('MAVEN_NOT_FOUND', problem, `${INSTALL[platform] ?? INSTALL.linux} and try again.`);
}

export interface MavenRun {
  pom: string;
  profile: string;
  target: string;
  javaHome: string;
  logFile: string;
  onFile: (count: number) => void;
  signal?: AbortSignal;
}

/** One run that fetches a profile's files. What Maven says goes to the log, not to the screen. */
export async function runMaven(options: MavenRun): Promise<void> {
  const mvn = findMaven();
  const args = ['-B', '-C', '-f', options.pom, '-P', options.profile, `-Dtarget=${options.target}`];
  await rm(options.logFile, { force: true });
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(mvn, [...args, 'generate-resources'], {
      env: { ...process.env, JAVA_HOME: options.javaHome },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      signal: options.signal,
    });
    let files = 0;
    const take = (chunk: Buffer) => {
      files += chunk.toString().match(/^.*Downloaded from/gm)?.length ?? 0;
      options.onFile(files);
      void appendFile(options.logFile, chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', resolve);
  }).catch((error: Error) => {
    if (options.signal?.aborted) throw new SetupError('INTERRUPTED', 'The download was interrupted.');
    throw error;
  });
  if (code !== 0) throw await explain(options.logFile);
}

const NETWORK =
  /UnknownHost|Unknown host|Connection refused|Connect(ion)? timed out|Network is unreachable|No route to host|Connection reset|Read timed out|Temporary failure in name resolution/;

async function explain(logFile: string): Promise<SetupError> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const errors = log.split('\n').filter((line) => line.includes('[ERROR]'));
  const first = (errors[0] ?? 'Maven failed without a word').replace(/^\[ERROR\]\s*/, '').slice(0, 300);
  if (NETWORK.test(errors.join('\n')))
    return new SetupError(
      'NO_NETWORK',
      'The local Camunda could not be fetched: Maven reaches no repository.',
      `Check the network (a proxy or mirror belongs in ~/.m2/settings.xml) and try again; what is fetched is kept. Details: ${logFile}`,
    );
  return new SetupError(
    'DOWNLOAD_FAILED',
    `The local Camunda could not be fetched: ${first}`,
    `Details: ${logFile}`,
  );
}
