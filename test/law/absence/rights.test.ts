import { describe, expect, it } from 'vitest';
import {
  checkAbsence,
  defaultSettings,
  rightsUsed,
  type AbsenceFacts,
  type ReportedAbsence,
} from '../../../src/law/index.ts';
import { sickChildRight } from '../../../src/law/absence/sick-child.ts';
import { found, messageOf } from '../helpers.ts';
import { absence, others } from './facts.ts';

const child: ReportedAbsence = {
  kind: 'sick-child',
  from: '2026-06-01',
  to: '2026-06-02',
  childCareReason: 'child',
  childBirthYear: 2020,
  childrenInCare: 1,
  aloneWithCare: 'no',
};

describe('a sick child or minder', () => {
  it.each<[string, Partial<AbsenceFacts>, string[]]>([
    ['three days', { to: '2026-06-03' }, []],
    ['four days', { to: '2026-06-04' }, ['merknad absence-sick-child-certificate']],
    ['four days with a certificate', { to: '2026-06-04', certificate: 'yes' }, []],
    ['needs no eight weeks', { from: '2026-01-05', to: '2026-01-06' }, []],
    ['the year it turns twelve', { childBirthYear: 2014 }, []],
    ['the year after', { childBirthYear: 2013 }, ['brudd absence-sick-child-age']],
    ['chronically ill, the year it turns 18', { childBirthYear: 2008, childIsChronic: 'yes' }, []],
    [
      'chronically ill, the year after',
      { childBirthYear: 2007, childIsChronic: 'yes' },
      ['brudd absence-sick-child-age'],
    ],
    [
      'over the new year out of the age',
      { childBirthYear: 2014, from: '2026-12-31', to: '2027-01-02' },
      ['brudd absence-sick-child-age'],
    ],
    ['not born yet', { childBirthYear: 2027 }, ['brudd absence-sick-child-born']],
    ['nobody said who is ill', { childCareReason: null }, ['brudd absence-answers']],
    [
      'right lost for children',
      { withdrawnRights: [{ from: '2026-05-01', covers: 'child' }] },
      ['brudd absence-self-certification-withdrawn'],
    ],
    [
      'right lost, with a certificate',
      { withdrawnRights: [{ from: '2026-05-01', covers: 'child' }], certificate: 'yes' },
      [],
    ],
  ])('%s', (_what, more, expected) => {
    expect(found(checkAbsence(absence(child, more)))).toEqual(expected);
  });

  it('goes on from the day before: the fourth day counts from its beginning', () => {
    const before = others({ ...child, from: '2026-05-29', to: '2026-05-31' });
    expect(found(checkAbsence(absence(child, { others: before })))).toEqual([
      'merknad absence-sick-child-certificate',
    ]);
  });

  it.each([
    [{}, 10],
    [{ childrenInCare: 2 }, 10],
    [{ childrenInCare: 3 }, 15],
    [{ aloneWithCare: 'yes' }, 20],
    [{ childrenInCare: 3, aloneWithCare: 'yes' }, 30],
    [{ chronicChildren: 1 }, 20],
    [{ childrenInCare: 3, chronicChildren: 2 }, 35],
    [{ chronicChildren: 1, aloneWithCare: 'yes' }, 40],
  ])('gives %j %i working days', (more, days) => {
    expect(sickChildRight({ ...child, ...more })).toBe(days);
  });

  it.each([
    // Ten working days were used in May; the eleventh is one too many until the first of them is a year old.
    ['2026-12-31', '2026-12-31', ['brudd absence-sick-child-days']],
    ['2027-05-03', '2027-05-03', ['brudd absence-sick-child-days']],
    ['2027-05-04', '2027-05-04', []],
    ['2027-05-04', '2027-05-05', []],
  ])('counts the days of the last twelve months: %s to %s', (from, to, expected) => {
    const used = others(
      { ...child, from: '2026-05-04', to: '2026-05-08' },
      { ...child, from: '2026-05-18', to: '2026-05-22' },
    );
    const facts = absence({ ...child, from, to }, { others: used, programmeEnd: '2027-12-31' });
    expect(found(checkAbsence(facts))).toEqual(expected);
  });

  it('counts no Saturday, Sunday or public holiday', () => {
    // 11 to 25 May 2026: fifteen days with Ascension, two weekends and Whit Monday.
    const facts = absence({ ...child, from: '2026-05-11', to: '2026-05-25', certificate: 'yes' });
    expect(found(checkAbsence(facts))).toEqual([]);
    const longer = { ...facts, to: '2026-05-27' };
    expect(messageOf(checkAbsence(longer), 'absence-sick-child-days')).toContain('27.5.2026');
  });

  it('counts those on which the programme has an activity all the same (§ 16)', () => {
    // Four weeks of Monday and Tuesday would be eight days; with the weekend between the last two, ten.
    const used = others({ ...child, from: '2026-05-04', to: '2026-05-08' });
    const week = (to: string) =>
      absence(
        { ...child, from: '2026-06-01', to, certificate: 'yes' },
        { others: used, freeDayActivities: [{ from: '2026-06-06', to: '2026-06-30' }] },
      );
    expect(found(checkAbsence(week('2026-06-05')))).toEqual([]);
    const longer = checkAbsence(week('2026-06-07'));
    expect(found(longer)).toEqual(['brudd absence-sick-child-days']);
    expect(messageOf(longer, 'absence-sick-child-days')).toContain('Fra 6.6.2026 er det brukt 11 virkedager');
    // The activity was not yet there in May.
    expect(found(checkAbsence({ ...week('2026-06-05'), from: '2026-06-02' }))).toEqual([]);
  });

  it('counts a part of a day as it is set', () => {
    const half = {
      ...child,
      from: '2026-06-01',
      to: '2026-06-19',
      certificate: 'yes',
      minutesPerDay: 225,
    } as const;
    expect(found(checkAbsence(absence(half)))).toEqual(['brudd absence-sick-child-days']);
    const share = { ...defaultSettings, partOfDayCounts: 'share' } as const;
    expect(found(checkAbsence(absence(half), share))).toEqual([]);
  });
});

