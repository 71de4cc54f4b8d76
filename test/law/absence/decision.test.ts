import { describe, expect, it } from 'vitest';
import {
  checkAbsence,
  checkAbsenceChange,
  checkAbsenceDecision,
  checkAbsenceEnd,
  checkAbsenceReport,
  checkHearingNotice,
  checkSelfCertification,
  checkSelfCertificationQuestion,
  defaultSettings,
  effectOnBenefit,
  programmeLimits,
  questionIsDue,
  reviewBy,
  settledByRule,
  stopsClock,
  type AbsenceFacts,
  type AbsenceKindCode,
  type SelfCertificationFacts,
} from '../../../src/law/index.ts';
import type { AbsenceChangeFacts, AbsenceDecisionFacts } from '../../../src/law/absence/facts.ts';
import { found, messageOf, notes } from '../helpers.ts';
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

describe('a decision on an absence', () => {
  const tooLong = absence(ill('2026-06-01', '2026-06-05'));
  const away = absence({ kind: 'unauthorised', from: '2026-06-01', to: '2026-06-05' });
  /** Before eight weeks in the programme: no right to self-certification yet. */
  const early = absence(ill('2026-02-02', '2026-02-03'));
  const planned = absence({ kind: 'holiday', from: '2026-07-06', to: '2026-07-10' });
  const reason = 'Ringte ikke';
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
    ['rejected', { ...early, result: 'reject', reason, participantHeard: 'yes' }, []],
    [
      'rejected without a reason',
      { ...early, result: 'reject', participantHeard: 'yes' },
      ['brudd absence-decision-result'],
    ],
    ['rejected, nobody asked', { ...early, result: 'reject', reason }, ['brudd absence-decision-heard']],
    [
      'holiday rejected, not heard',
      { ...planned, result: 'reject', reason, participantHeard: 'no' },
      ['brudd absence-decision-heard'],
    ],
    ['holiday rejected', { ...planned, result: 'reject', reason, participantHeard: 'yes' }, []],
    ['a mistake', { ...tooLong, result: 'mistake', reason }, []],
    ['papers asked for', { ...tooLong, result: 'document', papersAskedFor: 'certificate', reason }, []],
    ['papers, but not which', { ...tooLong, result: 'document', reason }, ['brudd absence-decision-result']],
    [
      'rejected because papers did not come',
      {
        ...{ ...tooLong, result: 'reject', reason, participantHeard: 'yes' },
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
    ['unauthorised, heard', { ...away, result: 'reject', reason, participantHeard: 'yes' }, []],
  ])('%s', (_what, facts, expected) => {
    expect(found(checkAbsenceDecision(facts))).toEqual(expected);
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

describe('papers that were asked for', () => {
  const facts: AbsenceChangeFacts = {
    today: '2026-06-20',
    kind: 'self-certified',
    from: '2026-06-01',
    to: '2026-06-03',
    others: others({ kind: 'unauthorised', from: '2026-06-04', to: '2026-06-04' }),
    change: 'certificate-missing',
    requiredOn: '2026-06-05',
    deadline: '2026-06-19',
    preventedFromDoctor: 'no',
    reason: 'Ikke lagt fram',
  };
  const missing = 'brudd absence-documentation-missing';
  it.each<[string, Partial<AbsenceChangeFacts>, string[]]>([
    ['did not come', {}, []],
    ['may still come today', { deadline: '2026-06-20' }, [missing]],
    ['could not be got', { preventedFromDoctor: 'yes' }, [missing]],
    ['nobody asked why', { preventedFromDoctor: null }, [missing]],
    ['were asked for after the deadline', { requiredOn: '2026-06-20' }, [missing]],
    ['were never asked for', { requiredOn: null }, [missing]],
    ['belong to a sick child', { kind: 'sick-child' }, [missing]],
    ['confirm that a child was sick', { kind: 'sick-child', change: 'confirmation-missing' }, []],
    ['belong to holiday', { kind: 'holiday' }, [missing]],
    ['are the confirmation', { change: 'confirmation-missing', preventedFromDoctor: null }, []],
    ['without a reason', { reason: '' }, ['brudd absence-change']],
    ['were shown', { change: 'documented', papers: 'certificate', shownOn: '2026-06-19' }, []],
    [
      'were shown, but nobody says which',
      { change: 'documented', shownOn: '2026-06-19' },
      ['brudd absence-change'],
    ],
    [
      'will be shown tomorrow',
      { change: 'documented', papers: 'certificate', shownOn: '2026-06-21' },
      ['brudd absence-change'],
    ],
  ])('%s', (_what, more, expected) => {
    expect(found(checkAbsenceChange({ ...facts, ...more }))).toEqual(expected);
  });

  const wednesday = { from: '2026-06-03', to: '2026-06-05' };
  const sick = { kind: 'medical-certificate', from: '2026-06-04', to: '2026-06-05' } as const;
  it.each<[string, Partial<AbsenceChangeFacts>, string[]]>([
    ['two days, and nothing after', { to: '2026-06-02', others: [] }, [missing]],
    ['three days, and nothing after', { others: [] }, [missing]],
    ['four days', { to: '2026-06-04', others: [] }, []],
    ['three, and a fourth that was refused', {}, []],
    ['two, and a third', { to: '2026-06-02', others: others(ill('2026-06-03', '2026-06-03')) }, [missing]],
    ['two, and two more', { to: '2026-06-02', others: others(ill('2026-06-03', '2026-06-04')) }, []],
    ['three, well on the fourth', { others: others(ill('2026-06-05', '2026-06-05')) }, [missing]],
    ['to Friday, ill on Monday', { ...wednesday, others: others(ill('2026-06-08', '2026-06-08')) }, []],
    [
      'to Friday, ill on Tuesday',
      { ...wednesday, others: others(ill('2026-06-09', '2026-06-09')) },
      [missing],
    ],
    ['three, certified from the fourth', { others: others({ ...sick, certificate: 'yes' }) }, [missing]],
    [
      'three, a certificate that lacks from the fourth',
      { others: others({ ...sick, certificate: 'no' }) },
      [],
    ],
    ['three, then away without an end', { others: others({ kind: 'unauthorised', from: '2026-06-04' }) }, []],
    ['three, then holiday', { others: others({ ...sick, kind: 'holiday' }) }, [missing]],
    [
      'one, and three used sixteen days before',
      { to: '2026-06-01', others: others(ill('2026-05-14', '2026-05-16')) },
      [],
    ],
    [
      'one, and three used seventeen days before',
      { to: '2026-06-01', others: others(ill('2026-05-13', '2026-05-15')) },
      [missing],
    ],
    ['one, the confirmation lacks', { to: '2026-06-01', others: [], change: 'confirmation-missing' }, []],
    ['as it was kept before others were looked at', { others: null }, [missing]],
  ])('are a certificate for sickness of %s', (_what, more, expected) => {
    expect(found(checkAbsenceChange({ ...facts, ...more }))).toEqual(expected);
  });

  const demand = 'brudd absence-certificate-demand';
  const childIll = { kind: 'sick-child', childCareReason: 'child', childBirthYear: 2018 } as const;
  it.each<[string, AbsenceFacts, string[]]>([
    ['two days', absence(ill('2026-06-01', '2026-06-02')), [demand]],
    ['three days', absence(ill('2026-06-01', '2026-06-03')), [demand]],
    ['four days', absence(ill('2026-06-01', '2026-06-04')), []],
    [
      'a day, three used before',
      absence(ill('2026-06-01', '2026-06-01'), { others: others(ill('2026-05-20', '2026-05-22')) }),
      [],
    ],
    ['a day before eight weeks', absence(ill('2026-03-01', '2026-03-01')), []],
    ['a day after eight weeks', absence(ill('2026-03-02', '2026-03-02')), [demand]],
    [
      'a day after the right was lost',
      absence(ill('2026-06-01', '2026-06-01'), { withdrawnRights: [{ from: '2026-06-01', covers: 'both' }] }),
      [],
    ],
    ['three days of a sick child', absence({ ...childIll, from: '2026-06-01', to: '2026-06-03' }), [demand]],
    ['four days of a sick child', absence({ ...childIll, from: '2026-06-01', to: '2026-06-04' }), []],
    [
      'certified sickness',
      absence({ kind: 'medical-certificate', from: '2026-06-01', certificate: 'no' }),
      [],
    ],
  ])('can be a certificate: %s', (_what, reported, expected) => {
    const ask = { ...reported, result: 'document', reason: 'Se hva legen sier' } as const;
    expect(found(checkAbsenceDecision({ ...ask, papersAskedFor: 'certificate' }))).toEqual(expected);
    expect(found(checkAbsenceDecision({ ...ask, papersAskedFor: 'confirmation' }))).toEqual([]);
  });
});

describe('the right to self-certification', () => {
  const often = others(
    ill('2025-10-01', '2025-10-01'),
    ill('2025-12-01', '2025-12-01'),
    ill('2026-02-02', '2026-02-02'),
    ill('2026-04-01', '2026-04-01'),
  );
  const facts: SelfCertificationFacts = {
    today: '2026-06-01',
    absences: often,
    ground: 'four-absences',
    covers: 'own',
    reason: 'Mange fravær',
    noticeSentOn: '2026-05-15',
    responseDeadline: '2026-05-31',
    result: 'withdraw',
    lostFrom: '2026-06-01',
  };
  it.each<[string, Partial<SelfCertificationFacts>, string[]]>([
    ['four times', {}, []],
    ['three times', { absences: often.slice(1) }, ['brudd self-certification-ground']],
    ['three times, but doubt', { absences: often.slice(1), ground: 'reasonable-doubt' }, []],
    ['four times, for children', { covers: 'child' }, ['brudd self-certification-ground']],
    ['doubt about children', { ground: 'reasonable-doubt', covers: 'child' }, []],
    ['without a reason', { reason: '' }, ['brudd self-certification-ground']],
  ])('is questioned after %s', (_what, more, expected) => {
    expect(found(checkSelfCertificationQuestion({ ...facts, ...more }))).toEqual(expected);
  });

  it.each([
    ['2026-05-28', ['brudd self-certification-hearing']],
    ['2026-05-29', []],
    ['2026-05-30', []],
  ])('leaves time to answer: until %s', (responseDeadline, expected) => {
    expect(found(checkHearingNotice({ ...facts, responseDeadline }))).toEqual(expected);
  });

  it('lets the right stay without a hearing, with a reason', () => {
    const drop = { ...facts, proceed: 'no', noticeSentOn: null, responseDeadline: null };
    expect(found(checkHearingNotice(drop))).toEqual([]);
    expect(found(checkHearingNotice({ ...drop, reason: null }))).toEqual([
      'brudd self-certification-hearing',
    ]);
    expect(found(checkHearingNotice({ ...drop, proceed: 'yes' }))).toContain(
      'brudd self-certification-hearing',
    );
  });

  it.each([
    ['four absences', undefined, 'after-four-more', true],
    ['kept before the last of them', '2026-03-01', 'after-four-more', false],
    ['kept before the last of them, where each is enough', '2026-03-01', 'at-each', true],
    ['kept before all of them', '2025-09-30', 'after-four-more', true],
  ] as const)('is questioned by itself: %s', (_what, decidedOn, selfCertificationAskedAgain, due) => {
    expect(questionIsDue(often, '2026-06-01', decidedOn, { selfCertificationAskedAgain })).toBe(due);
    expect(questionIsDue(often.slice(1), '2026-06-01', decidedOn, { selfCertificationAskedAgain })).toBe(
      false,
    );
  });

  const early = 'brudd self-certification-decided-after-hearing';
  it.each<[string, Partial<SelfCertificationFacts>, string[]]>([
    ['after the deadline', {}, []],
    ['on the deadline', { responseDeadline: '2026-06-01' }, [early]],
    [
      'before it, answered',
      { responseDeadline: '2026-06-10', respondedOn: '2026-05-30', participantView: 'Har vært syk' },
      [],
    ],
    [
      'answered, but not written down',
      { responseDeadline: '2026-06-10', respondedOn: '2026-05-30' },
      [early],
    ],
    ['never notified', { responseDeadline: null }, [early]],
    ['kept before the deadline', { responseDeadline: '2026-06-10', result: 'keep' }, []],
    ['no result', { result: null }, ['brudd self-certification-result']],
    ['from tomorrow', { lostFrom: '2026-06-02' }, []],
    ['from yesterday', { lostFrom: '2026-05-31' }, ['brudd self-certification-not-backwards']],
    ['from no day', { lostFrom: null }, ['brudd self-certification-not-backwards']],
    ['kept, from no day', { result: 'keep', lostFrom: null }, []],
    ['four times, which they were', { ground: 'four-absences' }, []],
    [
      'four times, of which one has a certificate by now',
      { ground: 'four-absences', absences: often.slice(1) },
      ['brudd self-certification-ground-stands'],
    ],
    ['kept for that', { ground: 'four-absences', absences: often.slice(1), result: 'keep' }, []],
    ['doubt, whatever the number', { ground: 'reasonable-doubt', absences: [] }, []],
    ['review in time', { withdrawnFrom: '2025-12-01', reviewBy: '2026-06-01' }, []],
    [
      'review a day late',
      { withdrawnFrom: '2025-12-01', reviewBy: '2026-05-31' },
      ['merknad self-certification-reviewed-in-time'],
    ],
  ])('is decided on: %s', (_what, more, expected) => {
    expect(found(checkSelfCertification({ ...facts, ...more }))).toEqual(expected);
  });

  it('may reach back where that is the setting', () => {
    const settings = { ...defaultSettings, selfCertificationReachesBack: true };
    expect(found(checkSelfCertification({ ...facts, lostFrom: '2026-05-31' }, settings))).toEqual([]);
  });

  it.each([
    ['2026-06-01', '2026-12-01'],
    ['2026-08-31', '2027-02-28'],
  ])('withdrawn on %s is looked at again by %s', (from, by) => expect(reviewBy(from)).toBe(by));
});

describe('what an absence means', () => {
  const KEEPING: AbsenceKindCode[] = [
    ...([
      'self-certified',
      'medical-certificate',
      'sick-child',
      'antenatal',
      'birth',
      'father-birth',
    ] as const),
    ...(['nursing', 'welfare', 'religious', 'holiday'] as const),
  ];
  it.each(KEEPING)('%s keeps the benefit once it is approved', (kind) => {
    expect(effectOnBenefit({ kind, status: 'approved' })).toMatchObject({
      effect: 'keeps',
      section: expect.stringMatching(/^KVP-forskriften § \d+/) as string,
    });
    expect(effectOnBenefit({ kind, status: 'reported' }).effect).toBe('undecided');
    expect(effectOnBenefit({ kind, status: 'withdrawn' }).effect).toBe('keeps');
    expect(effectOnBenefit({ kind, status: 'rejected' })).toEqual({
      effect: 'reduces',
      section: 'sosialtjenesteloven § 36',
    });
  });

  it.each([
    ['unauthorised', 'reduces', 'sosialtjenesteloven § 36'],
    ['unpaid-leave', 'leave', 'sosialtjenesteloven § 35 første ledd'],
    ['adoption', 'leave', 'sosialtjenesteloven § 35 første ledd'],
  ] as const)('%s, approved, is %s by %s', (kind, effect, section) => {
    expect(effectOnBenefit({ kind, status: 'approved' })).toEqual({ effect, section });
    expect(effectOnBenefit({ kind, status: 'rejected' }).effect).toBe('reduces');
  });

  it('for adoption is a setting', () => {
    const adoption = { kind: 'adoption', status: 'approved' } as const;
    expect(effectOnBenefit(adoption, { adoptionKeepsBenefit: true }).effect).toBe('keeps');
  });

  const STOPPING = ['antenatal', 'birth', 'father-birth', 'welfare', 'adoption', 'unpaid-leave'];
  it.each([...KEEPING, 'unpaid-leave', 'unauthorised', 'adoption'])('%s and the two years', (kind) => {
    expect(stopsClock({ kind })).toBe(STOPPING.includes(kind));
    expect(stopsClock({ kind, minutesPerDay: 60 })).toBe(false);
    const settings = { ...defaultSettings, paidLeaveStopsClock: false };
    expect(stopsClock({ kind }, settings)).toBe(kind === 'adoption' || kind === 'unpaid-leave');
  });

  it('a check-up is time off and not leave', () => {
    expect(stopsClock({ kind: 'antenatal', antenatalReason: 'check-up' })).toBe(false);
  });

  it('moves the end of the two years by its days', () => {
    const uncounted = [{ from: '2026-06-01', to: '2026-06-30' }];
    expect(programmeLimits({ firstStart: '2026-01-05' }).lastDay).toBe('2028-01-04');
    expect(programmeLimits({ firstStart: '2026-01-05', uncounted }).lastDay).toBe('2028-02-03');
  });
});
