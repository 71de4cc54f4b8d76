import { describe, expect, it } from 'vitest';
import { checkChild, defaultSettings, type ChildFacts } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const facts = (changes: Partial<ChildFacts> = {}): ChildFacts => ({
  today: '2026-11-28',
  birthDate: '2020-03-15',
  from: '2020-03-15',
  to: null,
  programmeStart: '2026-04-01',
  sameBirthDate: 0,
  childQualifies: 'yes',
  ...changes,
});

describe('a child that is registered (regulation § 3)', () => {
  it.each([
    ['nothing wrong', {}, []],
    ['supported for a time', { from: '2026-01-01', to: '2026-08-31' }, []],
    ['supported on one day', { from: '2026-05-04', to: '2026-05-04' }, []],
    ['from a day to come', { from: '2026-12-24' }, []],
    ['born today', { birthDate: '2026-11-28', from: '2026-11-28' }, []],
    ['born tomorrow', { birthDate: '2026-11-29', from: '2026-11-29' }, ['brudd child-born']],
    ['no birth date', { birthDate: null }, ['brudd child-born']],
    ['a birth date that is none', { birthDate: '2026-02-30' }, ['brudd child-born']],
    ['a birth date before all calendars', { birthDate: '0020-03-15' }, ['brudd child-born']],
    ['from before its birth', { from: '2020-03-14' }, ['brudd child-support-dates']],
    ['no first day', { from: null }, ['brudd child-support-dates']],
    ['to before from', { from: '2026-05-04', to: '2026-05-03' }, ['brudd child-support-dates']],
    ['a last day that is none', { to: '2026-06-31' }, ['brudd child-support-dates']],
    ['the day before its 18th birthday', { birthDate: '2008-06-15', from: '2026-06-14' }, []],
    ['on its 18th birthday', { birthDate: '2008-06-15', from: '2026-06-15' }, ['brudd child-under-age']],
    [
      'of age the day before the programme',
      { birthDate: '2008-03-31', from: '2008-03-31' },
      ['brudd child-under-age'],
    ],
    [
      'of age as the programme began',
      { birthDate: '2008-04-01', from: '2008-04-01' },
      ['brudd child-under-age'],
    ],
    ['of age the day after', { birthDate: '2008-04-02', from: '2008-04-02' }, []],
    [
      'born on 29 February, of age on the 28th',
      { birthDate: '2008-02-29', from: '2026-02-28', programmeStart: '2026-02-01' },
      ['brudd child-under-age'],
    ],
    [
      'the day before that',
      { birthDate: '2008-02-29', from: '2026-02-27', programmeStart: '2026-02-01' },
      [],
    ],
    [
      'of age today, before there is a programme',
      { birthDate: '2008-11-28', from: '2008-11-28', programmeStart: null },
      ['brudd child-under-age'],
    ],
    [
      'of age tomorrow, before there is a programme',
      { birthDate: '2008-11-29', from: '2008-11-29', programmeStart: null },
      [],
    ],
    ['born as another, not answered', { sameBirthDate: 1 }, ['brudd child-only-once']],
    ['born as another, the same child', { sameBirthDate: 1, twins: 'no' }, ['brudd child-only-once']],
    ['a twin', { sameBirthDate: 1, twins: 'yes' }, []],
    ['no other born that day, though asked', { twins: 'no' }, []],
    ['does not qualify', { childQualifies: 'no' }, ['brudd child-qualifies']],
    ['nobody said whether it qualifies', { childQualifies: undefined }, ['brudd child-qualifies']],
    ['a code that is none', { childQualifies: 'kanskje' }, ['brudd child-qualifies']],
    [
      'that is changed: what was asked once is not asked again',
      { change: 'dates', childQualifies: undefined },
      [],
    ],
    ['that is changed to fewer days', { change: 'dates', moreDays: false, childQualifies: undefined }, []],
    [
      'that is changed to more days, and nobody said whether it qualifies',
      { change: 'dates', moreDays: true, childQualifies: undefined },
      ['brudd child-qualifies'],
    ],
    [
      'that is changed to more days, for which it does not qualify',
      { change: 'dates', moreDays: true, childQualifies: 'no' },
      ['brudd child-qualifies'],
    ],
    ['back the day after it left', { otherStretches: [{ from: '2019-01-01', to: '2020-03-14' }] }, []],
    [
      'back before it left',
      { otherStretches: [{ from: '2019-01-01', to: '2020-03-15' }] },
      ['brudd child-stretches-apart'],
    ],
    [
      'there all the time',
      { from: '2026-01-01', to: '2026-01-31', otherStretches: [{ from: '2020-03-15', to: null }] },
      ['brudd child-stretches-apart'],
    ],
    ['the first, where the plan has none', { plannedChildren: 0, registeredChildren: 0 }, []],
    ['one more', { plannedChildren: 2, registeredChildren: 1 }, []],
    [
      'the first, where the plan has two',
      { plannedChildren: 2, registeredChildren: 0 },
      ['merknad child-replaces-plan'],
    ],
    ['that is changed to more days', { change: 'dates', moreDays: true }, []],
  ] as [string, Partial<ChildFacts>, string[]][])('%s', (_what, changes, findings) =>
    expect(found(checkChild(facts(changes)))).toEqual(findings),
  );

  it('follows the setting for the day it is too old', () => {
    const settings = { ...defaultSettings, childSupplementEnds: 'next-month' } as const;
    const of = (from: string) => found(checkChild(facts({ birthDate: '2008-06-15', from }), settings));
    expect([of('2026-06-30'), of('2026-07-01')]).toEqual([[], ['brudd child-under-age']]);
  });

  it('says which date is to be mended, and never repeats a birth date', () => {
    const message = (changes: Partial<ChildFacts>, rule: string) =>
      messageOf(checkChild(facts(changes)), rule);
    expect(message({ from: '2020-03-14' }, 'child-support-dates')).toMatch(/^«Forsørget fra»/);
    expect(message({ to: '2020-03-14' }, 'child-support-dates')).toMatch(/^«Forsørget til»/);
    const old = message({ birthDate: '2008-06-15', from: '2026-06-15' }, 'child-under-age');
    expect(old).toContain('fylte 18 år');
    expect(old).not.toMatch(/2008|15\.6/);
  });
});
