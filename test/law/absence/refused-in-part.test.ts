import { describe, expect, it } from 'vitest';
import {
  checkAbsenceChange,
  checkAbsenceDecision,
  defaultSettings,
  refusedInPart,
  replay,
} from '../../../src/law/index.ts';
import type { AbsenceAskedFor, AbsenceDecisionFacts } from '../../../src/law/absence/facts.ts';
import { found, messageOf } from '../helpers.ts';
import { absence, ill } from './facts.ts';

/** Friday 5 June 2026 and the days around it. */
const week = (from: string, to: string | null, kind: AbsenceAskedFor['kind'] = 'welfare') => ({
  ...{ kind, from, to, minutesPerDay: null },
});
const DAYS = { time: true, benefit: false };
const BENEFIT = { time: false, benefit: true };
const asked = week('2026-06-01', '2026-06-05');
const today = '2026-06-10';

describe('an approval of less than was reported', () => {
  it.each<[string, AbsenceAskedFor | null | undefined, AbsenceAskedFor, object | undefined]>([
    ['the same', asked, asked, undefined],
    ['from a day before', asked, { ...asked, from: '2026-05-29' }, undefined],
    ['to a day after', asked, { ...asked, to: '2026-06-08' }, undefined],
    ['without an end', asked, { ...asked, to: null }, undefined],
    ['from the second day', asked, { ...asked, from: '2026-06-02' }, DAYS],
    ['to the last day but one', asked, { ...asked, to: '2026-06-04' }, DAYS],
    ['on days after', asked, week('2026-06-08', '2026-06-12'), DAYS],
    ['on days before', asked, week('2026-05-25', '2026-05-29'), DAYS],
    ['without a Saturday and a Sunday', week('2026-06-01', '2026-06-07'), asked, undefined],
    ['without the Sunday before', week('2026-05-31', '2026-06-05'), asked, undefined],
    ['until a day, where no end was reported', week('2026-06-01', null), asked, DAYS],
    [
      'until today, where no end was reported',
      week('2026-06-01', null),
      { ...asked, to: '2026-06-10' },
      undefined,
    ],
    ['until a day to come', week('2026-06-01', null), { ...asked, to: '2026-06-12' }, undefined],
    ['until the end of the calendar', week('2026-06-01', null), { ...asked, to: '9999-12-31' }, undefined],
    ['from a day to come', week('2026-06-15', null), week('2026-06-17', null), DAYS],
    ['an hour less', { ...asked, minutesPerDay: 120 }, { ...asked, minutesPerDay: 60 }, DAYS],
    ['a part of the day', asked, { ...asked, minutesPerDay: 60 }, DAYS],
    ['an hour more', { ...asked, minutesPerDay: 60 }, { ...asked, minutesPerDay: 120 }, undefined],
    ['whole days', { ...asked, minutesPerDay: 60 }, asked, undefined],
    ['another kind with benefit', asked, { ...asked, kind: 'holiday' }, undefined],
    ['leave without benefit', asked, { ...asked, kind: 'unpaid-leave' }, BENEFIT],
    ['adoption, which gives none', asked, { ...asked, kind: 'adoption' }, BENEFIT],
    ['leave as reported', { ...asked, kind: 'unpaid-leave' }, { ...asked, kind: 'unpaid-leave' }, undefined],
    ['leave for adoption', { ...asked, kind: 'adoption' }, { ...asked, kind: 'unpaid-leave' }, undefined],
    ['leave for nothing', { ...asked, kind: 'unauthorised' }, { ...asked, kind: 'unpaid-leave' }, undefined],
    ['both', asked, { ...asked, kind: 'unpaid-leave', to: '2026-06-01' }, { time: true, benefit: true }],
    ['nobody knows what was reported', undefined, { ...asked, to: '2026-06-01' }, undefined],
    ['nor here', null, { ...asked, to: '2026-06-01' }, undefined],
    ['no dates', { ...asked, from: 'i går', to: 'i dag' }, { ...asked, from: null, to: 'x' }, undefined],
  ])('%s', (_what, reported, decided, expected) => {
    const facts = { ...decided, today, reported, result: 'approve', freeDayActivities: [] } as const;
    expect(refusedInPart(facts, defaultSettings)).toEqual(expected);
    expect(refusedInPart({ ...facts, result: 'reject' }, defaultSettings)).toBeUndefined();
  });

  it('takes a Saturday on which the programme goes on (§ 16)', () => {
    const facts = { ...asked, today, reported: week('2026-06-01', '2026-06-06'), result: 'approve' } as const;
    const freeDayActivities = [{ from: '2026-01-01', to: '2026-12-31' }];
    expect(refusedInPart({ ...facts, freeDayActivities }, defaultSettings)).toEqual(DAYS);
  });

  it('takes the benefit of an adoption where the municipality gives one', () => {
    const reported = { ...asked, kind: 'adoption' } as const;
    const facts = { ...asked, today, kind: 'unpaid-leave', reported, result: 'approve' } as const;
    const settings = { ...defaultSettings, adoptionKeepsBenefit: true };
    expect(refusedInPart({ ...facts, freeDayActivities: [] }, settings)).toEqual(BENEFIT);
  });

  const heard = { participantHeard: 'yes', participantView: 'Ville ha hele uken.' } as const;
  const reason = 'En dag er nok til dette.';
  const cut: AbsenceDecisionFacts = {
    ...absence({ ...asked, kind: 'holiday', to: '2026-06-04' }),
    ...{ reported: { ...asked, kind: 'holiday' }, result: 'approve' },
  };
  const note = 'merknad absence-holiday-set';
  it.each<[string, Partial<AbsenceDecisionFacts>, string[]]>([
    ['nobody heard', { reason }, ['brudd absence-decision-heard', note]],
    ['not heard', { reason, participantHeard: 'no' }, ['brudd absence-decision-heard', note]],
    [
      'not what was said',
      { reason, participantHeard: 'yes', participantView: '-' },
      ['brudd absence-decision-heard', note],
    ],
    ['no reason', heard, ['brudd absence-decision-result', note]],
    ['all of it', { ...heard, reason }, [note]],
    ['all that was reported, and nothing said', { to: '2026-06-05' }, [note]],
    ['more, and nothing said', { to: '2026-06-09' }, [note]],
  ])('is a refusal of the rest: %s', (_what, more, expected) => {
    expect(found(checkAbsenceDecision({ ...cut, ...more }))).toEqual(expected);
  });

  it('is told with both what was reported and what is approved, and what can be done', () => {
    const outcome = checkAbsenceDecision({ ...cut, participantHeard: 'no' });
    for (const rule of ['absence-decision-heard', 'absence-decision-result']) {
      const message = messageOf(outcome, rule);
      expect(message).toContain('ferie 1.6.2026–5.6.2026');
      expect(message).toContain('ferie 1.6.2026–4.6.2026');
      expect(message).toContain('rett siste dag på sakens side');
    }
    expect(messageOf(outcome, 'absence-decision-heard')).toContain('Hør deltakeren først.');
    const unpaid = { ...cut, to: '2026-06-05', kind: 'unpaid-leave', leavePurpose: 'other' } as const;
    const message = messageOf(checkAbsenceDecision(unpaid), 'absence-decision-heard');
    expect(message).toContain('Da avslås stønaden for dagene.');
    const hour = { ...cut, to: '2026-06-05', minutesPerDay: 60 };
    expect(messageOf(checkAbsenceDecision(hour), 'absence-decision-heard')).toContain('60 minutter om dagen');
  });

  it('gives the same answer again from what was kept of it', () => {
    for (const facts of [
      cut,
      { ...cut, to: '2026-06-05' },
      { ...cut, result: 'reject' as const, ...heard },
    ]) {
      const { applied } = checkAbsenceDecision(facts);
      const kept = JSON.parse(JSON.stringify(applied)) as typeof applied;
      expect(kept.map((one) => replay(one).answer)).toEqual(kept.map(() => 'same'));
    }
  });
});

