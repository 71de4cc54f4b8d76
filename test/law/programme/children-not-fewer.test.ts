import { describe, expect, it } from 'vitest';
import { checkProgramme } from '../../../src/law/index.ts';

const change = { periodStart: '2026-04-01', periodEnd: '2027-03-31' };
const none = { supportsChildren: 'no' } as const;
const some = (childrenSupported: number | null) => ({ supportsChildren: 'yes', childrenSupported }) as const;

describe('a plan that is changed to fewer children (stl. §§ 35 and 41)', () => {
  it.each([
    ['as many as before', some(2), 2, false],
    ['more', some(3), 2, false],
    ['fewer', some(1), 2, true],
    ['none', none, 1, true],
    ['none before, either', none, 0, false],
    ['children are registered, or it is decided on', some(1), null, false],
    ['a number that is missing has its own finding', some(null), 2, false],
  ])('%s', (_what, answers, childrenInForce, refused) => {
    const { findings } = checkProgramme({ ...answers, today: '2026-09-01', childrenInForce, change });
    expect(findings.filter(({ rule }) => rule === 'programme-children-not-fewer')).toHaveLength(
      refused ? 1 : 0,
    );
  });
});
