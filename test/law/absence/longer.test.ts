import { describe, expect, it } from 'vitest';
import { checkLongerAbsence } from '../../../src/law/index.ts';
import { found } from '../helpers.ts';
import { absence } from './facts.ts';

const certified = (to: string) =>
  absence(
    { kind: 'medical-certificate', from: '2026-06-01', to },
    {
      certificate: 'yes',
      others: [{ number: 2, kind: 'welfare', from: '2026-06-12', to: '2026-06-12', minutesPerDay: 120 }],
    },
  );

describe('an approved absence that is to last longer', () => {
  it('is longer where the regulation alone gives the right', () => {
    expect(checkLongerAbsence(certified('2026-06-11'), '2026-06-05').passed).toBe(true);
  });

  it('is not where the days after are somebody’s to judge: they are reported by themselves', () => {
    const { passed, findings } = checkLongerAbsence(certified('2026-06-15'), '2026-06-05');
    expect(passed).toBe(false);
    expect(found({ findings })).toEqual(['brudd absence-overlap']);
    expect(findings[0]!.message).toContain('godkjent til 5.6.2026: meld dagene etter som et eget fravær');
  });
});
