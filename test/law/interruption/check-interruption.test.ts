import { describe, expect, it } from 'vitest';
import {
  checkInterruption,
  checkInterruptionDecision,
  checkInterruptionProposal,
  checkInterruptionReview,
  checkNotice,
  checkResumption,
  defaultSettings,
  type InterruptionDecisionFacts,
  type InterruptionFacts,
  type InterruptionReviewFacts,
  type NoticeFacts,
  type ResumptionFacts,
} from '../../../src/law/index.ts';
import { found, messageOf, plusDays } from '../helpers.ts';
import { agreed } from './agreed.ts';

describe('an interruption', () => {
  const leap: InterruptionFacts = { ...agreed, from: '2028-02-29', periodEnd: '2028-09-30' };
  const against: InterruptionFacts = {
    ...agreed,
    ground: 'not-attending',
    againstWill: 'yes',
    milderMeans: 'Færre timer er prøvd',
    noticeSentOn: '2027-02-10',
    responseDeadline: '2027-02-24',
  };
  it.each<[string, InterruptionFacts, string[]]>([
    ['agreed', agreed, []],
    ['nobody knows until when', { ...agreed, expectedTo: null }, []],
    ['no ground', { ...agreed, ground: null }, ['brudd interruption-ground']],
    ['no reason', { ...agreed, reason: ' ' }, ['brudd interruption-ground']],
    ['for the office’s sake', { ...agreed, ground: 'office' }, ['brudd interruption-ground']],
    ['an unknown ground', { ...agreed, ground: 'tired' }, ['brudd interruption-ground']],
    ['from the first day of the programme', { ...agreed, from: '2026-10-01' }, []],
    ['before the programme', { ...agreed, from: '2026-09-30' }, ['brudd interruption-dates']],
    ['from the last day of the period', { ...agreed, from: '2027-09-30', expectedTo: null }, []],
    ['after the period', { ...agreed, from: '2027-10-01', expectedTo: null }, ['brudd interruption-dates']],
    ['backwards', { ...agreed, expectedTo: '2027-03-14' }, ['brudd interruption-dates']],
    ['one day', { ...agreed, expectedTo: '2027-03-15' }, []],
    ['a year but for a day', { ...agreed, expectedTo: '2028-03-13' }, []],
    ['a year, its last day included', { ...agreed, expectedTo: '2028-03-14' }, ['brudd interruption-dates']],
    ['a year but for a day, from a leap day', { ...leap, expectedTo: '2029-02-27' }, []],
    ['a year, from a leap day', { ...leap, expectedTo: '2029-02-28' }, ['brudd interruption-dates']],
    ['no first day', { ...agreed, from: null }, ['brudd interruption-dates']],
    ['not heard', { ...agreed, participantView: null }, ['brudd interruption-participant-view']],
    ['nothing proposed', { ...agreed, proposal: null }, ['brudd interruption-proposal']],
    ['against the will, after notice', against, []],
    [
      'against the will, no response',
      { ...against, participantView: null },
      ['merknad interruption-participant-view'],
    ],
    [
      'against the will, without notice',
      { ...against, noticeSentOn: null, responseDeadline: null },
      ['brudd interruption-notice', 'brudd interruption-notice'],
    ],
    [
      'against the will, on the day of the deadline',
      { ...against, today: '2027-02-24' },
      ['brudd interruption-notice'],
    ],
    ['against the will, the day after', { ...against, today: '2027-02-25' }, []],
    [
      'against the will, nothing milder considered',
      { ...against, milderMeans: null },
      ['brudd interruption-alternatives'],
    ],
    ['going on', { ...against, proposal: 'keep', from: null, noticeSentOn: null, milderMeans: null }, []],
    ['notice first', { ...against, proposal: 'notice', from: null, noticeSentOn: null }, []],
  ])('%s', (_name, facts, expected) => expect(found(checkInterruption(facts))).toEqual(expected));

  const six = 'brudd interruption-six-weeks-after-birth';
  // Six weeks from 1 February are until 14 March.
  const mother: InterruptionFacts = { ...agreed, ground: 'birth', gaveBirth: 'yes', bornOn: '2027-02-01' };
  const before = { from: '2027-02-20', expectedTo: '2027-02-28' };
  it.each<[string, InterruptionFacts, string[]]>([
    ['for a birth, the day after six weeks', mother, []],
    ['on the last day of six weeks', { ...mother, from: '2027-03-14' }, [six]],
    ['until the day before the birth', { ...mother, ...before, bornOn: '2027-03-01' }, []],
    ['until the birth', { ...mother, ...before, bornOn: '2027-02-28' }, [six]],
    ['nobody knows until when', { ...mother, ...before, expectedTo: null, bornOn: '2027-06-01' }, [six]],
    [
      'nobody knows until when, a birth on the day the year is out',
      { ...mother, from: '2027-02-20', expectedTo: null, bornOn: '2028-02-20' },
      [],
    ],
    [
      'nobody knows until when, a birth the day before that',
      { ...mother, from: '2027-02-20', expectedTo: null, bornOn: '2028-02-19' },
      [six],
    ],
    ['for a birth, as a father or at an adoption', { ...mother, gaveBirth: 'no', bornOn: null }, []],
    ['for a birth, not answered', { ...mother, gaveBirth: null, bornOn: null }, [six]],
    ['for a birth, no day', { ...mother, bornOn: null }, [six]],
    ['for treatment around a birth', { ...mother, ground: 'treatment', from: '2027-03-14' }, [six]],
    ['for treatment, an answer from before it was asked', { ...agreed, gaveBirth: undefined }, []],
    ['over leave in the case file', { ...agreed, registeredBirths: ['2027-02-02'] }, [six]],
    ['after leave in the case file', { ...agreed, registeredBirths: ['2027-02-01', null] }, []],
    [
      'over leave in the case file, and the same birth',
      { ...mother, from: '2027-03-14', registeredBirths: ['2027-02-01'] },
      [six],
    ],
    ['for a birth, going on', { ...mother, proposal: 'keep', from: null }, []],
    ['for illness', { ...agreed, ground: 'illness' }, ['merknad interruption-illness-keeps-benefit']],
    [
      'for illness, against the will',
      { ...against, ground: 'illness' },
      ['merknad interruption-illness-keeps-benefit'],
    ],
    ['for illness, going on', { ...agreed, ground: 'illness', proposal: 'keep' }, []],
  ])('that would take benefit: %s', (_name, facts, expected) =>
    expect(found(checkInterruption(facts))).toEqual(expected),
  );

  it('with nothing milder considered is only remarked on where that is the setting', () => {
    const settings = { ...defaultSettings, milderMeansFirst: 'merknad' as const };
    expect(found(checkInterruption({ ...against, milderMeans: null }, settings))).toEqual([
      'merknad interruption-alternatives',
    ]);
  });

  it('is held against the year of all interruptions where they add up', () => {
    const together = { ...defaultSettings, interruptionYearCounts: 'together' as const };
    const of = (expectedTo: string) => ({ ...agreed, interruptedBefore: 100, expectedTo });
    expect(found(checkInterruption(of('2028-03-13')))).toEqual([]);
    expect(found(checkInterruption(of('2027-12-04'), together))).toEqual([]);
    expect(found(checkInterruption(of('2027-12-05'), together))).toEqual(['brudd interruption-dates']);
    const review = {
      today: '2027-06-01',
      interruptedFrom: '2027-03-15',
      likely: 'yes',
      reason: 'Ja',
    } as const;
    const asked = { ...review, contactedOn: '2027-06-01', interruptedBefore: 100 };
    expect(found(checkInterruptionReview({ ...asked, expectedTo: '2027-12-04' }, together))).toEqual([]);
    expect(found(checkInterruptionReview({ ...asked, expectedTo: '2027-12-05' }, together))).toEqual([
      'brudd interruption-review-expected',
    ]);
    const back = {
      ...review,
      periodEnd: '2028-09-30',
      interruptedBefore: 100,
      evaluationDates: ['2028-04-01'],
    };
    expect(found(checkResumption({ ...back, resumedOn: '2027-12-05' }, together))).toEqual([]);
    expect(found(checkResumption({ ...back, resumedOn: '2027-12-06' }, together))).toEqual([
      'brudd resumption-date',
    ]);
  });

  it.each<[InterruptionFacts]>([[agreed], [leap]])(
    'can be taken up again the day after the last day that passes, and no later: %o',
    (facts) => {
      for (let day = plusDays(facts.from as string, 360); day < '2029-03-05'; day = plusDays(day, 1)) {
        const back: ResumptionFacts = {
          ...{ today: day, interruptedFrom: facts.from as string, periodEnd: '2029-09-30' },
          ...{ resumedOn: plusDays(day, 1), evaluationDates: ['2029-08-01'], reason: 'Som avtalt' },
        };
        const expected = found(checkInterruption({ ...facts, expectedTo: day })).length === 0;
        expect([day, found(checkResumption(back)).length === 0]).toEqual([day, expected]);
      }
    },
  );

  it('for the office’s sake is refused with an explanation', () => {
    const outcome = checkInterruptionProposal({ ...agreed, ground: 'office' });
    expect(messageOf(outcome, 'interruption-ground')).toContain('ikke forhold ved deltakeren');
  });

  it('is checked before anybody has been told for its ground and dates only', () => {
    const proposed = { ...against, proposal: undefined, participantView: null, noticeSentOn: null };
    expect(found(checkInterruptionProposal(proposed))).toEqual([]);
  });
});

