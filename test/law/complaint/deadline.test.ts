import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  complaintDeadline,
  defaultSettings,
  lastDayOfComplaintYear,
  timingOf,
} from '../../../src/law/index.ts';
import { daysFrom, plusDays } from '../helpers.ts';
import { rolled } from '../holidays.ts';

const lastDay = (received: string) =>
  complaintDeadline({ decidedOn: received, decisionReceivedOn: received }).lastDay;

describe('the deadline to complain (§ 29)', () => {
  it.each([
    // what, received, last day
    ['same weekday', '2026-09-01', '2026-09-22'],
    ['never six weeks', '2026-09-02', '2026-09-23'],
    ['ends on a Saturday', '2026-09-05', '2026-09-28'],
    ['ends on a Sunday', '2026-09-06', '2026-09-28'],
    ['ends on 1 May, a Friday', '2026-04-10', '2026-05-04'],
    ['ends on 17 May, a Sunday', '2026-04-26', '2026-05-18'],
    ['ends on 17 May, a Monday', '2027-04-26', '2027-05-18'],
    ['ends on Maundy Thursday', '2026-03-12', '2026-04-07'],
    ['ends on Wednesday before Easter', '2026-03-11', '2026-04-01'],
    ['ends on Easter Monday', '2026-03-16', '2026-04-07'],
    ['ends on Tuesday after Easter', '2026-03-17', '2026-04-07'],
    ['ends on Christmas Eve, which is no holiday', '2026-12-03', '2026-12-24'],
    ['ends on Christmas Day, a Friday', '2026-12-04', '2026-12-28'],
    ['ends on New Year’s Day, a Friday', '2026-12-11', '2027-01-04'],
    ['ends on Ascension Day', '2026-04-23', '2026-05-15'],
    ['ends on Whit Monday', '2026-05-04', '2026-05-26'],
    ['over summer time', '2026-03-20', '2026-04-10'],
    ['over a leap day', '2028-02-10', '2028-03-02'],
    ['Easter 2035', '2035-03-02', '2035-03-27'],
  ])('%s: received %s, last day %s', (_what, received, last) => expect(lastDay(received)).toBe(last));

  const day = fc
    .integer({ min: 0, max: daysFrom('2015-01-01', '2035-12-01') })
    .map((n) => plusDays('2015-01-01', n));

  it('is three weeks later, or the next day on which people work, whatever the year', () => {
    fc.assert(
      fc.property(day, (received) => {
        expect(lastDay(received)).toBe(rolled(plusDays(received, 21)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts from the notice, else from knowledge, else from an assumed day', () => {
    const decidedOn = '2026-09-01';
    expect(complaintDeadline({ decidedOn, decisionReceivedOn: '2026-09-03' })).toEqual({
      from: '2026-09-03',
      lastDay: '2026-09-24',
      basis: 'received',
    });
    expect(complaintDeadline({ decidedOn, knownOn: '2026-10-01' })).toMatchObject({
      lastDay: '2026-10-22',
      basis: 'known',
    });
    expect(complaintDeadline({ decidedOn })).toEqual({
      from: '2026-09-08',
      lastDay: '2026-09-29',
      basis: 'assumed',
    });
    const settings = { ...defaultSettings, assumedPostageDays: 3 };
    expect(complaintDeadline({ decidedOn }, settings).lastDay).toBe('2026-09-25');
  });

  it('never moves back when the notice comes later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (received, later) => {
        expect(lastDay(plusDays(received, later)) >= lastDay(received)).toBe(true);
      }),
    );
  });
});

describe('when a complaint was made', () => {
  const received = '2026-09-01';
  const facts = { decidedOn: '2026-08-28', decisionReceivedOn: received };
  it.each([
    ['the day before the last', '2026-09-21', undefined, 'in-time'],
    ['the last day', '2026-09-22', undefined, 'in-time'],
    ['the day after', '2026-09-23', undefined, 'late'],
    ['posted on the last day, came after it (§ 30)', '2026-09-25', '2026-09-22', 'in-time'],
    ['posted the day after', '2026-09-25', '2026-09-23', 'late'],
    ['a year to the day (§ 31)', '2027-08-28', undefined, 'late'],
    ['more than a year', '2027-08-29', undefined, 'barred'],
  ])('%s', (_what, receivedOn, sentOn, timing) =>
    expect(timingOf({ ...facts, receivedOn, sentOn })).toBe(timing),
  );

  it('is not held against anybody when the day of the decision cannot be read', () =>
    expect(timingOf({ decidedOn: '', receivedOn: '2027-08-29' })).toBe('in-time'));

  it('a person without notice is in time for three weeks from knowledge, within the year', () => {
    const noNotice = { decidedOn: '2026-01-05', knownOn: '2026-11-02' };
    expect(timingOf({ ...noNotice, receivedOn: '2026-11-23' })).toBe('in-time');
    expect(timingOf({ ...noNotice, receivedOn: '2026-11-24' })).toBe('late');
    expect(timingOf({ ...noNotice, knownOn: '2027-01-04', receivedOn: '2027-01-06' })).toBe('barred');
  });

  it('the year ends on its day, or on the next workday if the office has settled for that', () => {
    expect(lastDayOfComplaintYear('2024-02-29')).toBe('2025-02-28');
    expect(lastDayOfComplaintYear('2025-08-29')).toBe('2026-08-29');
    expect(lastDayOfComplaintYear('2025-08-29', { rollComplaintYear: true })).toBe('2026-08-31');
  });
});
