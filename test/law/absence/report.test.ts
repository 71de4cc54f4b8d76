import { describe, expect, it } from 'vitest';
import { checkAbsenceReport, type AbsenceFacts, type OtherAbsence } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { absence, ill, others } from './facts.ts';

describe('facts that contradict each other', () => {
  const leave = { kind: 'unpaid-leave', from: '2026-06-01', to: '2026-06-30' } as const;
  it.each<[string, Partial<AbsenceFacts>, string[]]>([
    ['none', {}, []],
    ['the first day of the programme', { from: '2026-01-05' }, []],
    ['before the programme', { from: '2026-01-04' }, ['brudd absence-within-programme']],
    ['the last day of the programme', { to: '2027-01-04' }, []],
    ['after the programme', { to: '2027-01-05' }, ['brudd absence-within-programme']],
    ['ends before it begins', { to: '2026-05-31' }, ['brudd absence-dates']],
    ['one day', { to: '2026-06-01' }, []],
    ['no first day', { from: null }, ['brudd absence-dates']],
    ['holiday without an end', { kind: 'holiday', to: null }, ['brudd absence-dates']],
    ['a kind that does not exist', { kind: 'sabbatical' }, ['brudd absence-dates']],
    ['no minutes', { minutesPerDay: 0 }, ['brudd absence-dates']],
    ['more than a day', { minutesPerDay: 451 }, ['brudd absence-hours']],
    ['80 hours a week', { minutesPerDay: 960 }, ['brudd absence-hours']],
    ['more than there are in a day', { minutesPerDay: 1441 }, ['brudd absence-dates', 'brudd absence-hours']],
    [
      'ends as other leave begins',
      { others: others({ kind: 'holiday', from: '2026-06-30', to: '2026-07-10' }) },
      ['brudd absence-overlap'],
    ],
    [
      'other leave the day after',
      { others: others({ kind: 'holiday', from: '2026-07-01', to: '2026-07-10' }) },
      [],
    ],
    [
      'other leave that lasts',
      { others: others({ kind: 'adoption', from: '2026-02-01' }) },
      ['brudd absence-overlap'],
    ],
    [
      'lasts into other leave',
      { to: null, others: others({ kind: 'holiday', from: '2026-12-01', to: '2026-12-02' }) },
      ['brudd absence-overlap'],
    ],
    [
      'an hour a day beside it',
      { others: others({ kind: 'nursing', from: '2026-06-01', minutesPerDay: 60 }) },
      [],
    ],
    ['interrupted then', { interruptions: [{ from: '2026-06-30' }] }, ['brudd absence-during-interruption']],
    ['interrupted before', { interruptions: [{ from: '2026-03-01', to: '2026-05-31' }] }, []],
  ])('%s', (_what, more, expected) => {
    expect(found(checkAbsenceReport(absence(leave, more)))).toEqual(expected);
  });

  const part = { ...leave, minutesPerDay: 240 };
  const half = (minutesPerDay: number, more: object = {}) => ({
    ...{ kind: 'welfare', from: '2026-06-10', to: '2026-06-12', minutesPerDay },
    ...more,
  });
  it.each<[string, Partial<AbsenceFacts>, object[], string[]]>([
    ['that make a day', part, [half(210)], []],
    ['that make more than a day', part, [half(211)], ['brudd absence-overlap']],
    ['that make it three together', part, [half(120), half(120)], ['brudd absence-overlap']],
    ['on different days', part, [half(120), half(120, { from: '2026-06-15', to: null })], []],
    ['that do not meet', part, [half(450, { from: '2026-07-01', to: '2026-07-01' })], []],
    ['beside a nursing hour', { ...part, minutesPerDay: 450 }, [half(60, { kind: 'nursing' })], []],
    ['that meet a whole day', part, [half(0)], ['merknad absence-overlap']],
    ['that a whole day meets', leave, [half(120)], ['merknad absence-overlap']],
    ['of nursing, and a whole day', { ...part, kind: 'nursing', minutesPerDay: 60 }, [half(0)], []],
  ])('parts of a day %s', (_what, asked, beside, expected) => {
    const facts = absence(asked, { others: others(...(beside as OtherAbsence[])) });
    expect(found(checkAbsenceReport(facts))).toEqual(expected);
  });

  it('are both named', () => {
    const facts = absence(leave, {
      others: others({ kind: 'holiday', from: '2026-06-30', to: '2026-07-10' }),
    });
    const message = messageOf(checkAbsenceReport(facts), 'absence-overlap');
    expect(message).toContain('1.6.2026–30.6.2026');
    expect(message).toContain('ferie 30.6.2026–10.7.2026 (fravær 1)');
  });

  it('and a certificate for days with self-certification is shown on the absence that has them', () => {
    const sick = { kind: 'medical-certificate', certificate: 'yes', from: '2026-06-03' } as const;
    const facts = absence(sick, { others: others(ill('2026-06-01', '2026-06-03')) });
    expect(messageOf(checkAbsenceReport(facts), 'absence-overlap')).toMatch(
      /1\.6\.2026–3\.6\.2026 \(fravær 1\).*velg at dokumentasjon er lagt fram/,
    );
  });
});
