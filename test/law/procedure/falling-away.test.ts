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

const BEGUN = 'brudd fall-away-before-decision';
const granted = { granted: true, programmeStart: '2026-10-01' };
const moved = { ...granted, fallAwayReason: 'moved' as const };
const late = { ...granted, fellAwayOn: '2026-09-04', programmeStart: '2026-09-07' };

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
    ['withdrawn after the decision, no first day known', { granted: true }, [BEGUN]],
    ['moved after it, no first day known', { fallAwayReason: 'moved', granted: true }, [BEGUN]],
    ['declined on the day before the first day', { ...granted, programmeStart: '2026-09-11' }, []],
    ['declined on the first day', { ...granted, programmeStart: '2026-09-10' }, [BEGUN]],
    ['moved on the day before it', { ...moved, programmeStart: '2026-09-11' }, []],
    ['moved on the first day', { ...moved, programmeStart: '2026-09-10' }, [BEGUN]],
    ['declined on a Friday, registered after the start on the Monday', { ...late }, []],
    ['the same, with attendance in the file', { ...late, tookPartOn: '2026-09-07' }, [BEGUN]],
    ['declined before the start, no day given', { ...late, fellAwayOn: null }, ['brudd fall-away-date']],
    [
      'another municipality’s to decide, before the first day',
      { ...granted, fallAwayReason: 'other-municipality' },
      [BEGUN],
    ],
    ['a reason that does not exist, granted', { ...granted, fallAwayReason: 'x' }, ['brudd fall-away-date']],
    ['death after it', { fallAwayReason: 'death', granted: true }, []],
    ['death before the first day', { ...granted, fallAwayReason: 'death' }, []],
    ['not granted, whatever day is planned', { programmeStart: '2026-09-01' }, []],
    ['death before birth', { fallAwayReason: 'death', fellAwayOn: '1990-03-02' }, ['brudd fall-away-date']],
  ])('%s', (_name, patch, wanted) =>
    expect(found(checkFallingAway({ ...withdrawn, ...patch }))).toEqual(wanted),
  );

  it('names both dates', () => {
    const outcome = checkFallingAway({ ...withdrawn, fellAwayOn: '2026-08-31' });
    expect(messageOf(outcome, 'fall-away-date')).toMatch(/31\.8\.2026.*1\.9\.2026/);
  });

  it('names the first day, the other day and what to do instead', () => {
    const begun = checkFallingAway({ ...withdrawn, ...granted, programmeStart: '2026-09-01' });
    expect(messageOf(begun, 'fall-away-before-decision')).toMatch(
      /første dag er 1\.9\.2026, og 10\.9\.2026 .*«Avslutt programmet før tiden» med eget ønske/,
    );
    const tookPart = checkFallingAway({ ...withdrawn, ...late, tookPartOn: '2026-09-08' });
    expect(messageOf(tookPart, 'fall-away-before-decision')).toMatch(
      /første dag er 7\.9\.2026, .*frammøte, evaluering eller godkjent fravær i saken fra 8\.9\.2026/,
    );
  });
});
