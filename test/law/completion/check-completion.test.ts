import { describe, expect, it } from 'vitest';
import {
  checkCompletion,
  checkEnding,
  checkEndingDecision,
  checkEndingProposal,
  defaultSettings,
  needsNotice,
  type CompletionFacts,
  type EndingDecisionFacts,
  type EndingFacts,
} from '../../../src/law/index.ts';
import { found } from '../helpers.ts';

const completed: CompletionFacts = {
  today: '2028-10-05',
  programmeStart: '2026-10-01',
  endReason: 'max-duration',
  endDate: '2028-09-30',
  finalEvaluationOn: '2028-09-28',
  participantTookPart: 'yes',
  status: '3',
  situation: ['01'],
  mainIncome: '01',
  summary: 'Har fått fast jobb',
  participantView: 'Er fornøyd',
  certificateText: 'Arbeidstrening og norsk',
};

describe('a completion', () => {
  it.each<[string, CompletionFacts, string[]]>([
    ['in order', completed, []],
    [
      'evaluated tomorrow',
      { ...completed, finalEvaluationOn: '2028-10-06' },
      ['brudd completion-final-evaluation'],
    ],
    [
      'evaluated before the start',
      { ...completed, finalEvaluationOn: '2026-09-30' },
      ['brudd completion-final-evaluation'],
    ],
    [
      'without the participant',
      { ...completed, participantTookPart: 'no', participantView: null },
      ['merknad completion-final-evaluation'],
    ],
    ['no view', { ...completed, participantView: null }, ['brudd completion-final-evaluation']],
    ['no summary', { ...completed, summary: null }, ['brudd completion-final-evaluation']],
    ['no certificate', { ...completed, certificateText: null }, ['brudd completion-certificate']],
    [
      'no certificate after an early end',
      { ...completed, endReason: 'not-resuming', status: '4', certificateText: '' },
      ['brudd completion-certificate'],
    ],
    ['no end', { ...completed, endDate: null }, ['brudd completion-end-date']],
    ['no status', { ...completed, status: null }, ['brudd completion-status']],
    ['a status of somebody still in it', { ...completed, status: '1' }, ['brudd completion-status']],
    ['3 without situation', { ...completed, situation: [] }, ['brudd completion-situation']],
    ['3 without income', { ...completed, mainIncome: null }, ['brudd completion-main-income']],
    [
      '7 without situation',
      { ...completed, endReason: 'own-wish', status: '7', situation: [] },
      ['brudd completion-situation'],
    ],
    [
      '7 without income',
      { ...completed, endReason: 'own-wish', status: '7', mainIncome: null },
      ['merknad completion-main-income'],
    ],
    [
      '4 with neither',
      { ...completed, endReason: 'not-resuming', status: '4', situation: [], mainIncome: null },
      [],
    ],
    [
      '5 with neither',
      { ...completed, endReason: 'moved', status: '5', situation: null, mainIncome: null },
      [],
    ],
    ['5 for who has not moved', { ...completed, status: '5' }, ['merknad completion-status']],
    [
      'an unknown situation',
      { ...completed, situation: ['99'] },
      ['brudd completion-situation', 'merknad completion-main-income'],
    ],
    [
      'an income not among the situations',
      { ...completed, mainIncome: '13' },
      ['merknad completion-main-income'],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkCompletion(facts))).toEqual(expected));
});