describe('before and after a birth', () => {
  const term: ReportedAbsence = { kind: 'antenatal', antenatalReason: 'before-term', termDate: '2026-07-01' };
  const born: ReportedAbsence = { kind: 'birth', bornOn: '2026-06-15' };
  const father: ReportedAbsence = { kind: 'father-birth', bornOn: '2026-06-15', birthHelper: 'father' };
  it.each<[string, ReportedAbsence, Partial<AbsenceFacts>, string[]]>([
    ['ten working days before term', { ...term, from: '2026-06-17', to: '2026-06-30' }, {}, []],
    [
      'eleven',
      { ...term, from: '2026-06-16', to: '2026-06-30' },
      {},
      ['brudd absence-antenatal-before-term'],
    ],
    [
      'until term',
      { ...term, from: '2026-06-17', to: '2026-07-01' },
      {},
      ['brudd absence-antenatal-before-term'],
    ],
    [
      'told a week before',
      { ...term, from: '2026-06-17', to: '2026-06-30' },
      { reportedOn: '2026-06-10' },
      [],
    ],
    [
      'told six days before',
      { ...term, from: '2026-06-17', to: '2026-06-30' },
      { reportedOn: '2026-06-11' },
      ['merknad absence-antenatal-notice'],
    ],
    [
      'no term',
      { ...term, termDate: null, from: '2026-06-17', to: '2026-06-30' },
      {},
      ['brudd absence-answers'],
    ],
    [
      'check-up',
      {
        kind: 'antenatal',
        antenatalReason: 'check-up',
        from: '2026-06-17',
        to: '2026-06-17',
        minutesPerDay: 120,
      },
      {},
      [],
    ],
    [
      'check-up that could be at another time',
      {
        kind: 'antenatal',
        antenatalReason: 'check-up',
        outsideProgrammeHours: 'yes',
        from: '2026-06-17',
        to: '2026-06-17',
      },
      {},
      ['brudd absence-antenatal-check-up'],
    ],
    ['six weeks', { ...born, from: '2026-06-15', to: '2026-07-26' }, {}, []],
    ['a day more', { ...born, from: '2026-06-15', to: '2026-07-27' }, {}, ['brudd absence-birth-six-weeks']],
    ['a day less', { ...born, from: '2026-06-15', to: '2026-07-25' }, {}, ['brudd absence-birth-six-weeks']],
    [
      'less by a doctor’s word',
      { ...born, from: '2026-06-15', to: '2026-06-30', certificate: 'yes' },
      {},
      [],
    ],
    [
      'before the birth',
      { ...born, from: '2026-06-14', to: '2026-07-26' },
      {},
      ['brudd absence-birth-six-weeks'],
    ],
    ['the father ten days', { ...father, from: '2026-06-15', to: '2026-06-26' }, {}, []],
    [
      'the father eleven',
      { ...father, from: '2026-06-15', to: '2026-06-29' },
      {},
      ['brudd absence-father-ten-days'],
    ],
    [
      'the father in two parts',
      { ...father, from: '2026-06-29', to: '2026-06-29' },
      { others: others({ ...father, from: '2026-06-15', to: '2026-06-26' }) },
      ['brudd absence-father-ten-days'],
    ],
    [
      'the father fifteen days after',
      { ...father, from: '2026-06-30', to: '2026-06-30' },
      {},
      ['merknad absence-father-around-birth'],
    ],
    ['the father fourteen days after', { ...father, from: '2026-06-29', to: '2026-06-29' }, {}, []],
    [
      'somebody else, parents apart',
      { ...father, birthHelper: 'helper', parentsLiveTogether: 'no', from: '2026-06-15', to: '2026-06-16' },
      {},
      ['merknad absence-birth-helper'],
    ],
    [
      'somebody else, parents together',
      { ...father, birthHelper: 'helper', parentsLiveTogether: 'yes', from: '2026-06-15', to: '2026-06-16' },
      {},
      ['brudd absence-birth-helper'],
    ],
    ['nursing an hour', { kind: 'nursing', from: '2026-06-15', minutesPerDay: 60 }, {}, []],
    [
      'nursing 59 minutes',
      { kind: 'nursing', from: '2026-06-15', minutesPerDay: 59 },
      {},
      ['merknad absence-nursing-an-hour'],
    ],
    ['nursing without time', { kind: 'nursing', from: '2026-06-15' }, {}, ['brudd absence-answers']],
    ['adoption', { kind: 'adoption', from: '2026-06-15' }, {}, ['merknad absence-adoption']],
  ])('%s', (_what, reported, more, expected) => {
    expect(found(checkAbsence(absence(reported, more)))).toEqual(expected);
  });
});

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
