import { describe, expect, it } from 'vitest';
import {
  checkAbsenceDecision,
  replay,
  type AbsenceFacts,
  type ReportedAbsence,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { absence, ill, others } from './facts.ts';

const RIGHT = 'brudd absence-refusal-of-right';
/** Long after it; of what was reported without an end, one day is known. */
const reject = ({ kind, from, to, minutesPerDay, ...facts }: AbsenceFacts) =>
  checkAbsenceDecision({
    ...{ ...facts, kind, from, to: to ?? from, minutesPerDay, today: '2027-03-01' },
    reported: { kind, from, to, minutesPerDay },
    result: 'reject',
    reason: 'Vi mener nei',
    participantHeard: 'yes',
    participantView: 'Var syk.',
  });

describe('an absence that is refused', () => {
  const certified = { kind: 'medical-certificate', certificate: 'yes', from: '2026-06-01' } as const;
  const child: ReportedAbsence = {
    ...{ kind: 'sick-child', childCareReason: 'child', childBirthYear: 2018, childrenInCare: 1 },
    ...{ aloneWithCare: 'no', from: '2026-06-01', to: '2026-06-01' },
  };
  const birth = { kind: 'birth', bornOn: '2026-06-01', from: '2026-06-01', to: '2026-07-12' } as const;
  const father = {
    kind: 'father-birth',
    bornOn: '2026-06-01',
    birthHelper: 'father',
    from: '2026-06-01',
  } as const;
  const term = { kind: 'antenatal', antenatalReason: 'before-term', termDate: '2026-07-01' } as const;
  const feast = { kind: 'religious', religiousRight: 'yes', from: '2026-06-16', to: '2026-06-16' } as const;
  const nursing = { kind: 'nursing', from: '2026-06-01', to: '2026-06-30' } as const;
  const tenDays = { ...child, certificate: 'yes', from: '2026-05-11', to: '2026-05-26' } as const;
  it.each<[string, ReportedAbsence, Partial<AbsenceFacts>, string[]]>([
    ['three days with self-certification', ill('2026-06-01', '2026-06-03'), {}, [RIGHT]],
    ['four of them, and no certificate asked for', ill('2026-06-01', '2026-06-04'), {}, [RIGHT]],
    [
      'four, where three are used',
      ill('2026-06-01', '2026-06-04'),
      { others: others(ill('2026-05-18', '2026-05-20')) },
      [],
    ],
    ['the day before eight weeks', ill('2026-03-01', '2026-03-01'), {}, []],
    ['the day of eight weeks', ill('2026-03-02', '2026-03-02'), {}, [RIGHT]],
    [
      'self-certification after the right was lost',
      ill('2026-06-01', '2026-06-01'),
      { withdrawnRights: [{ from: '2026-06-01', covers: 'own' }] },
      [],
    ],
    [
      'self-certification the day before it was lost',
      ill('2026-05-29', '2026-05-29'),
      { withdrawnRights: [{ from: '2026-06-01', covers: 'own' }] },
      [RIGHT],
    ],
    [
      'the fourth time in twelve months, which is a question for itself',
      ill('2026-06-01', '2026-06-01'),
      {
        others: others(
          ill('2026-05-01', '2026-05-01'),
          ill('2026-04-01', '2026-04-01'),
          ill('2026-03-03', '2026-03-03'),
        ),
      },
      [RIGHT],
    ],
    [
      'a certificate that was asked for and did not come',
      ill('2026-06-01', '2026-06-05'),
      { papers: 'certificate', papersBy: '2026-06-19' },
      ['merknad absence-papers-not-shown'],
    ],
    [
      'a certificate that came',
      ill('2026-06-01', '2026-06-03'),
      { papers: 'certificate', papersShownOn: '2026-06-10' },
      [RIGHT],
    ],
    ['certified sickness', { ...certified, to: '2026-06-30' }, {}, [RIGHT]],
    ['certified sickness that lasts', certified, {}, [RIGHT]],
    ['certified sickness without the certificate', { ...certified, certificate: 'no' }, {}, []],
    ['certified sickness that begins after the programme', { ...certified, from: '2027-01-05' }, {}, []],
    ['certified sickness on a Saturday', { ...certified, from: '2026-06-06', to: '2026-06-07' }, {}, []],
    ['the first day of a sick child', child, {}, [RIGHT]],
    ['a child of twelve, to the end of the year', { ...child, childBirthYear: 2014 }, {}, [RIGHT]],
    ['a child of thirteen', { ...child, childBirthYear: 2013 }, {}, []],
    ['a child that is not told of', { ...child, childBirthYear: null }, {}, []],
    ['four days of a sick child', { ...child, to: '2026-06-04' }, {}, [RIGHT]],
    [
      'four days, the certificate did not come',
      { ...child, to: '2026-06-04' },
      { papers: 'certificate', papersBy: '2026-06-19' },
      [RIGHT, 'merknad absence-papers-not-shown'],
    ],
    [
      'one day, the confirmation did not come',
      child,
      { papers: 'confirmation', papersBy: '2026-06-19' },
      ['merknad absence-papers-not-shown'],
    ],
    ['the tenth day of a sick child', child, { others: others({ ...tenDays, to: '2026-05-22' }) }, [RIGHT]],
    ['the eleventh', child, { others: others(tenDays) }, []],
    ['six weeks after the birth', birth, {}, [RIGHT]],
    ['six weeks with wrong dates', { ...birth, from: '2026-06-08', to: '2026-06-14' }, {}, [RIGHT]],
    ['the last day of them', { ...birth, from: '2026-07-12' }, {}, [RIGHT]],
    ['the day after them', { ...birth, from: '2026-07-13', to: '2026-07-13' }, {}, []],
    ['six weeks, where taking part is better', { ...birth, certificate: 'yes' }, {}, []],
    ['six weeks of an interruption', birth, { interruptions: [{ from: '2026-05-01' }] }, []],
    ['the father, ten days', { ...father, to: '2026-06-12' }, {}, [RIGHT]],
    ['the father, long after', { ...father, from: '2026-12-01', to: '2026-12-02' }, {}, []],
    [
      'another who helps, which is judged',
      { ...father, birthHelper: 'helper', parentsLiveTogether: 'no', to: '2026-06-02' },
      {},
      [],
    ],
    ['leave before term', { ...term, from: '2026-06-17', to: '2026-06-30' }, {}, [RIGHT]],
    [
      'leave before term, told too late',
      { ...term, from: '2026-06-17', to: '2026-06-30' },
      { reportedOn: '2026-06-11' },
      [],
    ],
    [
      'a check-up',
      { kind: 'antenatal', antenatalReason: 'check-up', from: '2026-06-01', to: '2026-06-01' },
      {},
      [RIGHT],
    ],
    [
      'a check-up that can be had at another time',
      {
        ...{ kind: 'antenatal', antenatalReason: 'check-up', from: '2026-06-01', to: '2026-06-01' },
        outsideProgrammeHours: 'yes',
      },
      {},
      [],
    ],
    ['an hour of nursing', { ...nursing, minutesPerDay: 60 }, {}, [RIGHT]],
    ['more than an hour of nursing, the first hour with it', { ...nursing, minutesPerDay: 300 }, {}, [RIGHT]],
    ['less than an hour of nursing', { ...nursing, minutesPerDay: 30 }, {}, [RIGHT]],
    ['a religious holiday', feast, {}, [RIGHT]],
    ['a religious holiday, told nine days before', feast, { reportedOn: '2026-06-03' }, []],
    ['holiday', { kind: 'holiday', from: '2026-07-06', to: '2026-07-10' }, {}, []],
    [
      'welfare leave',
      { kind: 'welfare', welfareReason: 'wedding', from: '2026-06-01', to: '2026-06-01' },
      {},
      [],
    ],
    ['unpaid leave', { kind: 'unpaid-leave', from: '2026-06-01', to: '2026-06-01' }, {}, []],
    ['adoption', { kind: 'adoption', from: '2026-06-01' }, {}, []],
    ['absence without agreement', { kind: 'unauthorised', from: '2026-06-01', to: '2026-06-01' }, {}, []],
  ])('%s', (_what, reported, more, expected) => {
    expect(found(reject(absence(reported, more)))).toEqual(expected);
  });

  it.each<[string, ReportedAbsence, Partial<AbsenceFacts>]>([
    [
      'graded sick leave that lasts, and a holiday later',
      { kind: 'medical-certificate', from: '2026-06-01', to: null, minutesPerDay: 225 },
      { others: [{ number: 2, kind: 'holiday', from: '2026-07-06', to: '2026-07-10', minutesPerDay: null }] },
    ],
    [
      'certified sickness, and two hours of welfare leave on its first day',
      { kind: 'medical-certificate', from: '2026-06-01', to: '2026-06-05' },
      { others: [{ number: 2, kind: 'welfare', from: '2026-06-01', to: '2026-06-01', minutesPerDay: 120 }] },
    ],
  ])('is not lost by what meets it: %s', (_what, reported, more) => {
    expect(found(reject(absence(reported, { ...more, certificate: 'yes' })))).toEqual([RIGHT]);
  });

  it('is to what is needed, where that is what somebody must judge: the rest is refused by itself', () => {
    const refused = reject(absence({ ...nursing, minutesPerDay: 300 }));
    expect(messageOf(refused, 'absence-refusal-of-right')).toContain('rett til den tiden som trengs');
    const hour = reject(absence({ ...nursing, minutesPerDay: 60 }));
    expect(messageOf(hour, 'absence-refusal-of-right')).not.toContain('den tiden som trengs');
  });

  it('is told how far the right goes, and where it stands', () => {
    const outcome = reject(absence(ill('2026-06-01', '2026-06-05')));
    expect(messageOf(outcome, 'absence-refusal-of-right')).toContain('til og med 3.6.2026');
    expect(outcome.findings[0]!.section).toBe('KVP-forskriften § 6');
    expect(messageOf(reject(absence(birth)), 'absence-refusal-of-right')).toContain('1.6.2026–12.7.2026');
    expect(reject(absence(child)).findings[0]!.section).toBe('KVP-forskriften § 9');
  });

  it('may be anything when it is not refused', () => {
    const ask = { ...absence(ill('2026-06-01', '2026-06-05')), reason: 'Ikke i dag' };
    expect(found(checkAbsenceDecision({ ...ask, result: 'mistake' }))).toEqual([]);
    expect(
      found(checkAbsenceDecision({ ...ask, result: 'document', papersAskedFor: 'certificate' })),
    ).toEqual([]);
  });

  it('gives the same answer again from what was kept of it', () => {
    const more = { others: others(ill('2026-05-20', '2026-05-20')), papers: null };
    for (const reported of [ill('2026-06-01', '2026-06-05'), birth, child, tenDays, certified, feast]) {
      const outcome = reject(absence(reported, more));
      const kept = JSON.parse(JSON.stringify(outcome.applied)) as typeof outcome.applied;
      expect(kept.map((one) => replay(one).answer)).toEqual(kept.map(() => 'same'));
    }
  });
});