describe('an early ending', () => {
  const wished: EndingFacts = {
    today: '2027-03-01',
    programmeStart: '2026-10-01',
    endReason: 'own-wish',
    endDate: '2027-03-01',
    reason: 'Vil flytte til familien',
    proposal: 'end',
    participantView: 'Har bestemt seg',
  };
  const against: EndingFacts = {
    ...wished,
    endReason: 'not-resuming',
    noticeSentOn: '2027-02-10',
    responseDeadline: '2027-02-24',
    milderMeans: 'Ringt ukentlig og tilbudt færre timer',
  };
  const other: Partial<EndingFacts> = { endReason: 'circumstances', againstWill: 'no' };
  const goesOn: Partial<EndingFacts> = { proposal: 'keep', endDate: null };
  const born: Partial<EndingFacts> = { absenceKind: 'birth', absenceFrom: '2026-12-01' };
  const noticed: Partial<EndingFacts> = { noticeSentOn: '2027-02-10', responseDeadline: '2027-02-24' };
  const leap: EndingFacts = {
    ...against,
    ...{ today: '2029-02-28', periodEnd: '2029-09-30', absenceKind: 'birth', absenceFrom: '2028-02-29' },
    ...{ noticeSentOn: '2029-02-01', responseDeadline: '2029-02-20' },
  };
  const afterYear: EndingFacts = { ...wished, endReason: 'interruption-year' };
  it.each<[string, EndingFacts, string[]]>([
    ['by wish', wished, []],
    ['without reason', { ...wished, reason: '' }, ['brudd ending-reason']],
    ['because time is out, nothing written', { ...wished, endReason: 'max-duration', reason: '' }, []],
    ['an unknown reason', { ...wished, endReason: 'tired' }, ['brudd ending-reason']],
    ['without date', { ...wished, endDate: null }, ['brudd ending-reason']],
    ['before it began', { ...wished, endDate: '2026-09-30' }, ['brudd ending-reason']],
    ['on its first day, told afterwards', { ...wished, endDate: '2026-10-01' }, []],
    [
      'before it begins, asked the day before the first day',
      { ...wished, today: '2026-09-30', endDate: '2026-09-30' },
      ['brudd ending-reason'],
    ],
    [
      'on its first day, asked the day before it',
      { ...wished, today: '2026-09-30', endDate: '2026-10-01' },
      ['merknad ending-reason'],
    ],
    ['on its first day, asked on that day', { ...wished, today: '2026-10-01', endDate: '2026-10-01' }, []],
    ['going on, asked before it begins', { ...wished, ...goesOn, today: '2026-09-30' }, []],
    ['against the will, after notice', against, []],
    ['without notice', { ...against, noticeSentOn: null }, ['brudd ending-notice']],
    ['without deadline', { ...against, responseDeadline: null }, ['brudd ending-notice']],
    [
      'another reason against the will',
      { ...wished, againstWill: 'yes' },
      ['brudd ending-notice', 'brudd ending-notice'],
    ],
    ['on the day of the deadline', { ...against, today: '2027-02-24' }, ['brudd ending-notice']],
    ['the day after', { ...against, today: '2027-02-25' }, []],
    ['before it, answered', { ...against, today: '2027-02-20', respondedOn: '2027-02-15' }, []],
    [
      'before it, an answer from before the notice',
      { ...against, today: '2027-02-20', respondedOn: '2027-02-09' },
      ['brudd ending-notice'],
    ],
    ['a short deadline', { ...against, responseDeadline: '2027-02-23' }, ['brudd ending-notice']],
    [
      'for birth, within a year',
      { ...against, absenceKind: 'birth', absenceFrom: '2026-03-02' },
      ['brudd ending-protected-absence'],
    ],
    ['for birth, a year later', { ...against, absenceKind: 'birth', absenceFrom: '2026-03-01' }, []],
    [
      'for birth from a leap day, on the last day of the year',
      { ...leap, endDate: '2029-02-28' },
      ['brudd ending-protected-absence'],
    ],
    ['for birth from a leap day, the day after', { ...leap, endDate: '2029-03-01' }, []],
    ['for work, start unknown', { ...against, absenceKind: 'work' }, ['brudd ending-protected-absence']],
    ['for other absence', { ...against, absenceKind: 'other', absenceFrom: '2027-01-01' }, []],
    ['after the period', { ...wished, periodEnd: '2027-02-28' }, ['brudd ending-reason']],
    ['on the last day of the period', { ...wished, periodEnd: '2027-03-01' }, []],
    ['nothing proposed', { ...wished, proposal: null }, ['brudd ending-proposal']],
    ['nothing tried first', { ...against, milderMeans: null }, ['brudd ending-no-punishment']],
    ['for other circumstances, after notice', { ...against, ...other }, []],
    [
      'for other circumstances, nothing written',
      { ...against, ...other, reason: ' ' },
      ['brudd ending-reason'],
    ],
    [
      'for other circumstances, without notice',
      { ...against, ...other, noticeSentOn: null },
      ['brudd ending-notice'],
    ],
    [
      'for other circumstances, nothing tried first',
      { ...against, ...other, milderMeans: null },
      ['brudd ending-no-punishment'],
    ],
    [
      'for other circumstances, and birth within a year',
      { ...against, ...other, ...born },
      ['brudd ending-protected-absence'],
    ],
    ['by wish, nothing tried first', { ...wished, milderMeans: null }, []],
    ['by wish, not heard', { ...wished, participantView: null }, ['brudd ending-participant-view']],
    [
      'against the will, no response',
      { ...against, participantView: null },
      ['merknad ending-participant-view'],
    ],
    [
      'against the will, a response that is not told of',
      { ...against, participantView: null, respondedOn: '2027-02-15' },
      ['brudd ending-participant-view'],
    ],
    ['going on, against the will, without notice', { ...against, ...goesOn, noticeSentOn: null }, []],
    ['going on, with protected absence', { ...against, ...goesOn, ...born }, []],
    ['going on without saying why', { ...against, ...goesOn, reason: null }, ['brudd ending-reason']],
    ['notice first', { ...wished, againstWill: 'yes', proposal: 'notice', endDate: null }, []],
    ['after a year, agreed but without notice', afterYear, ['brudd ending-notice', 'brudd ending-notice']],
    ['after a year, with notice', { ...afterYear, ...noticed }, []],
    [
      'after a year, going on',
      { ...afterYear, ...goesOn, interruptedFrom: '2026-03-01' },
      ['brudd ending-after-year'],
    ],
    ['after a year, resumed and going on', { ...afterYear, ...goesOn }, []],
    [
      'against the will, with birth in the case file that the answer does not know of',
      { ...against, registeredAbsences: [{ kind: 'birth', from: '2026-12-01', to: null }] },
      ['brudd ending-registered-absence'],
    ],
    [
      'against the will, a year after it',
      { ...against, registeredAbsences: [{ kind: 'adoption', from: '2026-03-01', to: '2026-09-01' }] },
      [],
    ],
    [
      'by wish, with birth in the case file',
      { ...wished, registeredAbsences: [{ kind: 'birth', from: '2026-12-01', to: null }] },
      [],
    ],
    [
      'against the will, the same birth in answer and case file',
      {
        ...against,
        ...born,
        absenceFrom: '2026-12-01',
        registeredAbsences: [{ kind: 'birth', from: '2026-12-01', to: null }],
      },
      ['brudd ending-protected-absence'],
    ],
    ['by wish during absence', { ...wished, absenceKind: 'work', absenceFrom: '2027-01-01' }, []],
  ])('%s', (_name, facts, expected) => expect(found(checkEnding(facts))).toEqual(expected));

  const job: EndingFacts = { ...wished, ...noticed, endReason: 'work', againstWill: 'yes' };
  const year: EndingFacts = { ...afterYear, ...noticed, againstWill: 'no' };
  const stopped: EndingFacts = { ...year, ...goesOn, interruptedFrom: '2026-03-01' };
  const answered = 'brudd ending-protected-absence';
  const seen = 'brudd ending-registered-absence';
  const told = 'merknad ending-registered-absence';
  const birth = { kind: 'birth', from: '2026-12-01' } as const;
  const leave = { kind: 'unpaid-leave', from: '2027-01-12' } as const;
  it.each<[string, EndingFacts, string[]]>([
    ['for work, said to be no absence', { ...job, absenceKind: null }, [answered]],
    ['for work, said to be other absence', { ...job, absenceKind: 'other' }, [answered]],
    ['for work that lasted a year but for a day', { ...job, absenceFrom: '2026-03-02' }, [answered]],
    ['for work that lasted a year', { ...job, absenceFrom: '2026-03-01' }, []],
    ['for work, as the person wishes', { ...job, againstWill: 'no' }, []],
    ['for work, notice first', { ...job, proposal: 'notice', endDate: null }, []],
    ['for a year’s interruption, nothing protected', year, []],
    ['for it, with a birth in the answer', { ...year, ...born, absenceFrom: '2026-03-02' }, [answered]],
    ['for it, a year after the birth', { ...year, ...born, absenceFrom: '2026-03-01' }, []],
    [
      'for it, with a birth in the case file',
      { ...year, registeredAbsences: [{ ...birth, to: null }] },
      [seen],
    ],
    ['for it, and going on for a birth', { ...stopped, ...born }, ['merknad ending-after-year']],
    [
      'for it, and going on a year after the birth',
      { ...stopped, ...born, absenceFrom: '2026-03-01' },
      ['brudd ending-after-year'],
    ],
    [
      'for it, and going on for a birth in the case file',
      { ...stopped, registeredAbsences: [{ ...birth, to: null }] },
      ['merknad ending-after-year'],
    ],
    [
      'with a birth in the case file until today',
      { ...against, registeredAbsences: [{ ...birth, to: '2027-03-01' }] },
      [seen],
    ],
    [
      'with one until yesterday',
      { ...against, registeredAbsences: [{ ...birth, to: '2027-02-28' }] },
      [told],
    ],
    [
      'with one until yesterday, ending the day after that',
      { ...against, endDate: '2027-02-28', registeredAbsences: [{ ...birth, to: '2027-02-28' }] },
      [seen],
    ],
    [
      'with one until today, put off till it is over',
      { ...against, endDate: '2027-03-02', registeredAbsences: [{ ...birth, to: '2027-03-01' }] },
      [seen],
    ],
    [
      'with one that begins after the end',
      { ...against, registeredAbsences: [{ ...birth, from: '2027-03-02', to: null }] },
      [],
    ],
    [
      'with one, and a birth in the answer that is older',
      { ...against, ...born, absenceFrom: '2026-03-01', registeredAbsences: [{ ...birth, to: null }] },
      [seen],
    ],
    [
      'for another reason, with one that lasts',
      { ...job, endReason: 'other-benefit', registeredAbsences: [{ ...birth, to: null }] },
      [told],
    ],
    [
      'with a father’s days, that are over',
      { ...against, registeredAbsences: [{ kind: 'father-birth', from: '2026-12-01', to: '2026-12-14' }] },
      [told],
    ],
    [
      'with leave that goes on from a birth',
      {
        ...against,
        registeredAbsences: [
          { ...birth, to: '2027-01-11' },
          { ...leave, to: null },
        ],
      },
      [seen, told],
    ],
    [
      'with leave that goes on from a birth, a year after that began',
      {
        ...against,
        registeredAbsences: [
          { ...birth, from: '2026-03-01', to: '2026-04-11' },
          { ...leave, from: '2026-04-12', to: null },
        ],
      },
      [],
    ],
    [
      'with leave that no birth came before, and that nobody has said the purpose of',
      { ...against, registeredAbsences: [{ ...leave, to: null }] },
      [told],
    ],
    [
      'with an interruption for a birth',
      { ...against, registeredInterruptions: [{ ground: 'birth', from: '2026-03-02', to: null }] },
      [seen],
    ],
    [
      'with an interruption for a birth, a year after it began',
      { ...against, registeredInterruptions: [{ ground: 'birth', from: '2026-03-01', to: null }] },
      [],
    ],
    [
      'with an interruption for work, over by now',
      { ...against, registeredInterruptions: [{ ground: 'work', from: '2026-11-01', to: '2027-02-01' }] },
      [told],
    ],
    [
      'with an interruption for something else',
      {
        ...against,
        registeredInterruptions: [{ ground: 'treatment' as 'work', from: '2026-11-01', to: null }],
      },
      [],
    ],
    [
      'for work that is said to be a year old, with an interruption for it that is not',
      {
        ...job,
        absenceFrom: '2026-03-01',
        registeredInterruptions: [{ ground: 'work', from: '2026-11-01', to: null }],
      },
      [seen],
    ],
  ])('against the will or after a year: %s', (_name, facts, expected) =>
    expect(found(checkEnding(facts))).toEqual(expected),
  );

  it('without having tried anything first is only remarked on where that is the setting', () => {
    const settings = { ...defaultSettings, milderMeansFirst: 'merknad' as const };
    expect(found(checkEnding({ ...against, milderMeans: null }, settings))).toEqual([
      'merknad ending-no-punishment',
    ]);
  });

  it('after a year can be decided without notice where the office says so', () => {
    const without = { ...defaultSettings, noticeAfterYear: false };
    expect(found(checkEnding(afterYear, without))).toEqual([]);
    expect(needsNotice(afterYear, without)).toBe(false);
    expect(needsNotice(afterYear)).toBe(true);
    expect([needsNotice(wished), needsNotice(against)]).toEqual([false, true]);
  });

  it('is checked before anybody has been told for its ground, date and protected absence only', () => {
    const proposed = { ...against, noticeSentOn: null, milderMeans: null, participantView: null };
    expect(found(checkEndingProposal({ ...proposed, proposal: undefined }))).toEqual([]);
    expect(found(checkEndingProposal({ ...proposed, ...born }))).toEqual(['brudd ending-protected-absence']);
    expect(found(checkEndingProposal({ ...proposed, reason: '' }))).toEqual(['brudd ending-reason']);
    expect(found(checkEndingProposal({ ...job, proposal: undefined }))).toEqual([answered]);
  });
});