describe('the decision to interrupt', () => {
  const approved: InterruptionDecisionFacts = {
    today: '2027-03-01',
    result: 'approve',
    from: '2027-03-01',
    againstWill: 'yes',
    preparedBy: ['veileder'],
    decidedBy: 'beslutter',
  };
  it.each<[string, InterruptionDecisionFacts, string[]]>([
    ['from the day', approved, []],
    ['from yesterday', { ...approved, from: '2027-02-28' }, ['brudd interruption-decision-not-backdated']],
    ['from yesterday, agreed', { ...approved, from: '2027-02-28', againstWill: 'no' }, []],
    [
      'from yesterday, sent back',
      { ...approved, from: '2027-02-28', result: 'return', reason: 'Ny dato' },
      [],
    ],
    ['no verdict', { ...approved, result: null }, ['brudd interruption-decision-verdict']],
    ['by the preparer', { ...approved, decidedBy: 'Veileder' }, ['brudd interruption-decision-four-eyes']],
  ])('%s', (_name, facts, expected) => expect(found(checkInterruptionDecision(facts))).toEqual(expected));

  it('may reach back where the office says so', () => {
    const settings = { ...defaultSettings, adverseDecisionReachesBack: true };
    expect(found(checkInterruptionDecision({ ...approved, from: '2027-02-28' }, settings))).toEqual([]);
  });
});

