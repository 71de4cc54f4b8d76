import { describe, expect, it } from 'vitest';
import {
  checkAbsence,
  defaultSettings,
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
    ['as many chronically ill as there are', { childrenInCare: 2, chronicChildren: 2 }, []],
    ['more chronically ill than there are', { chronicChildren: 2 }, ['brudd absence-answers']],
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

  const note = ['merknad absence-sick-child-certificate'];
  const [thursday, monday] = [
    { ...child, from: '2026-05-28', to: '2026-05-29' },
    { ...child, from: '2026-06-01', to: '2026-06-02' },
  ];
  it.each<[string, ReportedAbsence, ReportedAbsence[], Partial<AbsenceFacts>, string[]]>([
    ['from Thursday, over a weekend', monday, [thursday], {}, note],
    [
      'in three pieces',
      { ...child, from: '2026-06-04', to: '2026-06-04' },
      [monday, { ...child, from: '2026-06-03', to: '2026-06-03' }],
      {},
      note,
    ],
    ['in two pieces, three days', { ...child, from: '2026-06-03', to: '2026-06-03' }, [monday], {}, []],
    [
      'over Whitsun',
      { ...child, from: '2026-05-26', to: '2026-05-26' },
      [{ ...child, from: '2026-05-22', to: '2026-05-22' }],
      {},
      note,
    ],
    ['with a day between', { ...child, from: '2026-06-04', to: '2026-06-05' }, [monday], {}, []],
    ['another child', monday, [{ ...thursday, childBirthYear: 2022 }], {}, []],
    ['the child, and then the minder', { ...monday, childCareReason: 'minder' }, [thursday], {}, []],
    [
      'the minder of two children',
      { ...monday, childCareReason: 'minder' },
      [{ ...thursday, childCareReason: 'minder', childBirthYear: 2022 }],
      {},
      note,
    ],
    [
      'with an activity on Saturday between',
      monday,
      [thursday],
      { freeDayActivities: [{ from: '2026-05-30', to: '2026-05-30' }] },
      [],
    ],
    ['what comes after', thursday, [monday], {}, []],
  ])('is the same case: %s', (_what, asked, before, more, expected) => {
    expect(found(checkAbsence(absence(asked, { ...more, others: others(...before) })))).toEqual(expected);
  });

  it('tells which absences it goes on from, and that it may be another illness', () => {
    const outcome = checkAbsence(absence(monday, { others: others(thursday) }));
    expect(messageOf(outcome, 'absence-sick-child-certificate')).toMatch(
      /^Sykdommen kan ha vart fra 28\.5\.2026 til 2\.6\.2026, medregnet sykt barn eller syk barnepasser 28\.5\.2026–29\.5\.2026 \(fravær 1\)\. Er det samme tilfelle, kan dere kreve legeerklæring fra 31\.5\.2026/,
    );
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
    expect(found(checkAbsence(absence(half)))).toEqual([]);
    const whole = { ...defaultSettings, partOfDayCounts: 'whole' } as const;
    expect(found(checkAbsence(absence(half), whole))).toEqual(['brudd absence-sick-child-days']);
  });
});

describe('before and after a birth', () => {
  const term: ReportedAbsence = { kind: 'antenatal', antenatalReason: 'before-term', termDate: '2026-07-01' };
  const born: ReportedAbsence = { kind: 'birth', bornOn: '2026-06-15' };
  const checkUp: ReportedAbsence = {
    ...{ kind: 'antenatal', antenatalReason: 'check-up', outsideProgrammeHours: 'no' },
    ...{ from: '2026-06-17', to: '2026-06-17' },
  };
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
      'check-up that could be at another time',
      { ...checkUp, outsideProgrammeHours: 'yes', minutesPerDay: 120 },
      {},
      ['brudd absence-antenatal-check-up'],
    ],
    ['check-up of two hours', { ...checkUp, minutesPerDay: 120 }, {}, []],
    ['check-up of a whole day', checkUp, {}, ['merknad absence-antenatal-check-up']],
    [
      'check-ups on several days',
      { ...checkUp, to: '2026-06-19', minutesPerDay: 120 },
      {},
      ['merknad absence-antenatal-check-up'],
    ],
    [
      'check-up of which nobody said whether it could be at another time',
      { ...checkUp, outsideProgrammeHours: null, minutesPerDay: 120 },
      {},
      ['merknad absence-antenatal-check-up'],
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
      'the father before what he has after the birth',
      { ...father, from: '2026-06-12', to: '2026-06-12' },
      { others: others({ ...father, from: '2026-06-15', to: '2026-06-26' }) },
      ['brudd absence-father-ten-days'],
    ],
    [
      'the father before what nobody has decided on',
      { ...father, from: '2026-06-12', to: '2026-06-12' },
      { others: others({ ...father, undecided: true, from: '2026-06-15', to: '2026-06-26' }) },
      [],
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
    [
      'nursing 61 minutes',
      { kind: 'nursing', from: '2026-06-15', minutesPerDay: 61 },
      {},
      ['merknad absence-nursing-an-hour'],
    ],
    ['nursing without time', { kind: 'nursing', from: '2026-06-15' }, {}, ['brudd absence-answers']],
    ['adoption', { kind: 'adoption', from: '2026-06-15' }, {}, ['merknad absence-adoption']],
  ])('%s', (_what, reported, more, expected) => {
    expect(found(checkAbsence(absence(reported, more)))).toEqual(expected);
  });
});