describe('the decision to end early', () => {
  const approved: EndingDecisionFacts = {
    today: '2027-03-01',
    result: 'approve',
    endReason: 'not-resuming',
    endDate: '2027-03-01',
    preparedBy: ['veileder'],
    decidedBy: 'beslutter',
  };
  it.each<[string, EndingDecisionFacts, string[]]>([
    ['on the day', approved, []],
    ['from yesterday', { ...approved, endDate: '2027-02-28' }, ['brudd ending-decision-not-backdated']],
    ['from yesterday, by wish', { ...approved, endReason: 'own-wish', endDate: '2027-02-28' }, []],
    [
      'from yesterday, another reason against the will',
      { ...approved, endReason: 'work', againstWill: 'yes', endDate: '2027-02-28' },
      ['brudd ending-decision-not-backdated'],
    ],
    [
      'from yesterday, sent back',
      { ...approved, result: 'return', reason: 'Ny dato', endDate: '2027-02-28' },
      [],
    ],
    ['sent back without a reason', { ...approved, result: 'return' }, ['brudd ending-decision-verdict']],
    [
      'by one who proposed it',
      { ...approved, preparedBy: ['veileder', 'beslutter'] },
      ['brudd ending-decision-four-eyes'],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkEndingDecision(facts))).toEqual(expected));
});
