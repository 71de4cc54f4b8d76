import { describe, expect, it } from 'vitest';
import {
  checkExtension,
  checkExtensionDecision,
  defaultSettings,
  nextPeriod,
  periodEndNeedsNotice,
  programmeLimits,
  type ExtensionDecisionFacts,
  type ExtensionFacts,
  type Settings,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const born = (birthDate: string) => programmeLimits({ firstStart: '2026-10-01', birthDate });
const firstYear: ExtensionFacts = {
  ...born('1990-03-03'),
  today: '2027-08-15',
  periodEnd: '2027-09-30',
  proposal: 'extend',
  months: 12,
  stillAbility: 'yes',
  stillBenefits: 'yes',
  stillFollowUp: 'yes',
  stillResidence: 'yes',
  necessary: 'yes',
  necessaryReason: 'Trenger fagbrev',
  progress: 'yes',
  progressReason: 'Har lært mye',
  participantView: 'Vil fortsette',
};
const twoYears: ExtensionFacts = {
  ...firstYear,
  proposal: 'end',
  months: null,
  today: '2028-08-15',
  periodEnd: '2028-09-30',
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
const ended: ExtensionFacts = {
  ...firstYear,
  proposal: 'end',
  months: null,
  necessary: 'no',
  againstWill: 'no',
  absenceKind: 'none',
  reason: 'Har fått fast jobb',
};
const againstWill: ExtensionFacts = {
  ...ended,
  ...{ againstWill: 'yes', reason: 'Møter ikke, og vil ikke bytte' },
  ...{ stillFollowUp: 'no', stillFollowUpReason: 'Tar ikke imot den' },
};

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
    ['not necessary', { ...firstYear, necessary: 'no' }, ['merknad extension-necessity-progress']],
    [
      'not necessary, into the third year',
      { ...secondYear, necessary: 'no' },
      ['brudd extension-third-year', 'merknad extension-necessity-progress'],
    ],
    // Asked of every extension by one rule: the other one has nothing to add.
    [
      'necessity not answered, third year',
      { ...secondYear, necessary: null },
      ['brudd extension-necessity-progress'],
    ],
    [
      'progress not answered, third year',
      { ...secondYear, progress: null },
      ['brudd extension-necessity-progress'],
    ],
    ['no progress, second year', { ...firstYear, progress: 'no' }, []],
    ['no progress, third year', { ...secondYear, progress: 'no' }, [third]],
    ['work unlikely, third year', { ...secondYear, likelyWork: 'no' }, [third]],
    ['work not answered, third year', { ...secondYear, likelyWork: null }, [third]],
    ['no motivation, third year', { ...secondYear, motivation: '' }, [third]],
    ['no labour market, third year', { ...secondYear, labourMarket: '' }, [third]],
    ['no special reasons, third year', { ...secondYear, specialReasons: '' }, [third]],
    ['no view', { ...firstYear, participantView: '' }, ['brudd extension-participant-view']],
    [
      'a day beyond two years: it ends with them',
      { ...firstYear, periodEnd: '2027-10-01' },
      ['merknad extension-within-maximum'],
    ],
    [
      'weeks beyond two years',
      { ...firstYear, periodEnd: '2027-10-20' },
      ['merknad extension-within-maximum'],
    ],
    [
      'more than a month beyond two years',
      { ...firstYear, periodEnd: '2027-10-31' },
      [third, third, third, third, third],
    ],
    ['to the very last day', { ...secondYear, periodEnd: '2028-09-30', months: 12 }, []],
    [
      'a day beyond three years: it ends with them',
      { ...secondYear, periodEnd: '2028-10-01' },
      ['merknad extension-within-maximum'],
    ],
    [
      'more than a month beyond three years',
      { ...secondYear, periodEnd: '2028-10-31' },
      ['brudd extension-within-maximum'],
    ],
    [
      'when all is used',
      { ...secondYear, today: '2029-08-15', periodEnd: '2029-09-30', months: 1 },
      ['brudd extension-within-maximum'],
    ],
    [
      '67 in its last month: it ends the day before',
      { ...firstYear, ...born('1961-09-30') },
      ['merknad extension-within-maximum'],
    ],
    ['67 earlier', { ...firstYear, ...born('1961-08-31') }, ['brudd extension-before-67']],
    ['67 the day after', { ...firstYear, ...born('1961-10-01') }, []],
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
    ['end, not necessary', ended, []],
    ['end, though necessary', { ...ended, necessary: 'yes' }, ['merknad extension-end-reasoned']],
    [
      'end after two years',
      { ...twoYears, necessary: 'no', reason: 'Klarer seg med vanlig hjelp fra arbeidsgiveren.' },
      [],
    ],
    [
      'end after two years, with no word of why',
      { ...twoYears, necessary: 'no', reason: ' ' },
      ['merknad extension-end-after-two-years'],
    ],
    [
      'end after two years, though all that the third asks for is there',
      { ...twoYears, necessary: 'yes', progress: 'yes', likelyWork: 'yes', reason: 'Målet er nådd.' },
      ['merknad extension-end-after-two-years'],
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

it('the first year of an absence from 29 February is counted as every other period is', () => {
  const leap = { absenceKind: 'birth', absenceFrom: '2028-02-29', periodEnd: '2029-02-28' } as const;
  const facts = { ...againstWill, ...leap, lastOrdinaryDay: '2029-12-31' };
  const of = (shortMonthEndsPeriod: Settings['shortMonthEndsPeriod']) =>
    found(checkExtension(facts, { ...defaultSettings, shortMonthEndsPeriod }));
  expect(of('after-last-day')).toContain('brudd extension-end-protected-absence');
  expect(of('before-last-day')).not.toContain('brudd extension-end-protected-absence');
});

describe('an end when the period is over, before the two years are used', () => {
  const work = { absenceKind: 'work', absenceFrom: '2026-10-01' } as const;
  const met = { stillFollowUp: 'yes', stillFollowUpReason: null, endGround: 'circumstances' } as const;
  const needed: ExtensionFacts = { ...againstWill, ...met, necessary: 'yes' };
  const notNeeded: ExtensionFacts = { ...needed, necessary: 'no' };
  const benefits = {
    endGround: 'benefits',
    stillBenefits: 'no',
    stillBenefitsReason: 'Har dagpenger',
  } as const;
  const reasoned = 'extension-end-reasoned';
  const birth = { kind: 'birth', from: '2026-12-01' } as const;
  const atWork = { ground: 'work', from: '2026-12-01' } as const;
  const protectedOne = 'brudd extension-end-protected-absence';
  const ground = 'brudd extension-end-ground';
  it.each<[string, ExtensionFacts, string[]]>([
    ['with a ground in the person, who agrees', ended, []],
    ['against the will, for a condition of § 29', againstWill, []],
    ['without a ground', { ...ended, reason: null }, [ground]],
    ['with a dash for a ground', { ...ended, reason: '–' }, [ground]],
    ['with nothing but empty words', { ...ended, reason: 'Som sist' }, [ground]],
    ['without an answer about the will', { ...ended, againstWill: null }, [ground]],
    [
      'with a birth in the case file that lasts, though more is necessary',
      { ...needed, registeredAbsences: [{ ...birth, to: null }] },
      ['brudd extension-registered-absence', 'merknad extension-end-reasoned'],
    ],
    [
      'with a birth in the case file that is over, though more is necessary',
      { ...needed, registeredAbsences: [{ ...birth, to: '2027-02-01' }] },
      ['merknad extension-end-reasoned', 'merknad extension-registered-absence'],
    ],
    [
      'with a birth in the case file that lasts, and no more necessary',
      { ...notNeeded, registeredAbsences: [{ ...birth, to: null }] },
      ['brudd extension-registered-absence', 'merknad extension-end-reasoned'],
    ],
    [
      'with a birth in the case file a year before',
      { ...againstWill, registeredAbsences: [{ ...birth, from: '2026-09-30', to: null }] },
      [],
    ],
    [
      'with an interruption for work in the case file',
      { ...needed, registeredInterruptions: [{ ...atWork, to: null }] },
      ['brudd extension-registered-absence', 'merknad extension-end-reasoned'],
    ],
    [
      'with a birth in the answer and in the case file',
      {
        ...needed,
        ...work,
        absenceKind: 'birth',
        registeredAbsences: [{ ...birth, to: null }],
      },
      [protectedOne, 'merknad extension-end-reasoned'],
    ],
    [
      'with a birth in the case file, as the person wishes',
      { ...ended, registeredAbsences: [{ ...birth, to: null }] },
      [],
    ],
    ['no more necessary, nothing named', { ...notNeeded, endGround: null }, [`brudd ${reasoned}`]],
    [
      'no more necessary, in a form from before the conditions were asked again',
      { ...notNeeded, endGround: null, stillAbility: null, stillFollowUp: null },
      [`brudd ${reasoned}`, 'merknad extension-conditions'],
    ],
    ['no more necessary, a ground of § 34', notNeeded, [`merknad ${reasoned}`]],
    ['no more necessary, a condition of § 29', { ...notNeeded, ...benefits }, []],
    ['no more necessary, as the person wishes', { ...notNeeded, endGround: null, againstWill: 'no' }, []],
    [
      'no more necessary, nothing named, on the last day of the two years',
      { ...notNeeded, endGround: null, periodEnd: '2028-09-30' },
      [],
    ],
    ['though more is necessary, nothing named', { ...needed, endGround: null }, [`brudd ${reasoned}`]],
    [
      'though more is necessary, a word that is none',
      { ...needed, endGround: 'budget' },
      [`brudd ${reasoned}`],
    ],
    ['though more is necessary, a ground of § 34', needed, [`merknad ${reasoned}`]],
    ['though more is necessary, a condition of § 29', { ...needed, ...benefits }, []],
    [
      'though more is necessary, as the person wishes',
      { ...needed, endGround: null, againstWill: 'no' },
      [`merknad ${reasoned}`],
    ],
    [
      'though more is necessary, the day before the two years are out',
      { ...needed, endGround: null, periodEnd: '2028-09-29' },
      [`brudd ${reasoned}`],
    ],
    [
      'though more is necessary, on the last day of the two years',
      { ...needed, endGround: null, periodEnd: '2028-09-30' },
      [],
    ],
    [
      'for a condition of § 29, with a birth in the case file that lasts',
      { ...needed, ...benefits, registeredAbsences: [{ ...birth, to: null }] },
      ['merknad extension-registered-absence'],
    ],
    ['without an answer about absence', { ...ended, absenceKind: null }, [protectedOne]],
    ['for an absence that does not exist', { ...ended, absenceKind: 'perhaps' }, [protectedOne]],
    ['for work that began less than a year before', { ...againstWill, ...work }, [protectedOne]],
    ['for work a year after it began', { ...againstWill, ...work, absenceFrom: '2026-09-30' }, []],
    ['for work, as the person wishes', { ...ended, ...work }, []],
    ['for a birth', { ...againstWill, ...work, absenceKind: 'birth' }, [protectedOne]],
    ['for an adoption', { ...againstWill, ...work, absenceKind: 'adoption' }, [protectedOne]],
    ['for other absence', { ...againstWill, ...work, absenceKind: 'other' }, []],
    ['for work since nobody knows when', { ...againstWill, ...work, absenceFrom: null }, [protectedOne]],
    [
      'on the last day but one of the two years',
      { ...ended, periodEnd: '2028-09-29', reason: null },
      [ground],
    ],
    [
      'on the last day of the two years',
      { ...ended, periodEnd: '2028-09-30', reason: null },
      ['merknad extension-end-after-two-years'],
    ],
    ['when a response can come in time', { ...againstWill, today: '2027-09-15' }, []],
    [
      'when no response can come in time',
      { ...againstWill, today: '2027-09-16' },
      ['merknad extension-end-notice-time'],
    ],
    [
      'when there is no time, and none is needed',
      { ...ended, today: '2027-09-17' },
      ['merknad extension-in-time'],
    ],
    [
      'when the notice has been sent',
      { ...againstWill, today: '2027-09-17', noticeSentOn: '2027-09-01' },
      ['merknad extension-in-time'],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkExtension(facts))).toEqual(expected));

  it('names both answers where help is necessary and more time is not', () => {
    const messages = (facts: ExtensionFacts) => messageOf(checkExtension(facts), reasoned);
    const both =
      /«Er tett og samordnet hjelp[^»]*» er besvart med ja, og «Er mer tid nødvendig[^»]*» med nei/;
    expect(messages({ ...notNeeded, endGround: null })).toMatch(both);
    expect(messages(notNeeded)).toMatch(both);
    expect(messages(needed)).not.toMatch(both);
    expect(messages({ ...notNeeded, stillFollowUp: null })).not.toMatch(both);
  });

  const told = { noticeSentOn: '2027-08-01', responseDeadline: '2027-08-15' };
  it.each<[string, ExtensionFacts, boolean]>([
    ['whoever agrees', ended, false],
    ['whoever wants to go on', againstWill, true],
    ['after two years', { ...againstWill, periodEnd: '2028-09-30' }, false],
    ['whoever is to go on', { ...againstWill, proposal: 'extend', months: 6 }, false],
    ['on the last day to respond', { ...againstWill, ...told, today: '2027-08-15' }, true],
    ['the day after', { ...againstWill, ...told, today: '2027-08-16' }, false],
    ['who has responded', { ...againstWill, ...told, today: '2027-08-10', respondedOn: '2027-08-10' }, false],
    ['with too short a time', { ...againstWill, ...told, responseDeadline: '2027-08-14' }, true],
  ])('%s must be given notice first: %s', (_name, facts, expected) =>
    expect(periodEndNeedsNotice(facts)).toBe(expected),
  );
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
  const untold = { ...approved, proposal: 'end', againstWill: 'yes' } as const;
  const told = { noticeSentOn: '2027-08-01', responseDeadline: '2027-08-15' };
  it.each<[string, ExtensionDecisionFacts, string[]]>([
    ['in order', approved, []],
    ['on the last day', { ...approved, today: '2027-09-30' }, []],
    ['a day late', { ...approved, today: '2027-10-01' }, ['merknad extension-decision-in-time']],
    ['by the same person', { ...approved, decidedBy: 'vera' }, ['brudd extension-decision-four-eyes']],
    ['returned without reason', { ...approved, result: 'return' }, ['brudd extension-decision-verdict']],
    ['returned', { ...approved, result: 'return', reason: 'Mangler grunn' }, []],
    ['an end that the person agrees with', { ...approved, proposal: 'end', againstWill: 'no' }, []],
    ['an end without notice', untold, ['brudd extension-decision-notice', 'brudd extension-decision-notice']],
    ['returned for want of notice', { ...untold, result: 'return', reason: 'Varsle først' }, []],
    [
      'an end before the response',
      { ...untold, ...told, today: '2027-08-15' },
      ['brudd extension-decision-notice'],
    ],
    ['an end after the time to respond', { ...untold, ...told, today: '2027-08-16' }, []],
    ['an end after two years', { ...untold, periodEnd: '2028-09-30' }, []],
  ])('%s', (_name, facts, expected) => expect(found(checkExtensionDecision(facts))).toEqual(expected));
});
