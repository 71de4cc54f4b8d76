/** One line of news while the local Camunda starts. */
export interface Progress {
  part: string;
  text: string;
  seconds: number;
  state: 'waiting' | 'up' | 'failed';
}
export type OnProgress = (progress: Progress) => void;

const QUIET_SECONDS = 10;

/** On a terminal one line per part that is rewritten; elsewhere a line when something changes, or after a while. */
export function progressPrinter(out: NodeJS.WriteStream = process.stdout): OnProgress & { end: () => void } {
  return out.isTTY ? rewriting(out) : appending(out);
}

function rewriting(out: NodeJS.WriteStream): OnProgress & { end: () => void } {
  const parts = new Map<string, Progress>();
  let drawn = 0;
  const print = (progress: Progress) => {
    parts.set(progress.part, progress);
    out.write(
      `${drawn ? `\u001b[${drawn}A` : ''}${[...parts.values()].map((p) => `\u001b[2K${line(p)}\n`).join('')}`,
    );
    drawn = parts.size;
  };
  // What is printed after this must not be overwritten by the next round.
  return Object.assign(print, { end: () => (parts.clear(), (drawn = 0)) });
}

function appending(out: NodeJS.WriteStream): OnProgress & { end: () => void } {
  const said = new Map<string, Progress>();
  const print = (progress: Progress) => {
    const before = said.get(progress.part);
    const news =
      !before || before.state !== progress.state || progress.seconds - before.seconds >= QUIET_SECONDS;
    if (!news) return;
    said.set(progress.part, progress);
    out.write(`${line(progress)}\n`);
  };
  return Object.assign(print, { end: () => said.clear() });
}

const SIGN = { waiting: '…', up: '✓', failed: '✗' };
const line = ({ part, text, seconds, state }: Progress) =>
  `${SIGN[state]} ${part.padEnd(18)} ${text}${seconds >= 1 ? ` (${Math.round(seconds)} s)` : ''}`;
