import { describe, expect, it } from 'vitest';
import { progressPrinter, type Progress } from '../../camunda/progress.ts';

function screen(isTTY: boolean) {
  let text = '';
  const out = { isTTY, write: (chunk: string) => ((text += chunk), true) } as unknown as NodeJS.WriteStream;
  return { print: progressPrinter(out), text: () => text };
}
const news = (part: string, seconds: number, state: Progress['state'] = 'waiting'): Progress => ({
  part,
  seconds,
  state,
  text: state === 'up' ? 'up' : 'waits',
});

describe('progress', () => {
  it('is a line per change where lines cannot be rewritten', () => {
    const { print, text } = screen(false);
    for (const second of [0, 1, 2, 3]) print(news('Engine', second));
    print(news('Engine', 4, 'up'));
    expect(text().trim().split('\n')).toHaveLength(2);
    expect(text()).toContain('✓ Engine');
  });

  it('still says every ten seconds that it waits', () => {
    const { print, text } = screen(false);
    for (let second = 0; second <= 25; second++) print(news('Engine', second));
    expect(text().trim().split('\n')).toHaveLength(3);
  });

  it('rewrites its lines on a terminal', () => {
    const { print, text } = screen(true);
    print(news('Search store', 1));
    print(news('Engine', 1));
    print(news('Engine', 2));
    expect(text()).toContain('\u001b[2A');
  });
});
