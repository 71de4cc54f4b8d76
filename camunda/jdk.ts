import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { SetupError } from './errors.ts';
import { homesBelow, jdkFolders } from './jdk-places.ts';

export const MINIMUM_JAVA = 21;
/** The releases with long support are tried first among those lying about. */
const PREFERRED = [25, 21];

export interface Jdk {
  home: string;
  version: number;
  java: string;
  javac: string;
}
export interface Rejected {
  home: string;
  origin: string;
  reason: string;
}
export interface JdkSearch {
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
  folders?: string[];
}

/** JAVA_HOME, then PATH, then the usual folders. Says what was looked at and not taken, and why. */
export function findJdk(search: JdkSearch = {}): { jdk: Jdk; origin: string; rejected: Rejected[] } {
  const platform = search.platform ?? process.platform;
  const env = search.env ?? process.env;
  const folders = search.folders ?? jdkFolders(platform, undefined, env);
  const rejected: Rejected[] = [];

  for (const { home, origin } of [...fromJavaHome(env), ...fromPath(env, platform)]) {
    const seen = inspect(home, platform);
    if ('version' in seen) return { jdk: seen, origin, rejected };
    rejected.push({ home, origin, reason: seen.reason });
  }
  const usable: Jdk[] = [];
  for (const home of distinct(homesBelow(folders).filter((folder) => existsSync(javaIn(folder, platform))))) {
    const seen = inspect(home, platform);
    if ('version' in seen) usable.push(seen);
    else if (!rejected.some((other) => real(other.home) === home))
      rejected.push({ home, origin: 'usual folder', reason: seen.reason });
  }
  const best = usable.sort(byPreference)[0];
  if (best) return { jdk: best, origin: 'usual folder', rejected };
  throw notFound(rejected, platform);
}

function fromJavaHome(env: NodeJS.ProcessEnv): { home: string; origin: string }[] {
  return env.JAVA_HOME ? [{ home: env.JAVA_HOME, origin: 'JAVA_HOME' }] : [];
}

function fromPath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): { home: string; origin: string }[] {
  const path = env.PATH ?? env.Path ?? '';
  const folder = path
    .split(delimiter)
    .find((entry) => entry && existsSync(join(entry, program('java', platform))));
  if (!folder) return [];
  // /usr/bin/java is a chain of links on Debian and Fedora, and only a stub on macOS.
  const home = dirname(dirname(real(join(folder, program('java', platform)))));
  return home === '/usr' ? [] : [{ home, origin: 'PATH' }];
}

function inspect(home: string, platform: NodeJS.Platform): Jdk | { reason: string } {
  const java = javaIn(home, platform);
  const javac = join(home, 'bin', program('javac', platform));
  if (!existsSync(java)) return { reason: 'there is no Java there' };
  const version = releaseOf(home);
  if (version === null) return { reason: 'its file "release" does not say which version it is' };
  if (version < MINIMUM_JAVA)
    return { reason: `it is Java ${version}, and ${MINIMUM_JAVA} or later is needed` };
  if (!existsSync(javac)) return { reason: `it is Java ${version} without the compiler (a JRE, not a JDK)` };
  return { home, version, java, javac };
}

/** Every JDK since 9 says its version in this file; reading it is quicker than running it. */
function releaseOf(home: string): number | null {
  try {
    const version = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8'));
    return version ? Number(version[1]) : null;
  } catch {
    return null;
  }
}

function notFound(rejected: Rejected[], platform: NodeJS.Platform): SetupError {
  const seen = rejected.map((r) => `  not ${r.home} (${r.origin}): ${r.reason}`);
  const problem = [`No JDK ${MINIMUM_JAVA} or later was found.`, ...seen].join('\n');
  return new SetupError('JDK_NOT_FOUND', problem, `${INSTALL[platform] ?? INSTALL.linux} ${OR_SAY_WHERE}`);
}

const INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Install one (Debian and Ubuntu: "apt install openjdk-21-jdk-headless", Fedora: "dnf install java-21-openjdk-devel", anywhere: a Temurin JDK from adoptium.net)',
  darwin: 'Install one ("brew install --cask temurin")',
  win32: 'Install one ("winget install EclipseAdoptium.Temurin.21.JDK")',
};
const OR_SAY_WHERE = 'or set JAVA_HOME to the folder of one that is installed, and try again.';

const program = (name: string, platform: NodeJS.Platform) => (platform === 'win32' ? `${name}.exe` : name);
const javaIn = (home: string, platform: NodeJS.Platform) => join(home, 'bin', program('java', platform));
const rank = (jdk: Jdk) =>
  PREFERRED.includes(jdk.version) ? PREFERRED.indexOf(jdk.version) : PREFERRED.length;
const byPreference = (a: Jdk, b: Jdk) => rank(a) - rank(b) || b.version - a.version;
const distinct = (homes: string[]) => [...new Set(homes.map(real))];

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