describe('a part of a right', () => {
  const sick = (to: string) => ({ ...week('2026-06-01', to, 'self-certified') });
  const certified = {
    ...week('2026-06-01', '2026-06-12', 'medical-certificate'),
    certificate: 'yes',
  } as const;
  const birth = { ...week('2026-06-01', '2026-07-12', 'birth'), bornOn: '2026-06-01' } as const;
  const checkUp = {
    ...week('2026-06-01', '2026-06-02', 'antenatal'),
    antenatalReason: 'check-up',
  } as const;
  const written = {
    ...{ result: 'approve', participantHeard: 'yes', participantView: 'Var syk.' },
    ...{ reason: 'Vi mener nei.', leavePurpose: 'other' },
  } as const;
  const unpaid = { kind: 'unpaid-leave' } as const;
  it.each<[string, AbsenceAskedFor, Partial<AbsenceDecisionFacts>, boolean]>([
    ['the third day with self-certification', sick('2026-06-03'), { to: '2026-06-02' }, true],
    ['the first of them', sick('2026-06-03'), { from: '2026-06-02' }, true],
    ['the fourth', sick('2026-06-04'), { to: '2026-06-03' }, false],
    ['the third of four', sick('2026-06-04'), { to: '2026-06-02' }, true],
    ['its benefit', sick('2026-06-03'), unpaid, true],
    ['the benefit of three days of four', sick('2026-06-04'), unpaid, true],
    ['certified sickness, its last week', certified, { to: '2026-06-05' }, true],
    [
      'certified sickness, where the certificate is not there',
      certified,
      { certificate: 'no', to: '2026-06-05' },
      false,
    ],
    ['certified sickness, a Saturday', { ...certified, to: '2026-06-13' }, { to: '2026-06-12' }, false],
    ['the benefit of the weeks after a birth', birth, unpaid, true],
    ['a day of a check-up, which is judged', checkUp, { to: '2026-06-01' }, false],
    ['the benefit of a check-up', checkUp, unpaid, true],
    ['welfare leave, which is granted or not', { ...asked }, { to: '2026-06-04' }, false],
  ])('is not refused: %s', (_what, reported, more, broken) => {
    const facts = { ...absence({ ...reported }), ...written, reported, ...more };
    const rules = found(checkAbsenceDecision(facts));
    expect(rules.includes('brudd absence-refusal-of-right')).toBe(broken);
  });

  it('may wait for papers that were asked for', () => {
    const reported = sick('2026-06-03');
    const facts = {
      ...absence(reported, { papers: 'confirmation' }),
      ...written,
      reported,
      to: '2026-06-02',
    };
    expect(found(checkAbsenceDecision(facts))).toEqual(['merknad absence-papers-not-shown']);
  });

  it('is told how far it goes', () => {
    const reported = sick('2026-06-05');
    const facts = { ...absence(reported), ...written, reported, to: '2026-06-02' };
    const message = messageOf(checkAbsenceDecision(facts), 'absence-refusal-of-right');
    expect(message).toContain('fra 1.6.2026 til og med 3.6.2026');
    expect(message).toContain('1.6.2026–2.6.2026');
  });

  it('does not end with the day until which somebody is known to be away', () => {
    const reported = { ...birth, from: '2026-05-25', bornOn: '2026-06-10' };
    const facts = { ...absence(reported), ...written, reported, result: 'reject', to: '2026-06-01' } as const;
    expect(found(checkAbsenceDecision(facts))).toEqual(['brudd absence-refusal-of-right']);
  });
});

