import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, downloadFolder } from './home.ts';
import { requireDiskSpace } from './disk.ts';
import { buildJava } from './java-build.ts';
import type { Jdk } from './jdk.ts';
import { runMaven } from './maven.ts';
import { isComplete, markComplete } from './complete.ts';

const POM = join(PROJECT, 'camunda', 'pom.xml');
const DISTRIBUTION = 'camunda-zeebe-8.6.0';
const MEGABYTE = 1_000_000;

/** Where the pieces of the local Camunda lie. */
export interface CamundaFiles {
  zeebe: string;
  store: string;
  launcher: string;
  storeClasses: string;
  clockClasses: string;
}
export interface FetchOptions {
  jdk: Jdk;
  downloadDir?: string;
  /** News of the download, and its end. */
  onProgress?: (text: string, state: 'waiting' | 'up') => void;
  signal?: AbortSignal;
}

/** The whole Camunda and its store: fetched once, checked at every start, redone when a file is missing. */
export async function fetchCamunda(options: FetchOptions): Promise<CamundaFiles> {
  const folder = await fetchProfile(
    'local',
    [`${DISTRIBUTION}/lib`, `${DISTRIBUTION}/config`, 'store'],
    options,
  );
  const store = join(folder, 'store');
  const tools = join(options.downloadDir ?? downloadFolder(), 'tools');
  return {
    zeebe: join(folder, DISTRIBUTION),
    store,
    launcher: await buildJava(options.jdk, tools, 'launcher', [], ['log4j2.xml']),
    storeClasses: await buildJava(options.jdk, tools, 'store-plugin', [store]),
    clockClasses: await buildJava(options.jdk, tools, 'clock-start', [join(folder, DISTRIBUTION, 'lib')]),
  };
}

/** The in-memory 8.8 engine that the tests deploy every model on. */
export async function fetchTestEngine(options: FetchOptions): Promise<{ classPath: string[] }> {
  const folder = await fetchProfile('test-engine', ['engine'], options);
  const tools = join(options.downloadDir ?? downloadFolder(), 'tools');
  const engine = join(folder, 'engine');
  const launcher = await buildJava(options.jdk, tools, 'launcher', [], ['log4j2.xml']);
  const classes = await buildJava(options.jdk, tools, 'test-engine', [engine]);
  return { classPath: [launcher, classes, join(engine, '*')] };
}

async function fetchProfile(profile: string, expected: string[], options: FetchOptions): Promise<string> {
  const base = options.downloadDir ?? downloadFolder();
  const folder = join(base, profile);
  if (await isComplete(folder, expected, POM)) return folder;

  await mkdir(base, { recursive: true });
  await requireDiskSpace(base);
  await removeOldAttempts(base, profile);
  const attempt = join(base, `${profile}.part-${process.pid}`);
  const stopWatching = watchDownload(options.onProgress ?? (() => {}));
  try {
    await runMaven({
      pom: POM,
      profile,
      target: attempt,
      javaHome: options.jdk.home,
      logFile: join(base, `fetch-${profile}.log`),
      onFile: stopWatching.count,
      signal: options.signal,
    });
    await markComplete(attempt, expected, POM);
    // Only a whole folder ever gets the final name.
    if (!(await isComplete(folder, expected, POM))) {
      await rm(folder, { recursive: true, force: true });
      await rename(attempt, folder);
    }
    options.onProgress?.('fetched', 'up');
  } finally {
    stopWatching.end();
    await rm(attempt, { recursive: true, force: true });
  }
  return folder;
}

/** An attempt's folder bears the pid of its process; one that is gone will not finish it. */
async function removeOldAttempts(base: string, profile: string): Promise<void> {
  for (const name of await readdir(base)) {
    const pid = new RegExp(`^${profile}\\.part-(\\d+)$`).exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(base, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Maven is silent during a large file, so its growing size is read from Maven's own repository. */
function watchDownload(say: (text: string, state: 'waiting') => void): {
  count: (files: number) => void;
  end: () => void;
} {
  const folder = join(homedir(), '.m2', 'repository', 'io', 'camunda', 'camunda-zeebe', '8.6.0');
  let files = 0;
  const timer = setInterval(async () => {
    const size = await growingArchive(folder);
    const archive = size ? `, of the distribution ${Math.round(size / MEGABYTE)} of 300 MB` : '';
    say(`fetching and unpacking, ${files} new files${archive}`, 'waiting');
  }, 1000);
  timer.unref();
  return { count: (now) => void (files = now), end: () => clearInterval(timer) };
}

/** While it grows, the file's name goes on after .tar.gz (.part or .tmp, depending on Maven's version). */
async function growingArchive(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  const names = (await readdir(folder)).filter((name) => /\.tar\.gz.*\.(part|tmp)$/.test(name));
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return Math.max(0, ...(await Promise.all(sizes)));
}
