import { describe, expect, it } from 'vitest';
import { conductor } from '../../demo/conductor.ts';

describe('the conductor', () => {
  it('moves the clock to the earliest day that is waited for, when every story waits', async () => {
    const happened: string[] = [];
    const stage = conductor(
      async (date) => void happened.push(`clock ${date}`),
      async () => {},
    );
    const story = (name: string, days: string[]) =>
      stage.play(async (until) => {
        for (const day of days) {
          await until(day);
          happened.push(`${name} ${day}`);
        }
      });
    await Promise.all([story('a', ['2024-01-01', '2024-03-01']), story('b', ['2024-02-01', '2024-03-01'])]);
    expect(happened).toEqual([
      'clock 2024-01-01',
      'a 2024-01-01',
      'clock 2024-02-01',
      'b 2024-02-01',
      'clock 2024-03-01',
      'a 2024-03-01',
      'b 2024-03-01',
    ]);
  });

  it('goes on with the others when a story fails', async () => {
    const stage = conductor(
      async () => {},
      async () => {},
    );
    const broken = stage.play(async (until) => {
      await until('2024-01-01');
      throw new Error('broken');
    });
    const whole = stage.play(async (until) => {
      await until('2024-02-01');
      return 'whole';
    });
    await expect(broken).rejects.toThrow('broken');
    await expect(whole).resolves.toBe('whole');
  });
});
