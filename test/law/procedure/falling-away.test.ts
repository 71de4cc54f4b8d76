import { describe, expect, it } from 'vitest';
import { checkFallingAway, type FallingAwayFacts } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const withdrawn: FallingAwayFacts = {
  today: '2026-09-10',
  fallAwayReason: 'withdrawn',
  fellAwayOn: '2026-09-10',
  applicationDate: '2026-09-01',
  birthDate: '1990-03-03',
  granted: false,
};

describe('a case that falls away', () => {
  it.each<[string, Partial<FallingAwayFacts>, string[]]>([
    ['withdrawn today', {}, []],
    ['withdrawn on the day of the application', { fellAwayOn: '2026-09-01' }, []],
    ['withdrawn before it', { fellAwayOn: '2026-08-31' }, ['brudd fall-away-date']],
    ['withdrawn tomorrow', { fellAwayOn: '2026-09-11' }, ['brudd fall-away-date']],
    ['for a reason that does not exist', { fallAwayReason: 'bored' }, ['brudd fall-away-date']],
    ['without a day', { fellAwayOn: null }, ['brudd fall-away-date']],
    ['moved before the application', { fallAwayReason: 'moved', fellAwayOn: '2026-08-01' }, []],
    ['for another municipality to decide', { fallAwayReason: 'other-municipality' }, []],
    [
      'for another municipality, after the decision',
      { fallAwayReason: 'other-municipality', granted: true },
      ['brudd fall-away-before-decision'],
    ],
    ['withdrawn after the decision', { granted: true }, ['brudd fall-away-before-decision']],
    ['moved after it', { fallAwayReason: 'moved', granted: true }, ['brudd fall-away-before-decision']],
    ['death after it', { fallAwayReason: 'death', granted: true }, []],
    ['death before birth', { fallAwayReason: 'death', fellAwayOn: '1990-03-02' }, ['brudd fall-away-date']],
  ])('%s', (_name, patch, wanted) =>
    expect(found(checkFallingAway({ ...withdrawn, ...patch }))).toEqual(wanted),
  );

  it('names both dates', () => {
    const outcome = checkFallingAway({ ...withdrawn, fellAwayOn: '2026-08-31' });
    expect(messageOf(outcome, 'fall-away-date')).toMatch(/31\.8\.2026.*1\.9\.2026/);
  });
});
