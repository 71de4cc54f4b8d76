import { describe, expect, it } from 'vitest';
import {
  checkAbsence,
  defaultSettings,
  rightsUsed,
  type AbsenceFacts,
  type ReportedAbsence,
} from '../../../src/law/index.ts';
import { breaches, found, messageOf } from '../helpers.ts';
import { absence, others } from './facts.ts';

describe('days off', () => {
  const welfare: ReportedAbsence = { kind: 'welfare', welfareReason: 'other' };
  const nursery: ReportedAbsence = { kind: 'welfare', welfareReason: 'nursery-start' };
  const asked = 'merknad absence-welfare-assessed';
  const holiday: ReportedAbsence = { kind: 'holiday' };
  const set = 'merknad absence-holiday-set';
  const religious: ReportedAbsence = { kind: 'religious', religiousRight: 'yes' };
  it.each<[string, ReportedAbsence, Partial<AbsenceFacts>, string[]]>([
    ['welfare, ten days', { ...welfare, from: '2026-06-01', to: '2026-06-12' }, {}, [asked]],
    [
      'welfare, eleven',
      { ...welfare, from: '2026-06-01', to: '2026-06-15' },
      {},
      ['brudd absence-welfare-ten-days', asked],
    ],
    [
      'welfare over the new year: five and six',
      { ...welfare, from: '2026-12-25', to: '2027-01-08' },
      { programmeEnd: '2027-12-31' },
      [asked],
    ],
    [
      'nursery, three days',
      { ...welfare, welfareReason: 'nursery-start', from: '2026-06-01', to: '2026-06-03' },
      {},
      [asked],
    ],
    [
      'nursery, four',
      { ...welfare, welfareReason: 'nursery-start', from: '2026-06-01', to: '2026-06-04' },
      {},
      ['brudd absence-welfare-reason-days', asked],
    ],
    [
      'nursery, three days twice in a year',
      { ...nursery, from: '2026-06-15', to: '2026-06-17' },
      { others: others({ ...nursery, from: '2026-06-01', to: '2026-06-03' }) },
      [asked, 'merknad absence-welfare-reason-days'],
    ],
    [
      'nursery, two days and one',
      { ...nursery, from: '2026-06-15', to: '2026-06-15' },
      { others: others({ ...nursery, from: '2026-06-01', to: '2026-06-02' }) },
      [asked],
    ],
    [
      'nursery, two days and two',
      { ...nursery, from: '2026-06-15', to: '2026-06-16' },
      { others: others({ ...nursery, from: '2026-06-01', to: '2026-06-02' }) },
      [asked, 'merknad absence-welfare-reason-days'],
    ],
    [
      'nursery, three days on each side of the new year',
      { ...nursery, from: '2027-01-04', to: '2027-01-06' },
      { programmeEnd: '2027-12-31', others: others({ ...nursery, from: '2026-12-28', to: '2026-12-30' }) },
      [asked],
    ],
    [
      'nursery, and three days for something else',
      { ...nursery, from: '2026-06-15', to: '2026-06-17' },
      { others: others({ ...welfare, welfareReason: 'death', from: '2026-06-01', to: '2026-06-03' }) },
      [asked],
    ],
    [
      'two deaths, three days with two of travel and one',
      { ...welfare, welfareReason: 'death', from: '2026-06-15', to: '2026-06-15' },
      {
        others: others({
          ...welfare,
          ...{ welfareReason: 'death', travelDays: 2, from: '2026-06-01', to: '2026-06-04' },
        }),
      },
      [asked],
    ],
    [
      'first school day, two',
      { ...welfare, welfareReason: 'first-school-day', from: '2026-06-01', to: '2026-06-02' },
      {},
      ['brudd absence-welfare-reason-days', asked],
    ],
    [
      'own wedding, one',
      { ...welfare, welfareReason: 'wedding', from: '2026-06-05', to: '2026-06-05' },
      {},
      [asked],
    ],
    [
      'a death, three',
      { ...welfare, welfareReason: 'death', from: '2026-06-01', to: '2026-06-03' },
      {},
      [asked],
    ],
    [
      'a death, five',
      { ...welfare, welfareReason: 'death', from: '2026-06-01', to: '2026-06-05' },
      {},
      ['brudd absence-welfare-reason-days', asked],
    ],
    [
      'a death, five with two of travel',
      { ...welfare, welfareReason: 'death', travelDays: 2, from: '2026-06-01', to: '2026-06-05' },
      {},
      [asked],
    ],
    [
      'a death after nine days: travel is not counted',
      { ...welfare, welfareReason: 'death', travelDays: 2, from: '2026-06-15', to: '2026-06-17' },
      { others: others({ ...welfare, from: '2026-06-01', to: '2026-06-11' }) },
      [asked],
    ],
    [
      'no reason',
      { kind: 'welfare', from: '2026-06-01', to: '2026-06-01' },
      {},
      ['brudd absence-answers', asked],
    ],
    ['two religious days', { ...religious, from: '2026-06-25', to: '2026-06-26' }, {}, []],
    [
      'three',
      { ...religious, from: '2026-06-24', to: '2026-06-26' },
      {},
      ['brudd absence-religious-two-days'],
    ],
    [
      'a third in the year',
      { ...religious, from: '2026-06-26', to: '2026-06-26' },
      { others: others({ ...religious, from: '2026-02-02', to: '2026-02-03' }) },
      ['brudd absence-religious-two-days'],
    ],
    [
      'two of last year do not count',
      { ...religious, from: '2026-06-26', to: '2026-06-26' },
      { others: others({ ...religious, from: '2025-12-02', to: '2025-12-03' }) },
      [],
    ],
    [
      'told ten working days before',
      { ...religious, from: '2026-06-15', to: '2026-06-15' },
      { reportedOn: '2026-06-01' },
      [],
    ],
    [
      'told nine',
      { ...religious, from: '2026-06-15', to: '2026-06-15' },
      { reportedOn: '2026-06-02' },
      ['merknad absence-religious-notice'],
    ],
    [
      'not for whom it is',
      { ...religious, religiousRight: 'no', from: '2026-06-26', to: '2026-06-26' },
      {},
      ['brudd absence-religious-two-days'],
    ],
    ['holiday, 25 days', { ...holiday, from: '2026-07-06', to: '2026-08-07' }, {}, [set]],
    [
      'holiday, 26',
      { ...holiday, from: '2026-07-06', to: '2026-08-10' },
      {},
      ['brudd absence-holiday-days', set],
    ],
    [
      'holiday, 30 at sixty',
      { ...holiday, from: '2026-07-06', to: '2026-08-14' },
      { birthDate: '1966-08-10' },
      [set],
    ],
    [
      'holiday, the 26th on the birthday',
      { ...holiday, from: '2026-07-06', to: '2026-08-10' },
      { birthDate: '1966-08-10' },
      [set],
    ],
    [
      'holiday, the 26th the day before',
      { ...holiday, from: '2026-07-06', to: '2026-08-10' },
      { birthDate: '1966-08-11' },
      ['brudd absence-holiday-days', set],
    ],
    [
      'holiday, 31 at sixty',
      { ...holiday, from: '2026-07-06', to: '2026-08-17' },
      { birthDate: '1960-01-01' },
      ['brudd absence-holiday-days', set],
    ],
    [
      'leave without benefit',
      { kind: 'unpaid-leave', from: '2026-06-01' },
      {},
      ['merknad absence-leave-assessed'],
    ],
    [
      'away without a word',
      { kind: 'unauthorised', from: '2026-06-01' },
      {},
      ['merknad absence-unauthorised'],
    ],
  ])('%s', (_what, reported, more, expected) => {
    expect(found(checkAbsence(absence(reported, more)))).toEqual(expected);
  });

  it('names the earlier absence for the same reason', () => {
    const first = others({ ...nursery, from: '2026-06-01', to: '2026-06-03' });
    const second = absence({ ...nursery, from: '2026-06-15', to: '2026-06-17' }, { others: first });
    expect(messageOf(checkAbsence(second), 'absence-welfare-reason-days')).toMatch(
      /^Det er 6 virkedager .* velferdspermisjon 1\.6\.2026–3\.6\.2026 \(fravær 1\)\. Grunnen gir 3 hver gang/,
    );
  });

  it('has the extra holiday from the beginning of the year where it is set so', () => {
    const facts = absence({ ...holiday, from: '2026-03-02', to: '2026-04-13' }, { birthDate: '1966-08-10' });
    expect(found(checkAbsence(facts))).toContain('brudd absence-holiday-days');
    const settings = { ...defaultSettings, extraHolidayFrom: 'calendar-year' } as const;
    expect(found(checkAbsence(facts, settings))).toEqual([set]);
  });

  it('counts travel within the ten days where it is set so', () => {
    const facts = absence(
      { ...welfare, welfareReason: 'death', travelDays: 2, from: '2026-06-15', to: '2026-06-17' },
      { others: others({ ...welfare, from: '2026-06-01', to: '2026-06-11' }) },
    );
    const settings = { ...defaultSettings, travelDaysWithinWelfareYear: true };
    expect(found(checkAbsence(facts, settings))).toEqual(['brudd absence-welfare-ten-days', asked]);
  });
});