describe('the question whether somebody comes back', () => {
  const likely: InterruptionReviewFacts = {
    today: '2027-06-01',
    interruptedFrom: '2027-03-01',
    contactedOn: '2027-05-30',
    likely: 'yes',
    expectedTo: '2027-08-01',
    reason: 'Behandlingen går etter planen',
  };
  const leap: InterruptionReviewFacts = {
    ...likely,
    ...{ interruptedFrom: '2028-02-29', today: '2028-06-01', contactedOn: '2028-05-30' },
  };
  it.each<[string, InterruptionReviewFacts, string[]]>([
    ['yes', likely, []],
    ['yes, nobody knows when', { ...likely, expectedTo: null }, []],
    ['no', { ...likely, likely: 'no', expectedTo: null }, []],
    ['no answer', { ...likely, likely: null }, ['brudd interruption-review-answered']],
    ['no reason', { ...likely, reason: null }, ['brudd interruption-review-answered']],
    ['not spoken to', { ...likely, contactedOn: null }, ['merknad interruption-review-answered']],
    ['spoken to tomorrow', { ...likely, contactedOn: '2027-06-02' }, ['brudd interruption-review-answered']],
    ['until today', { ...likely, expectedTo: '2027-06-01' }, []],
    ['until yesterday', { ...likely, expectedTo: '2027-05-31' }, ['brudd interruption-review-expected']],
    ['back the day before the year is out', { ...likely, expectedTo: '2028-02-28' }, []],
    ['from a leap day, back the day before the year is out', { ...leap, expectedTo: '2029-02-27' }, []],
    [
      'from a leap day, back when the year is out',
      { ...leap, expectedTo: '2029-02-28' },
      ['brudd interruption-review-expected'],
    ],
    [
      'back when the year is out',
      { ...likely, expectedTo: '2028-02-29' },
      ['brudd interruption-review-expected'],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkInterruptionReview(facts))).toEqual(expected));
});

