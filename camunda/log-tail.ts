import { open } from 'node:fs/promises';

const BYTES = 64 * 1024;
const TELLING =
  /ERROR|FATAL|Exception|Caused by|Error:|APPLICATION FAILED|OutOfMemory|Address already in use|Unrecognized|Invalid/;

/** The lines of the logs' ends that most likely say why a JVM died; all of a short log, and the last lines when none stands out. */
export async function tellingLines(files: string[], count = 8): Promise<string[]> {
  const tails = await Promise.all(files.map(tail));
  const lines = tails
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trimEnd())
    .filter(Boolean);
  if (lines.length <= count) return lines.map(short);
  const telling = lines.filter((line) => TELLING.test(line) && !/^\s+at /.test(line));
  return (telling.length > 0 ? telling : lines).slice(-count).map(short);
}

const short = (line: string) => line.slice(0, 240);

async function tail(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const start = Math.max(0, size - BYTES);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(BYTES), 0, BYTES, start);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
