import { describe, expect, it } from 'vitest';
import { programme } from '../../demo/answers.ts';
import { writtenIn } from '../process/written.ts';

/** The stories look for these in the engine's variables: what is not found here is not looked for there. */
describe('what somebody wrote into a form', () => {
  it('is its texts, those of its rows, and what a process owner has added; no codes', () => {
    const plan = programme('2024-02-01', 12, {
      activities: [
        { kind: 'language-training', hours: 30, goal: 'Bestå norskprøven', reason: 'Vil lære mer' },
      ],
      changed: 'soft-start-rest',
      added: 'Et felt ingen kjenner',
    });
    const texts = writtenIn('plan_programme', plan);
    expect(texts).toEqual(
      expect.arrayContaining(['Bestå norskprøven', 'Vil lære mer', 'Et felt ingen kjenner']),
    );
    expect(texts).not.toContain('language-training');
  });

  it('is nothing where nobody writes', () => {
    expect(writtenIn('no_such_task', { note: 'Dette er lenge nok' })).toEqual([]);
  });
});
