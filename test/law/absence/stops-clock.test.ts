import { describe, expect, it } from 'vitest';
import {
  checkAbsenceApproval,
  checkAbsenceDecision,
  defaultSettings,
  type ReportedAbsence,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { absence } from './facts.ts';

const days = { from: '2026-06-01', to: '2026-06-30' };
const notCounted = ['merknad absence-stops-clock'];

describe('an absence that is approved, and the two years (§ 32)', () => {
  it.each<[string, ReportedAbsence, string[]]>([
    ['unpaid leave', { kind: 'unpaid-leave', ...days }, notCounted],
    ['unpaid leave, part of each day', { kind: 'unpaid-leave', ...days, minutesPerDay: 60 }, []],
    ['adoption without an end', { kind: 'adoption', from: '2026-06-01' }, notCounted],
    ['the six weeks after a birth', { kind: 'birth', ...days }, notCounted],
    ['leave before term', { kind: 'antenatal', antenatalReason: 'before-term', ...days }, notCounted],
    ['a check-up', { kind: 'antenatal', antenatalReason: 'check-up', ...days }, []],
    ['welfare leave', { kind: 'welfare', ...days }, notCounted],
    ['sickness', { kind: 'medical-certificate', certificate: 'yes', ...days }, []],
    ['self-certification', { kind: 'self-certified', ...days }, []],
    ['holiday', { kind: 'holiday', ...days }, []],
    ['a religious holiday', { kind: 'religious', ...days }, []],
    ['no kind at all', { kind: null, ...days }, []],
  ])('%s', (_what, reported, expected) =>
    expect(found(checkAbsenceApproval(absence(reported)))).toEqual(expected),
  );

  it('paid leave is as it is set, and keeps the setting with the answer', () => {
    const settings = { ...defaultSettings, paidLeaveStopsClock: false };
    expect(found(checkAbsenceApproval(absence({ kind: 'birth', ...days }), settings))).toEqual([]);
    expect(found(checkAbsenceApproval(absence({ kind: 'unpaid-leave', ...days }), settings))).toEqual(
      notCounted,
    );
    const [applied] = checkAbsenceApproval(absence({ kind: 'birth', ...days })).applied;
    expect(applied).toMatchObject({
      sections: ['sosialtjenesteloven § 32'],
      facts: { kind: 'birth', ...days },
      settings: { paidLeaveStopsClock: true, paidLeaveKinds: defaultSettings.paidLeaveKinds },
    });
  });

  it('is told whoever approves it, and nobody who refuses it', () => {
    const leave = {
      ...absence({ kind: 'unpaid-leave', ...days }),
      reason: 'Søkt om',
      participantHeard: 'yes',
      participantView: 'Trenger fri.',
    };
    expect(found(checkAbsenceDecision({ ...leave, result: 'approve' }))).toEqual([
      'merknad absence-leave-assessed',
      'merknad absence-stops-clock',
    ]);
    expect(messageOf(checkAbsenceDecision({ ...leave, result: 'approve' }), 'absence-stops-clock')).toContain(
      '1.6.2026 til 30.6.2026',
    );
    const afterwards = { ...leave, today: '2026-07-01', result: 'reject' } as const;
    expect(found(checkAbsenceDecision(afterwards))).toEqual([]);
  });
});