describe('days that are taken later in the year', () => {
  const religious: ReportedAbsence = { kind: 'religious', religiousRight: 'yes' };
  const welfare: ReportedAbsence = { kind: 'welfare', welfareReason: 'other' };
  const holiday: ReportedAbsence = { kind: 'holiday' };
  const [april, december] = [
    { ...religious, from: '2026-04-09', to: '2026-04-10' },
    { ...religious, from: '2026-12-10', to: '2026-12-11' },
  ];
  const early = { reportedOn: '2026-01-10' };
  const july = { from: '2026-07-06', to: '2026-08-07' };
  const easter = { ...holiday, from: '2026-03-30', to: '2026-04-01' };
  it.each<[string, ReportedAbsence, Partial<AbsenceFacts>, string[]]>([
    ['two religious in December', april, { others: others(december) }, ['absence-religious-two-days']],
    [
      'one in December, one now',
      { ...april, to: april.from },
      { others: others({ ...december, to: december.from }) },
      [],
    ],
    [
      'two of December that nobody has decided on',
      april,
      { others: others({ ...december, undecided: true }) },
      [],
    ],
    [
      'two of April that nobody has decided on',
      december,
      { others: others({ ...april, undecided: true }) },
      ['absence-religious-two-days'],
    ],
    [
      'two of next December',
      april,
      { others: others({ ...religious, from: '2027-12-09', to: '2027-12-10' }) },
      [],
    ],
    [
      'nine welfare days in June, and two now',
      { ...welfare, from: '2026-04-09', to: '2026-04-10' },
      { others: others({ ...welfare, from: '2026-06-01', to: '2026-06-11' }) },
      ['absence-welfare-ten-days'],
    ],
    [
      '25 of holiday in July, and three at Easter',
      easter,
      { others: others({ ...holiday, ...july }) },
      ['absence-holiday-days'],
    ],
    ['and over sixty', easter, { birthDate: '1960-01-01', others: others({ ...holiday, ...july }) }, []],
    [
      'sixty after Easter, with July behind the birthday',
      easter,
      { birthDate: '1966-05-01', others: others({ ...holiday, ...july }) },
      [],
    ],
    [
      'sixty after July: 25 until then',
      easter,
      { birthDate: '1966-09-01', others: others({ ...holiday, ...july }) },
      ['absence-holiday-days'],
    ],
    [
      'sixty in May, and 31 in all',
      { ...easter, from: '2026-03-27' },
      {
        birthDate: '1966-05-01',
        others: others({ ...holiday, ...july }, { ...holiday, from: '2026-10-05', to: '2026-10-06' }),
      },
      ['absence-holiday-days'],
    ],
  ])('%s', (_what, reported, more, expected) => {
    expect(breaches(checkAbsence(absence(reported, { ...early, ...more })))).toEqual(expected);
  });

  it('are told of, with the first day that there is no room for', () => {
    const facts = absence(april, { ...early, others: others({ ...december, to: december.from }) });
    expect(messageOf(checkAbsence(facts), 'absence-religious-two-days')).toMatch(
      /^Fra 10\.4\.2026 er det brukt 3 virkedager til religiøse høytider i 2026, når dager som er godkjent senere, regnes med, men retten er 2\./,
    );
  });
});