describe('the six weeks after a birth', () => {
  const leave = (from: string, to: string): ReportedAbsence => ({
    kind: 'birth',
    bornOn: '2026-06-15',
    from,
    to,
  });
  const broken = ['brudd absence-birth-six-weeks'];
  const outside = 'brudd absence-within-programme';
  // Six weeks are 15 June to 26 July.
  const entered = { programmeStart: '2026-07-01' };
  const runsOut = { programmeEnd: '2026-06-30' };
  const short = { programmeStart: '2026-06-20', programmeEnd: '2026-07-10' };
  const first = others(leave('2026-06-15', '2026-06-30'));
  const stopped = (from: string, to: string | null): Partial<AbsenceFacts> => ({
    interruptions: [{ from, to }],
  });
  it.each<[string, ReportedAbsence, Partial<AbsenceFacts>, string[]]>([
    ['of somebody who enters in them', leave('2026-07-01', '2026-07-26'), entered, []],
    ['a day less', leave('2026-07-01', '2026-07-25'), entered, broken],
    ['a day late', leave('2026-07-02', '2026-07-26'), entered, broken],
    ['from before the programme', leave('2026-06-15', '2026-07-26'), entered, [outside]],
    ['that the period ends in', leave('2026-06-15', '2026-06-30'), runsOut, []],
    ['a day less than the period', leave('2026-06-15', '2026-06-29'), runsOut, broken],
    ['past the period', leave('2026-06-15', '2026-07-26'), runsOut, [outside]],
    ['of a programme that lies within them', leave('2026-06-20', '2026-07-10'), short, []],
    ['the rest, once it is extended', leave('2026-07-01', '2026-07-26'), { others: first }, []],
    ['the rest, a day less', leave('2026-07-01', '2026-07-25'), { others: first }, broken],
    ['the rest, a day late', leave('2026-07-02', '2026-07-26'), { others: first }, broken],
    ['the rest, a day more', leave('2026-07-01', '2026-07-27'), { others: first }, broken],
    ['the rest alone', leave('2026-07-01', '2026-07-26'), {}, broken],
    [
      'the rest, beside a part for another birth',
      leave('2026-07-01', '2026-07-26'),
      { others: others({ ...leave('2026-06-15', '2026-06-30'), bornOn: '2026-06-14' }) },
      broken,
    ],
    [
      'after an interruption that ran until then',
      leave('2026-06-25', '2026-07-26'),
      stopped('2026-05-01', '2026-06-24'),
      [],
    ],
    [
      'a day after an interruption that ran until then',
      leave('2026-06-26', '2026-07-26'),
      stopped('2026-05-01', '2026-06-24'),
      broken,
    ],
    [
      'until an interruption without an end',
      leave('2026-06-15', '2026-07-20'),
      stopped('2026-07-21', null),
      [],
    ],
    [
      'none at all by a doctor’s word, and all of it outside the programme',
      { ...leave('2026-07-01', '2026-07-02'), certificate: 'yes' },
      entered,
      [],
    ],
  ])('%s', (_what, reported, more, expected) =>
    expect(found(checkAbsence(absence(reported, more)))).toEqual(expected),
  );

  it('says which days are missing', () =>
    expect(
      messageOf(checkAbsence(absence(leave('2026-07-03', '2026-07-26'), entered)), 'absence-birth-six-weeks'),
    ).toContain('Dagene fra 1.7.2026 til 2.7.2026 mangler'));
});
