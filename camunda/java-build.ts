import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { SetupError, messageOf } from './errors.ts';
import { PROJECT } from './home.ts';
import { MINIMUM_JAVA, type Jdk } from './jdk.ts';

const run = promisify(execFile);

/** Compiles the few Java classes of camunda/<source>/ into a folder named after their content; once. */
export async function buildJava(
  jdk: Jdk,
  tools: string,
  source: string,
  libraries: string[],
  settings: string[] = [],
): Promise<string> {
  const sources = await javaFiles(join(PROJECT, 'camunda', source, 'flyt'));
  const copies = settings.map((name) => join(PROJECT, 'camunda', 'settings', name));
  const target = join(tools, `${source}-${await contentHash([...sources, ...copies])}`);
  if (existsSync(target)) return target;

  const attempt = `${target}.part-${process.pid}`;
  await mkdir(attempt, { recursive: true });
  const classPath = libraries.map((folder) => join(folder, '*')).join(delimiter);
  const args = ['--release', String(MINIMUM_JAVA), '-proc:none', '-nowarn', '-cp', classPath, '-d', attempt];
  try {
    await run(jdk.javac, [...args, ...sources]);
    await Promise.all(copies.map((file, i) => copyFile(file, join(attempt, settings[i]!))));
    await rename(attempt, target);
  } catch (error) {
    await rm(attempt, { recursive: true, force: true });
    if (existsSync(target)) return target; // another start was quicker
    throw new SetupError('JAVA_BUILD_FAILED', `camunda/${source} does not compile: ${messageOf(error)}`);
  }
  return target;
}

const javaFiles = async (folder: string) =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.java'))
    .sort()
    .map((name) => join(folder, name));

async function contentHash(files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}