describe('absence on free days alone (§ 16)', () => {
  const saturday = '2026-06-06';
  const sunday = '2026-06-07';
  const ascension = '2026-05-14';
  const never = 'merknad absence-on-free-days';
  const ill: ReportedAbsence = { kind: 'self-certified', from: saturday, to: sunday };
  const away: ReportedAbsence = { kind: 'unauthorised', from: saturday, to: saturday };
  const explained = 'merknad absence-unauthorised';

  it.each<[string, ReportedAbsence, Partial<AbsenceFacts>, string[]]>([
    ['a weekend', ill, {}, [never]],
    ['Friday to Sunday', { ...ill, from: '2026-06-05' }, {}, []],
    ['Sunday and Monday', { ...ill, from: sunday, to: '2026-06-08' }, {}, []],
    ['a public holiday', { ...ill, from: ascension, to: ascension }, {}, [never]],
    ['from a Sunday on', { kind: 'unpaid-leave', from: sunday }, {}, ['merknad absence-leave-assessed']],
    [
      'the programme has an activity then',
      ill,
      { freeDayActivities: [{ from: sunday, to: '2026-12-31' }] },
      [],
    ],
    ['it has none any more', ill, { freeDayActivities: [{ from: '2026-01-05', to: '2026-06-05' }] }, [never]],
    ['without permission', away, {}, ['brudd absence-on-free-days', explained]],
    [
      'without permission from an activity',
      away,
      { freeDayActivities: [{ from: saturday, to: saturday }] },
      [explained],
    ],
    [
      'without permission on a public holiday',
      { ...away, from: ascension, to: ascension },
      {},
      ['brudd absence-on-free-days', explained],
    ],
  ])('%s', (_what, reported, more, expected) => {
    expect(found(checkAbsence(absence(reported, more)))).toEqual(expected);
  });

  it('says which days', () => {
    const message = messageOf(checkAbsence(absence(ill)), 'absence-on-free-days');
    expect(message).toContain('6.6.2026–7.6.2026');
    expect(messageOf(checkAbsence(absence(away)), 'absence-on-free-days')).toContain(
      'Fraværet 6.6.2026 ligger',
    );
  });

  it('is no day of holiday used, unless the programme says otherwise', () => {
    const absences = others({ kind: 'holiday', from: '2026-06-05', to: '2026-06-08' });
    const used = (freeDayActivities: AbsenceFacts['freeDayActivities']) =>
      rightsUsed({ absences, birthDate: '1990-03-03', freeDayActivities }, '2026-06-30').find(
        ({ right }) => right === 'holiday',
      )?.usedDays;
    expect(used([])).toBe(2);
    expect(used([{ from: saturday, to: saturday }])).toBe(3);
  });
});

