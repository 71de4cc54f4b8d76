import { describe, expect, it } from 'vitest';
import { deadlines, type CaseDates } from '../../src/http/cases/deadline.ts';

const none = { endedOn: null, nextEvaluationOn: null, periodEnd: null, dueOn: null };
const applied: CaseDates = { ...none, phase: 'assessment', applicationDate: '2026-09-01' };
const seen = (dates: CaseDates, today = '2026-09-15') =>
  deadlines(dates, today).map(({ code, date, urgency, tag }) => [code, date, urgency, tag].join(' '));

describe('the dates that a case has before it', () => {
  it.each<[string, CaseDates, string, string[]]>([
    ['a start that is far off', applied, '2026-09-15', ['start-by 2027-03-01 later Frist for start']],
    ['a start within a fortnight', applied, '2027-02-15', ['start-by 2027-03-01 soon Frist for start']],
    ['the last day to start', applied, '2027-03-01', ['start-by 2027-03-01 soon Frist for start']],
    ['a day too late', applied, '2027-03-02', ['start-by 2027-03-01 late Frist for start er passert']],
    [
      'the work of the phase first',
      { ...applied, phase: 'decision', dueOn: '2026-10-01' },
      '2026-09-15',
      ['phase-due 2026-10-01 later Vedtak', 'start-by 2027-03-01 later Frist for start'],
    ],
    ['nobody has applied', { ...applied, phase: 'identification', applicationDate: null }, '2026-09-15', []],
    ['decided: the plan says when it starts', { ...applied, phase: 'programme' }, '2027-03-02', []],
    ['over', { ...applied, phase: 'completion' }, '2027-03-02', []],
    ['closed', { ...applied, phase: 'closed' }, '2027-03-02', []],
  ])('%s', (_name, dates, today, expected) => expect(seen(dates, today)).toEqual(expected));
});
