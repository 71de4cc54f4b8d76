import { describe, expect, it } from 'vitest';
import { applicant, counsellorsSteps, unsaid } from '../browser/first-five-minutes.ts';

describe('the first five minutes of the README', () => {
  it.each(counsellorsSteps('2026-11-27').map((step) => [step.task, step] as const))(
    'say each choice and figure of «%s» that the browser test answers with',
    (_task, step) => {
      expect(unsaid(step)).toEqual([]);
    },
  );

  it('miss what is answered otherwise', () => {
    const [self, ...others] = counsellorsSteps('2026-11-27');
    expect(unsaid({ ...self!, answers: { ...self!.answers, needs: ['language'] } })).toEqual([
      'Norsk og grunnleggende ferdigheter',
    ]);
    expect(others).toHaveLength(3);
    expect(applicant).toEqual({ identityNumber: '05859000489', officeId: '0906' });
  });
});
