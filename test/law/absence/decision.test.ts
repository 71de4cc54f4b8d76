import { describe, expect, it } from 'vitest';
import {
  checkAbsence,
  checkAbsenceDecision,
  checkAbsenceEnd,
  defaultSettings,
  settledByRule,
} from '../../../src/law/index.ts';
import type { AbsenceDecisionFacts } from '../../../src/law/absence/facts.ts';
import { found, messageOf, notes } from '../helpers.ts';
import { absence, ill, others } from './facts.ts';

describe('a decision on an absence', () => {
  const afterwards = { today: '2026-06-08' };
  const tooLong = absence(ill('2026-06-01', '2026-06-05'), afterwards);
  const away = absence({ kind: 'unauthorised', from: '2026-06-01', to: '2026-06-05' }, afterwards);
  /** Before eight weeks in the programme: no right to self-certification yet. */
  const early = absence(ill('2026-02-02', '2026-02-03'));
  const planned = absence({ kind: 'holiday', from: '2026-07-06', to: '2026-07-10' });
  const reason = 'Ringte ikke';
  const heard = { participantHeard: 'yes', participantView: 'Mener at det var avtalt.' } as const;
  it.each<[string, AbsenceDecisionFacts, string[]]>([
    ['none', tooLong, ['brudd absence-decision-result']],
    [
      'approved beyond the right',
      { ...tooLong, result: 'approve' },
      ['brudd absence-self-certification-three-days'],
    ],
    ['shortened to the right', { ...tooLong, to: '2026-06-03', result: 'approve' }, []],
    [
      'with a certificate after all',
      { ...tooLong, kind: 'medical-certificate', certificate: 'yes', result: 'approve' },
      [],
    ],
    [
      'rejected, and not what the participant said',
      { ...early, result: 'reject', reason, participantHeard: 'yes' },
      ['brudd absence-decision-heard'],
    ],
    ['rejected', { ...early, result: 'reject', reason, ...heard }, []],
    [
      'rejected without a reason',
      { ...early, result: 'reject', ...heard },
      ['brudd absence-decision-result'],
    ],
    ['rejected, nobody asked', { ...early, result: 'reject', reason }, ['brudd absence-decision-heard']],
    [
      'holiday rejected, not heard',
      { ...planned, result: 'reject', reason, participantHeard: 'no' },
      ['brudd absence-decision-heard'],
    ],
    ['holiday rejected', { ...planned, result: 'reject', reason, ...heard }, []],
    ['a mistake', { ...tooLong, result: 'mistake', reason }, []],
    ['papers asked for', { ...tooLong, result: 'document', papersAskedFor: 'certificate', reason }, []],
    ['papers, but not which', { ...tooLong, result: 'document', reason }, ['brudd absence-decision-result']],
    [
      'rejected because papers did not come',
      {
        ...{ ...tooLong, result: 'reject', reason, ...heard },
        ...{ papers: 'certificate', papersBy: '2026-06-19' },
      },
      ['merknad absence-papers-not-shown'],
    ],
    [
      'unauthorised, approved',
      { ...away, result: 'approve' },
      ['brudd absence-decision-result', 'merknad absence-unauthorised'],
    ],
    ['unauthorised, nobody asked', { ...away, result: 'reject', reason }, ['brudd absence-decision-heard']],
    [
      'unauthorised, not heard',
      { ...away, result: 'reject', reason, participantHeard: 'no' },
      ['brudd absence-decision-heard'],
    ],
    [
      'rejected, not heard, with words from before',
      { ...away, result: 'reject', reason, participantHeard: 'no', participantView: 'Var syk.' },
      ['brudd absence-decision-heard'],
    ],
    ['unauthorised, heard', { ...away, result: 'reject', reason, ...heard }, []],
  ])('%s', (_what, facts, expected) => {
    expect(found(checkAbsenceDecision(facts))).toEqual(expected);
  });

  it('can be approved beyond the three days where the municipality does not ask for a certificate (§ 6 fourth paragraph)', () => {
    const settings = { ...defaultSettings, beyondSelfCertification: 'merknad' } as const;
    const note = 'merknad absence-self-certification-three-days';
    expect(found(checkAbsenceDecision({ ...tooLong, result: 'approve' }, settings))).toEqual([note]);
    const outcome = checkAbsence(tooLong, settings);
    expect([found(outcome), settledByRule(outcome)]).toEqual([[note], false]);
    expect(messageOf(outcome, 'absence-self-certification-three-days')).toContain('Avgjør om den trengs');
    // It still can be asked for, and the days within the three still cannot be refused.
    const asked = { ...tooLong, result: 'document', papersAskedFor: 'certificate', reason } as const;
    expect(found(checkAbsenceDecision(asked, settings))).toEqual([]);
    expect(found(checkAbsenceDecision({ ...tooLong, result: 'reject', reason, ...heard }, settings))).toEqual(
      ['brudd absence-refusal-of-right'],
    );
  });

  it('needs nobody where the regulation gives the right, nor because it is the fourth', () => {
    const day = absence(ill('2026-06-01', '2026-06-01'));
    const three = others(ill('2026-05-01', '2026-05-01'), ill('2026-04-01', '2026-04-01'), {
      ...ill('2026-03-10', '2026-03-10'),
    });
    expect(settledByRule(checkAbsence(day))).toBe(true);
    expect(settledByRule(checkAbsence({ ...day, others: three }))).toBe(true);
    expect(notes(checkAbsence({ ...day, others: three }))).toHaveLength(1);
    expect(settledByRule(checkAbsence(tooLong))).toBe(false);
    expect(settledByRule(checkAbsence({ ...day, papers: 'confirmation', papersBy: '2026-06-19' }))).toBe(
      false,
    );
    expect(settledByRule(checkAbsence({ ...day, papers: 'confirmation', papersShownOn: '2026-06-09' }))).toBe(
      true,
    );
  });

  it('says when an absence without an end has one', () => {
    const facts = { today: '2026-08-01', from: '2026-06-01', programmeEnd: '2027-01-04' };
    const end = (more: object) => found(checkAbsenceEnd({ ...facts, ...more }));
    expect(end({})).toEqual(['brudd absence-end']);
    expect(end({ situation: 'lasts' })).toEqual([]);
    expect(end({ situation: 'ended' })).toEqual(['brudd absence-end']);
    expect(end({ situation: 'ended', lastDay: '2026-05-31' })).toEqual(['brudd absence-end']);
    expect(end({ situation: 'ended', lastDay: '2026-06-01' })).toEqual([]);
    expect(end({ situation: 'ended', lastDay: '2027-01-05' })).toEqual(['brudd absence-end']);
  });
});