describe('a refusal', () => {
  const today = '2026-06-10';
  const refused = {
    ...{ result: 'reject', participantHeard: 'yes', participantView: 'Ville ikke si noe.' },
    reason: 'Det er ikke vist noen grunn.',
  } as const;
  const away = (from: string, to: string | null) => week(from, to, 'unauthorised');
  it.each<[string, AbsenceAskedFor, string | null | undefined, string | undefined]>([
    ['of days that have been', away('2026-06-01', '2026-06-05'), '2026-06-05', undefined],
    ['until today', away('2026-06-01', '2026-06-10'), '2026-06-10', undefined],
    ['of today, of what goes on', away('2026-06-10', '2026-06-30'), '2026-06-10', undefined],
    ['until yesterday, of what goes on', away('2026-06-01', '2026-06-30'), '2026-06-09', undefined],
    ['until a day, of what lasts', away('2026-06-01', null), '2026-06-09', undefined],
    ['before it begins', away('2026-06-11', '2026-06-30'), '2026-06-30', undefined],
    ['before it begins, without an end', away('2026-06-11', null), null, undefined],
    ['of what lasts', away('2026-06-01', null), null, 'uten siste dag'],
    [
      'until tomorrow',
      away('2026-06-01', '2026-06-11'),
      '2026-06-11',
      'til 11.6.2026, men i dag er 10.6.2026',
    ],
    ['until tomorrow, of what lasts', away('2026-06-01', null), '2026-06-11', 'men i dag er 10.6.2026'],
    ['until a day before it', away('2026-06-01', '2026-06-05'), '2026-05-31', 'er før første dag'],
    [
      'until a day after it',
      away('2026-06-01', '2026-06-05'),
      '2026-06-08',
      'til 8.6.2026, men er meldt til 5.6.2026',
    ],
    ['until no day', away('2026-06-01', null), 'i går', 'uten siste dag'],
  ])('ends with a day that has been: %s', (_what, reported, to, message) => {
    const facts = { ...absence({ ...reported, to: to ?? null }, { today }), ...refused, reported };
    const outcome = checkAbsenceDecision(facts);
    expect(found(outcome)).toEqual(message ? ['brudd absence-refusal-last-day'] : []);
    if (message) expect(messageOf(outcome, 'absence-refusal-last-day')).toContain(message);
  });

  it('says nothing of an end where nobody refuses', () => {
    const reported = away('2026-06-01', null);
    const facts = { ...absence(reported, { today }), reported, reason: refused.reason };
    for (const result of ['mistake', 'approve'] as const)
      expect(found(checkAbsenceDecision({ ...facts, result }))).not.toContain(
        'brudd absence-refusal-last-day',
      );
  });

  it.each([
    [true, '2026-06-06', ['brudd absence-refusal-not-longer']],
    [true, '2026-06-05', []],
    [true, '2026-06-04', []],
    [false, '2026-06-06', []],
    [null, '2026-06-06', []],
  ] as const)('is not made longer afterwards (refused: %s, to %s)', (wasRefused, lastDay, expected) => {
    const of = { today, kind: 'unauthorised', from: '2026-06-01', to: '2026-06-05', others: [] } as const;
    const what = { change: 'ended', lastDay, reason: 'Deltakeren ringte.', refused: wasRefused } as const;
    expect(found(checkAbsenceChange({ ...of, ...what }))).toEqual(expected);
  });

  it('is made longer by nothing that is no date', () => {
    const of = { today, kind: 'unauthorised', from: '2026-06-01', to: null, refused: true } as const;
    const what = { change: 'ended', lastDay: '2026-06-05', reason: 'Deltakeren ringte.' } as const;
    expect(found(checkAbsenceChange({ ...of, ...what }))).toEqual([]);
    expect(found(checkAbsenceChange({ ...of, ...what, to: '2026-06-04', change: 'mistake' }))).toEqual([]);
  });
});

describe('what was decided before an approval was held against what was reported', () => {
  const facts = {
    ...absence(ill('2026-06-01', '2026-06-02')),
    ...{ reported: week('2026-06-01', '2026-06-03', 'self-certified'), result: 'approve' },
  };
  it.each([
    ['absence-decision-result', 2, 3],
    ['absence-decision-heard', 3, 4],
    ['absence-refusal-of-right', 2, 3],
  ])('%s@%i let it pass', (rule, version, currentVersion) => {
    const kept = { rule, version, onDate: '2026-06-01', facts, settings: { ...defaultSettings } };
    expect(replay(kept)).toMatchObject({ currentVersion, findings: [] });
    const refused = { ...kept, facts: { ...facts, result: 'reject' } };
    expect(replay(refused)).toMatchObject({ findings: [{ severity: 'brudd' }] });
  });
});
