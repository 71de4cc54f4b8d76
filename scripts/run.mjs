/**
 * The entry of every npm script. Plain Node without dependencies, since its first task is to install them.
 *   node scripts/run.mjs start|demo|reset|bench|test|lint|check-duration|docs [arguments]
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const SCRIPTS = ['start', 'demo', 'reset', 'bench', 'test', 'lint', 'check-duration', 'docs'];
const NODE = { major: 20, minor: 19 };

/** null, or a sentence that says what is wrong and what to do. */
export function complaintAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NODE.major || (major === NODE.major && minor >= NODE.minor)) return null;
  return `KVP Flyt needs Node ${NODE.major}.${NODE.minor} or later, and this is ${version}. Install a newer one (nodejs.org) and try again.`;
}

/**
 * npm leaves its own stamp in node_modules, last of all: the lock file as it was installed. Packages for other
 * systems (optional) are missing from it; anything else that differs asks for an installation.
 */
export function needsInstall(project) {
  const wanted = packagesOf(join(project, 'package-lock.json'));
  const installed = packagesOf(join(project, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return true;
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false;
    const there = installed[path];
    return there ? there.version !== entry.version : !entry.optional;
  });
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return null;
  }
}

function install(project) {
  console.log('Installing dependencies (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(npm, args, {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    const why = result.error ? ` (${result.error.message})` : '';
    console.error(`The dependencies could not be installed${why}. Check the network and try again.`);
    return false;
  }
  return true;
}

/** Runs the script, hands on signals, and ends as it ends. */
function runScript(project, name, args) {
  const script = join(project, 'scripts', `${name}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: project,
    // The channel carries nothing; its end tells the script that this process is gone (kill -9).
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl-C in a terminal reaches the script without our help, since it is in the same group.
  const handOn = (signal) => () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, handOn(signal));
  endWithNpm(child);
  child.on('error', (error) => {
    console.error(`Could not start scripts/${name}.ts: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1);
  });
}

/** npm hands SIGTERM to its shell, which dies without a word to us; a new parent is how we learn of it. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    child.kill('SIGTERM');
  }, 500);
  timer.unref();
}

function main([name, ...args]) {
  const complaint = complaintAboutNode(process.versions.node);
  if (complaint) return fail(complaint);
  if (!SCRIPTS.includes(name))
    return fail(`There is no "${name ?? ''}". Choose from: ${SCRIPTS.join(', ')}.`);
  if (needsInstall(PROJECT) && !install(PROJECT)) return fail();
  runScript(PROJECT, name, args);
}

function fail(sentence) {
  if (sentence) console.error(sentence);
  process.exitCode = 1;
}

// Node follows links for the one, not for the other.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main(process.argv.slice(2));
