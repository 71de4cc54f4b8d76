import { describe, expect, it } from 'vitest';
import { checkDecision, type DecisionFacts } from '../../../src/law/index.ts';
import { found } from '../helpers.ts';

const grant: DecisionFacts = {
  today: '2026-09-10',
  result: 'approve',
  proposal: 'grant',
  preparedBy: 'vera',
  decidedBy: 'bo',
  assessmentDate: '2026-09-01',
  applicationDate: '2026-08-20',
  startDate: '2026-10-01',
  months: 12,
  evaluationDates: [{ date: '2026-12-15' }],
  activities: [{}],
};
const refusal: DecisionFacts = {
  today: '2026-09-10',
  result: 'approve',
  proposal: 'refuse',
  preparedBy: ['vera', 'vidar'],
  decidedBy: 'bo',
  refusalGround: 'benefits',
  mainReason: 'Har uføretrygd',
};

describe('a decision', () => {
  it.each<[string, DecisionFacts, string[]]>([
    ['to grant, in order', grant, []],
    ['to refuse, in order', refusal, []],
    ['to return, with a reason', { ...grant, result: 'return', reason: 'Mangler mål' }, []],
    ['to return, without', { ...grant, result: 'return' }, ['brudd decision-verdict']],
    ['not made', { ...grant, result: null }, ['brudd decision-verdict']],
    ['by who prepared it', { ...grant, decidedBy: 'vera' }, ['brudd decision-four-eyes']],
    ['by who prepared it, in capitals', { ...grant, decidedBy: ' VERA ' }, ['brudd decision-four-eyes']],
    ['by one of those who prepared it', { ...refusal, decidedBy: 'vidar' }, ['brudd decision-four-eyes']],
    ['by nobody known', { ...grant, decidedBy: null }, ['brudd decision-four-eyes']],
    ['prepared by nobody known', { ...grant, preparedBy: undefined }, ['brudd decision-four-eyes']],
    ['prepared by an empty list', { ...grant, preparedBy: [] }, ['brudd decision-four-eyes']],
    ['on no proposal', { ...grant, proposal: null }, ['brudd decision-proposal']],
    ['on the day of the assessment', { ...grant, assessmentDate: '2026-09-10' }, []],
    [
      'before the assessment',
      { ...grant, assessmentDate: '2026-09-11' },
      ['brudd decision-after-assessment'],
    ],
    ['without assessment', { ...grant, assessmentDate: null }, ['brudd decision-after-assessment']],
    [
      'to refuse before the assessment',
      { ...refusal, assessmentDate: '2026-09-11' },
      ['brudd decision-after-assessment'],
    ],
    ['on the day of the start', { ...grant, startDate: '2026-09-10' }, []],
    ['after the start', { ...grant, startDate: '2026-09-09' }, ['brudd decision-before-start']],
    ['without start', { ...grant, startDate: null }, ['brudd decision-before-start']],
    ['start on the last day', { ...grant, applicationDate: '2026-04-01' }, []],
    ['start a day late', { ...grant, applicationDate: '2026-03-31' }, ['brudd decision-start-deadline']],
    [
      'when it is too late anyway',
      { ...grant, applicationDate: '2026-03-01' },
      ['merknad decision-start-deadline'],
    ],
    ['without application', { ...grant, applicationDate: null }, ['brudd decision-start-deadline']],
    ['for more than a year', { ...grant, months: 13 }, ['brudd decision-period']],
    ['without length', { ...grant, months: null }, ['brudd decision-period']],
    ['without evaluations', { ...grant, evaluationDates: [] }, ['brudd decision-plan-exists']],
    ['without activities', { ...grant, activities: [] }, ['brudd decision-plan-exists']],
    ['to refuse without ground', { ...refusal, refusalGround: null }, ['brudd decision-refusal-reasoned']],
    ['to refuse on the budget', { ...refusal, refusalGround: 'budget' }, ['brudd decision-refusal-reasoned']],
    ['to refuse without reasons', { ...refusal, mainReason: '' }, ['brudd decision-refusal-reasoned']],
  ])('%s', (_name, facts, expected) => expect(found(checkDecision(facts))).toEqual(expected));

  it('is judged by its own day where that is another than today', () => {
    expect(found(checkDecision({ ...grant, decisionDate: '2026-10-02' }))).toEqual([
      'brudd decision-before-start',
    ]);
  });

  it('names nobody', () => {
    expect(JSON.stringify(checkDecision({ ...grant, decidedBy: 'vera' }).findings)).not.toContain('vera');
  });

  it('returned is not held up by what is wrong', () => {
    const wrong = {
      ...grant,
      startDate: '2026-09-01',
      months: 20,
      evaluationDates: [],
      result: 'return',
      reason: 'Rett',
    };
    expect(checkDecision(wrong).passed).toBe(true);
  });
});
