import { describe, expect, it } from 'vitest';
import { checkAbsenceChange, checkAbsenceDecision, type AbsenceFacts } from '../../../src/law/index.ts';
import type { AbsenceChangeFacts } from '../../../src/law/absence/facts.ts';
import { found } from '../helpers.ts';
import { absence, ill, others } from './facts.ts';

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
    ['could not be got', { preventedFromDoctor: 'yes', sameIllnessShown: 'yes' }, [missing]],
    [
      'could not be got, and whether it was the same illness is unanswered',
      { preventedFromDoctor: 'yes' },
      [missing],
    ],
    [
      'could not be got, but the same illness is not shown',
      { preventedFromDoctor: 'yes', sameIllnessShown: 'no' },
      [],
    ],
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
    [
      'a sick child on Monday, since Thursday',
      absence(
        { ...childIll, from: '2026-06-01', to: '2026-06-02' },
        { others: others({ ...childIll, from: '2026-05-28', to: '2026-05-29' }) },
      ),
      [],
    ],
    [
      'a sick child on Monday, another since Thursday',
      absence(
        { ...childIll, from: '2026-06-01', to: '2026-06-02' },
        { others: others({ ...childIll, childBirthYear: 2020, from: '2026-05-28', to: '2026-05-29' }) },
      ),
      [demand],
    ],
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
