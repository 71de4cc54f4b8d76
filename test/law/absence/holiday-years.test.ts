import { describe, expect, it } from 'vitest';
import {
  checkEvaluation,
  defaultSettings,
  holidayLeft,
  yearsWithoutHoliday,
  type EvaluationFacts,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

/** From October of one year to September of the next but one: three calendar years. */
const facts = { programmeStart: '2026-10-01', programmeEnd: '2028-09-30', holidays: [], interruptions: [] };
const day = (date: string) => ({ from: date, to: date });
const of = (today: string, patch: Partial<Parameters<typeof yearsWithoutHoliday>[0]> = {}, months = 3) =>
  yearsWithoutHoliday({ ...facts, ...patch }, today, { ...defaultSettings, holidaySetAfterMonths: months });

describe('years for which no holiday is registered', () => {
  it.each<[string, string[], string]>([
    ['2026-12-30', [], 'the day before the last of the first year'],
    ['2026-12-31', ['2026'], 'when the part of a year that is shorter than the setting is over'],
    ['2027-03-31', ['2026'], 'the day before three months of the next'],
    ['2027-04-01', ['2026', '2027'], 'three months of it'],
    ['2027-12-31', ['2026', '2027'], 'the last day of the year after the first'],
    ['2028-01-01', ['2027'], 'of the first nothing can be set right any more'],
    ['2028-03-31', ['2027'], 'the day before three months of the last'],
    ['2028-04-01', ['2027', '2028'], 'three months of it'],
    ['2029-01-01', ['2028'], 'none of the year after the programme'],
  ])('%s: %j (%s)', (today, years) => expect(of(today)).toEqual(years));

  it.each<[string, Parameters<typeof of>[1], string[]]>([
    ['a day of a year is holiday of it', { holidays: [day('2026-12-31')] }, ['2027']],
    ['nor more: the day after is of the next', { holidays: [day('2027-01-01')] }, ['2026']],
    ['over New Year it is of both', { holidays: [{ from: '2026-12-28', to: '2027-01-02' }] }, []],
    ['before the programme it is of none', { holidays: [day('2026-09-30')] }, ['2026', '2027']],
    [
      'before it, in an earlier case, it is of the calendar year',
      { holidays: [{ ...day('2026-09-30'), earlierCase: true }] },
      ['2027'],
    ],
    ['after it neither', { programmeEnd: '2027-08-31', holidays: [day('2027-09-01')] }, ['2026', '2027']],
    [
      'nobody has holiday from an interruption',
      { interruptions: [{ from: '2026-10-01', to: '2026-12-31' }] },
      ['2027'],
    ],
    [
      'but from the day that is left',
      { interruptions: [{ from: '2026-10-01', to: '2026-12-30' }] },
      ['2026', '2027'],
    ],
    ['one that lasts covers a year at most', { interruptions: [{ from: '2026-10-01', to: null }] }, ['2027']],
    [
      'two that touch are one',
      {
        interruptions: [
          { from: '2026-10-01', to: '2026-11-30' },
          { from: '2026-12-01', to: '2026-12-31' },
        ],
      },
      ['2027'],
    ],
  ])('%s', (_name, patch, years) => expect(of('2027-06-01', patch)).toEqual(years));

  it.each([
    [0, '2026-09-30', []],
    [0, '2026-10-01', ['2026']],
    [1, '2026-10-31', []],
    [1, '2026-11-01', ['2026']],
    [12, '2027-12-30', ['2026']],
    [12, '2027-12-31', ['2026', '2027']],
  ])('with %i months to set it in, on %s: %j', (months, today, years) =>
    expect(of(today, {}, months)).toEqual(years),
  );
});

describe('a year of which some holiday is registered', () => {
  const week = { from: '2027-07-05', to: '2027-07-09' };
  const left = (holidays: readonly object[], more: object = {}, today = '2027-06-01') =>
    holidayLeft({ ...facts, birthDate: '1990-05-05', holidays, ...more } as never, today, defaultSettings);

  it.each<[string, ReturnType<typeof left>, object | undefined]>([
    ['a week', left([week]), { year: '2027', setDays: 5, leftDays: 20 }],
    ['a day', left([day('2027-07-05')]), { year: '2027', setDays: 1, leftDays: 24 }],
    ['a weekend takes no working day', left([{ from: '2027-07-02', to: '2027-07-05' }]), { setDays: 2 }],
    ['all of it', left([{ from: '2027-07-05', to: '2027-08-06' }]), undefined],
    ['but for a day', left([{ from: '2027-07-05', to: '2027-08-05' }]), { setDays: 24, leftDays: 1 }],
    ['none: that is another thing to tell', left([]), undefined],
    ['some of the year before only', left([day('2026-12-23')]), undefined],
    [
      'a week, and two days in an earlier case',
      left(
        [
          { from: '2026-03-02', to: '2026-03-03', earlierCase: true },
          { from: '2026-11-02', to: '2026-11-06' },
        ],
        {},
        '2026-12-31',
      ),
      { year: '2026', setDays: 7, leftDays: 18 },
    ],
    ['over New Year, its own days', left([{ from: '2026-12-28', to: '2027-01-04' }]), { setDays: 1 }],
    ['before it is looked at', left([week], {}, '2027-03-31'), undefined],
    ['on that day', left([week], {}, '2027-04-01'), { setDays: 5 }],
    ['in the year after', left([week], {}, '2028-01-01'), undefined],
    ['over 60', left([week], { birthDate: '1967-03-01' }), { setDays: 5, leftDays: 25 }],
    ['over 60 before the year is out', left([week], { birthDate: '1967-12-31' }), { leftDays: 25 }],
    ['60 the year after', left([week], { birthDate: '1968-01-01' }), { leftDays: 20 }],
    ['half days, as the settings say', left([{ ...week, minutesPerDay: 225 }]), { setDays: 3, leftDays: 22 }],
    [
      'on a Saturday with an activity',
      left([day('2027-07-03')], { freeDayActivities: [{ from: '2027-07-01', to: '2027-07-31' }] }),
      { setDays: 1 },
    ],
  ])('%s', (_name, answer, expected) =>
    expected ? expect(answer).toMatchObject(expected) : expect(answer).toBeUndefined(),
  );
});

describe('an evaluation', () => {
  const held: EvaluationFacts = {
    today: '2027-04-01',
    programmeStart: '2026-10-01',
    periodEnd: '2027-09-30',
    plannedOn: '2027-04-01',
    heldOn: '2027-04-01',
    participantTookPart: 'yes',
    progress: 'good',
    findings: 'Møter hver dag og har lært kassen',
    participantView: 'Trives',
    changeProgramme: 'no',
    holidays: [],
    birthDate: '1990-05-05',
  };
  const told = ['merknad evaluation-holiday-set'];
  it.each<[string, Partial<EvaluationFacts>, string[]]>([
    ['tells of years without holiday', {}, told],
    [
      'on the day before the first of them is over, of none',
      { today: '2026-12-30', heldOn: '2026-12-30' },
      [],
    ],
    [
      'of those that have some, not',
      { holidays: [day('2026-12-23'), { from: '2027-07-05', to: '2027-08-06' }] },
      [],
    ],
    ['of what is left of this year', { holidays: [day('2026-12-23'), day('2027-07-05')] }, told],
    [
      'of that before it was looked at by days, not',
      { holidays: [day('2026-12-23'), day('2027-07-05')], birthDate: null },
      [],
    ],
    [
      'of one of two, and of what is left of the other',
      { holidays: [day('2027-07-05')] },
      [...told, ...told],
    ],
    ['before it was looked at, of none', { holidays: null }, []],
  ])('%s', (_name, patch, expected) =>
    expect(found(checkEvaluation({ ...held, plannedOn: null, ...patch }))).toEqual(expected),
  );

  it('names them, and asks why of the one that is over', () => {
    const message = messageOf(checkEvaluation(held), 'evaluation-holiday-set');
    expect(message).toContain('ferie for 2026 og 2027.');
    expect(message).toContain('For et år som er over');
    const thisYear = messageOf(
      checkEvaluation({ ...held, holidays: [day('2026-12-23')] }),
      'evaluation-holiday-set',
    );
    expect(thisYear).toContain('ferie for 2027.');
    expect(thisYear).not.toContain('For et år som er over');
    const some = { ...held, holidays: [day('2026-12-23'), { from: '2027-07-05', to: '2027-07-09' }] };
    expect(messageOf(checkEvaluation(some), 'evaluation-holiday-set')).toContain(
      'For 2027 er det registrert ferie i 5 virkedager av opptil 25, så 20 er igjen',
    );
  });
});