describe('half days off', () => {
  const half = { minutesPerDay: 225 } as const;
  const religious: ReportedAbsence = { kind: 'religious', religiousRight: 'yes', ...half };
  const nursery: ReportedAbsence = { kind: 'welfare', welfareReason: 'nursery-start', ...half };
  const asked = 'merknad absence-welfare-assessed';
  const early = { reportedOn: '2026-01-10' };
  const whole = { ...defaultSettings, partOfDayCounts: 'whole' } as const;
  it.each<[string, ReportedAbsence, Partial<AbsenceFacts>, string[], string[]]>([
    ['two religious', { ...religious, from: '2026-06-22', to: '2026-06-23' }, early, [], []],
    [
      'three religious',
      { ...religious, from: '2026-06-22', to: '2026-06-24' },
      early,
      [],
      ['brudd absence-religious-two-days'],
    ],
    [
      'four religious',
      { ...religious, from: '2026-06-22', to: '2026-06-25' },
      early,
      [],
      ['brudd absence-religious-two-days'],
    ],
    [
      'five religious',
      { ...religious, from: '2026-06-22', to: '2026-06-26' },
      early,
      ['brudd absence-religious-two-days'],
      ['brudd absence-religious-two-days'],
    ],
    [
      'six in a nursery',
      { ...nursery, from: '2026-06-01', to: '2026-06-08' },
      {},
      [asked],
      ['brudd absence-welfare-reason-days', asked],
    ],
    [
      'seven in a nursery',
      { ...nursery, from: '2026-06-01', to: '2026-06-09' },
      {},
      ['brudd absence-welfare-reason-days', asked],
      ['brudd absence-welfare-reason-days', asked],
    ],
    [
      'two in a nursery, and two whole days before',
      { ...nursery, from: '2026-06-15', to: '2026-06-16' },
      { others: others({ ...nursery, minutesPerDay: null, from: '2026-06-01', to: '2026-06-02' }) },
      [asked],
      [asked, 'merknad absence-welfare-reason-days'],
    ],
    [
      'three in a nursery, and two whole days before',
      { ...nursery, from: '2026-06-15', to: '2026-06-17' },
      { others: others({ ...nursery, minutesPerDay: null, from: '2026-06-01', to: '2026-06-02' }) },
      [asked, 'merknad absence-welfare-reason-days'],
      [asked, 'merknad absence-welfare-reason-days'],
    ],
  ])('%s', (_what, reported, more, share, asWhole) => {
    expect(found(checkAbsence(absence(reported, more)))).toEqual(share);
    expect(found(checkAbsence(absence(reported, more), whole))).toEqual(asWhole);
  });
});
