import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { SetupError } from './errors.ts';
import { fetchTestEngine } from './fetch.ts';
import { findJdk } from './jdk.ts';

/** What the engine's libraries reach into the JDK for; without these it does not start on a JDK of today. */
const OPENINGS = [
  '--enable-native-access=ALL-UNNAMED',
  '--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

export interface TestEngineOptions {
  port?: number;
  downloadDir?: string;
  onProgress?: (text: string) => void;
}

/** The in-memory 8.8 engine: gRPC only, nothing kept, up in seconds. It proves that 8.8 accepts the models. */
export async function startTestEngine(options: TestEngineOptions = {}) {
  const port = options.port ?? 26_600;
  const { jdk } = findJdk();
  const { classPath } = await fetchTestEngine({ jdk, ...options });
  // JDK 24 and later warn about this without the flag; those before do not know it.
  const unsafe = jdk.version >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : [];
  const args = [
    ...OPENINGS,
    ...unsafe,
    '-Xmx512m',
    '-Duser.timezone=Europe/Oslo',
    '-cp',
    classPath.join(delimiter),
  ];
  const child = spawn(jdk.java, [...args, 'flyt.Leashed', 'flyt.TestEngine', String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let said = '';
  const ready = new Promise<void>((resolve) => {
    const take = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (/^READY /m.test(said)) resolve();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
  const stop = async () => {
    child.stdin.end();
    child.kill('SIGKILL'); // it keeps nothing
    await ended;
  };
  const late = AbortSignal.timeout(120_000);
  const tooLate = new Promise<'late'>((resolve) => late.addEventListener('abort', () => resolve('late')));
  const outcome = await Promise.race([ready.then(() => 'ready'), ended.then(() => 'ended'), tooLate]);
  if (outcome !== 'ready') {
    await stop();
    throw new SetupError(
      'JVM_DIED',
      `The in-memory engine did not start. It said last:\n${said.slice(-1500)}`,
    );
  }
  return { grpc: `grpc://localhost:${port}`, pid: child.pid ?? 0, stop };
}