describe('a resumption', () => {
  const back: ResumptionFacts = {
    today: '2027-06-01',
    interruptedFrom: '2027-03-01',
    periodEnd: '2027-09-30',
    resumedOn: '2027-06-01',
    evaluationDates: ['2027-07-01'],
    reason: 'Er tilbake i praksis',
  };
  const leap: ResumptionFacts = {
    ...back,
    ...{ interruptedFrom: '2028-02-29', periodEnd: '2029-09-30', evaluationDates: ['2029-04-01'] },
  };
  it.each<[string, ResumptionFacts, string[]]>([
    ['with an evaluation', back, []],
    ['on the first day interrupted', { ...back, resumedOn: '2027-03-01' }, []],
    ['before the interruption', { ...back, resumedOn: '2027-02-28' }, ['brudd resumption-date']],
    ['no day', { ...back, resumedOn: null }, ['brudd resumption-date']],
    ['no reason', { ...back, reason: '' }, ['brudd resumption-date']],
    [
      'after a year but for a day',
      { ...back, periodEnd: '2028-09-30', resumedOn: '2028-02-29', evaluationDates: ['2028-04-01'] },
      [],
    ],
    [
      'after a year',
      { ...back, periodEnd: '2028-09-30', resumedOn: '2028-03-01', evaluationDates: ['2028-04-01'] },
      ['brudd resumption-date'],
    ],
    ['after a year but for a day, from a leap day', { ...leap, resumedOn: '2029-02-28' }, []],
    ['after a year, from a leap day', { ...leap, resumedOn: '2029-03-01' }, ['brudd resumption-date']],
    [
      'after the period',
      { ...back, resumedOn: '2027-10-01' },
      ['brudd resumption-date', 'brudd resumption-evaluations'],
    ],
    ['without evaluations', { ...back, evaluationDates: [] }, ['brudd resumption-evaluations']],
    ['without evaluations, two weeks left', { ...back, resumedOn: '2027-09-17', evaluationDates: [] }, []],
    [
      'without evaluations, a day more left',
      { ...back, resumedOn: '2027-09-16', evaluationDates: [] },
      ['brudd resumption-evaluations'],
    ],
    ['evaluated yesterday', { ...back, evaluationDates: ['2027-05-31'] }, ['brudd resumption-evaluations']],
    ['evaluated before being back', { ...back, resumedOn: '2027-07-02' }, ['brudd resumption-evaluations']],
    [
      'evaluated after the period',
      { ...back, evaluationDates: ['2027-10-01'] },
      ['brudd resumption-evaluations'],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkResumption(facts))).toEqual(expected));
});

describe('a notice', () => {
  const sent: NoticeFacts = {
    today: '2027-03-05',
    proposedOn: '2027-03-01',
    noticeSentOn: '2027-03-05',
    channel: 'letter',
    content: 'Vi vurderer å avslutte programmet fordi du ikke møter.',
    responseDeadline: '2027-03-19',
  };
  it.each<[string, NoticeFacts, string[]]>([
    ['today', sent, []],
    ['on the day of the proposal', { ...sent, noticeSentOn: '2027-03-01' }, []],
    ['before the proposal', { ...sent, noticeSentOn: '2027-02-28' }, ['brudd notice-content']],
    [
      'tomorrow',
      { ...sent, noticeSentOn: '2027-03-06', responseDeadline: '2027-03-20' },
      ['brudd notice-content'],
    ],
    ['by word of mouth', { ...sent, channel: 'telephone' }, ['brudd notice-content']],
    ['without content', { ...sent, content: null }, ['brudd notice-content']],
    ['with a short deadline', { ...sent, responseDeadline: '2027-03-18' }, ['merknad notice-deadline']],
  ])('%s', (_name, facts, expected) => expect(found(checkNotice(facts))).toEqual(expected));
});
