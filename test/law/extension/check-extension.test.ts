import { describe, expect, it } from 'vitest';
import {
  checkExtension,
  checkExtensionDecision,
  nextPeriod,
  programmeLimits,
  type ExtensionDecisionFacts,
  type ExtensionFacts,
} from '../../../src/law/index.ts';
import { found } from '../helpers.ts';

const firstYear: ExtensionFacts = {
  ...programmeLimits({ firstStart: '2026-10-01' }),
  today: '2027-08-15',
  periodEnd: '2027-09-30',
  birthDate: '1990-03-03',
  proposal: 'extend',
  months: 12,
  necessary: 'yes',
  necessaryReason: 'Trenger fagbrev',
  progress: 'yes',
  progressReason: 'Har lært mye',
  participantView: 'Vil fortsette',
};
const secondYear: ExtensionFacts = {
  ...firstYear,
  today: '2028-08-15',
  periodEnd: '2028-09-30',
  motivation: 'Møter hver dag',
  likelyWork: 'yes',
  likelyWorkReason: 'Har fått tilbud',
  labourMarket: 'Mangler folk i faget',
  specialReasons: 'Var lenge syk',
};
const third = 'brudd extension-third-year';

describe('an extension', () => {
  it.each<[string, ExtensionFacts, string[]]>([
    ['into the second year', firstYear, []],
    ['into the third year', secondYear, []],
    ['no proposal', { ...firstYear, proposal: null }, ['brudd extension-proposal']],
    ['no length', { ...firstYear, months: null }, ['brudd extension-proposal']],
    ['thirteen months', { ...firstYear, months: 13 }, ['brudd extension-proposal']],
    ['necessity not answered', { ...firstYear, necessary: null }, ['brudd extension-necessity-progress']],
    [
      'no reason for necessity',
      { ...firstYear, necessaryReason: '' },
      ['brudd extension-necessity-progress'],
    ],
    ['not necessary', { ...firstYear, necessary: 'no' }, ['brudd extension-necessity-progress']],
    ['no progress, second year', { ...firstYear, progress: 'no' }, []],
    ['no progress, third year', { ...secondYear, progress: 'no' }, [third]],
    ['work unlikely, third year', { ...secondYear, likelyWork: 'no' }, [third]],
    ['work not answered, third year', { ...secondYear, likelyWork: null }, [third]],
    ['no motivation, third year', { ...secondYear, motivation: '' }, [third]],
    ['no labour market, third year', { ...secondYear, labourMarket: '' }, [third]],
    ['no special reasons, third year', { ...secondYear, specialReasons: '' }, [third]],
    ['no view', { ...firstYear, participantView: '' }, ['brudd extension-participant-view']],
    [
      'a day beyond two years',
      { ...firstYear, periodEnd: '2027-10-01' },
      [third, third, third, third, third],
    ],
    ['to the very last day', { ...secondYear, periodEnd: '2028-09-30', months: 12 }, []],
    [
      'a day beyond three years',
      { ...secondYear, periodEnd: '2028-10-01' },
      ['brudd extension-within-maximum'],
    ],
    [
      'when all is used',
      { ...secondYear, today: '2029-08-15', periodEnd: '2029-09-30', months: 1 },
      ['brudd extension-within-maximum'],
    ],
    ['67 within it', { ...firstYear, birthDate: '1961-09-30' }, ['brudd extension-before-67']],
    ['67 the day after', { ...firstYear, birthDate: '1961-10-01' }, []],
    ['two weeks left', { ...firstYear, today: '2027-09-16' }, []],
    ['less than that', { ...firstYear, today: '2027-09-17' }, ['merknad extension-in-time']],
    ['after the period', { ...firstYear, today: '2027-10-01' }, ['merknad extension-in-time']],
    ['dates empty', { ...firstYear, evaluationDates: [] }, ['brudd extension-evaluation-dates']],
    [
      'dates in the old period',
      { ...firstYear, evaluationDates: [{ date: '2027-09-30' }] },
      ['brudd extension-evaluation-dates'],
    ],
    ['dates in the new period', { ...firstYear, evaluationDates: [{ date: '2027-12-01' }] }, []],
    ['end, not necessary', { ...firstYear, proposal: 'end', months: null, necessary: 'no' }, []],
    [
      'end, though necessary',
      { ...firstYear, proposal: 'end', months: null },
      ['merknad extension-end-reasoned'],
    ],
    [
      'end after two years',
      { ...firstYear, proposal: 'end', months: null, today: '2028-08-15', periodEnd: '2028-09-30' },
      [],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkExtension(facts))).toEqual(expected));

  it('with leave behind it has later limits', () => {
    const uncounted = [{ from: '2027-01-01', to: '2027-01-31' }];
    const limits = programmeLimits({ firstStart: '2026-10-01', uncounted });
    expect(found(checkExtension({ ...firstYear, ...limits, periodEnd: '2027-10-31' }))).toEqual([]);
  });

  it('gives a period that begins the day after', () => {
    expect(nextPeriod(firstYear)).toEqual({ from: '2027-10-01', to: '2028-09-30' });
    expect(nextPeriod({ ...firstYear, proposal: 'end' })).toBeUndefined();
  });
});

describe('the decision on it', () => {
  const approved: ExtensionDecisionFacts = {
    today: '2027-09-01',
    proposal: 'extend',
    result: 'approve',
    preparedBy: 'vera',
    decidedBy: 'bo',
    periodEnd: '2027-09-30',
    lastOrdinaryDay: '2028-09-30',
  };
  it.each<[string, ExtensionDecisionFacts, string[]]>([
    ['in order', approved, []],
    ['on the last day', { ...approved, today: '2027-09-30' }, []],
    ['a day late', { ...approved, today: '2027-10-01' }, ['merknad extension-decision-in-time']],
    ['by the same person', { ...approved, decidedBy: 'vera' }, ['brudd extension-decision-four-eyes']],
    ['returned without reason', { ...approved, result: 'return' }, ['brudd extension-decision-verdict']],
    ['returned', { ...approved, result: 'return', reason: 'Mangler grunn' }, []],
  ])('%s', (_name, facts, expected) => expect(found(checkExtensionDecision(facts))).toEqual(expected));
});
