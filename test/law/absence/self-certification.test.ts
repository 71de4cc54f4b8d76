import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkAbsence,
  defaultSettings,
  uncertifiedTimes,
  type AbsenceFacts,
} from '../../../src/law/index.ts';
import { breaches, daysFrom, found, messageOf, notes, plusDays } from '../helpers.ts';
import { absence, ill, others } from './facts.ts';

const THREE_DAYS = 'absence-self-certification-three-days';

describe('self-certification', () => {
  it.each([
    // 5 January and eight weeks: 2 March is the first day.
    ['2026-03-01', ['absence-self-certification-eight-weeks']],
    ['2026-03-02', []],
    ['2026-03-03', []],
  ])('from %s: %j', (from, expected) => {
    expect(breaches(checkAbsence(absence(ill(from, from))))).toEqual(expected);
  });

  // Ten days in the same programme in another municipality, and then 46 here.
  it.each([
    ['2026-02-19', {}, ['absence-self-certification-eight-weeks']],
    ['2026-02-20', {}, []],
    ['2026-02-20', { uncountedDays: 1 }, ['absence-self-certification-eight-weeks']],
    ['2026-02-21', { uncountedDays: 1 }, []],
    ['2026-01-05', { from: '2025-01-01' }, []],
  ])('from %s, having moved here in the programme %j: %j', (from, time, expected) => {
    const transferred = [{ kind: 'transfer' as const, from: '2025-12-01', to: '2025-12-10', ...time }];
    expect(breaches(checkAbsence(absence(ill(from, from), { transferred })))).toEqual(expected);
  });

  const WEEKS = 'absence-self-certification-eight-weeks';
  const here = { uncounted: [{ from: '2026-01-12', to: '2026-01-18' }] };
  const moved = {
    transferred: [{ kind: 'transfer' as const, from: '2025-12-01', to: '2025-12-14', uncountedDays: 7 }],
  };
  const twice = {
    uncounted: [
      { from: '2026-01-12', to: '2026-01-18' },
      { from: '2026-01-15', to: '2026-01-25' },
    ],
  };
  /** Only one day of the first is in the programme; the one it moves the end to moves it on; the last comes after. */
  const beside = {
    uncounted: [
      { from: '2025-12-01', to: '2026-01-05' },
      { from: '2026-03-02', to: '2026-03-02' },
      { from: '2026-03-04', to: '2026-03-10' },
    ],
  };
  it.each<[string, string, Partial<AbsenceFacts>, taken: string[], since: string[]]>([
    ['a week of leave or interruption here', '2026-03-02', here, [WEEKS], []],
    ['the last day of the week more', '2026-03-08', here, [WEEKS], []],
    ['the day after', '2026-03-09', here, [], []],
    ['a week of it before a move', '2026-02-16', moved, [WEEKS], []],
    ['the last day of that', '2026-02-22', moved, [WEEKS], []],
    ['the day after that', '2026-02-23', moved, [], []],
    ['before the first day either way', '2026-02-15', moved, [WEEKS], [WEEKS]],
    ['both', '2026-03-01', { ...here, ...moved }, [WEEKS], []],
    ['after both', '2026-03-02', { ...here, ...moved }, [], []],
    ['leave and interruption at once, counted once', '2026-03-15', twice, [WEEKS], []],
    ['after them', '2026-03-16', twice, [], []],
    ['one day at the start and one at the end of the weeks', '2026-03-03', beside, [WEEKS], []],
    ['both of those days, whatever begins then', '2026-03-04', beside, [], []],
    [
      'an interruption that lasts',
      '2026-03-02',
      { uncounted: [{ from: '2026-03-01', to: null }] },
      [WEEKS],
      [],
    ],
    [
      'one that began when the weeks were over',
      '2026-03-02',
      { uncounted: [{ from: '2026-03-02', to: null }] },
      [],
      [],
    ],
    ['nothing that is known of', '2026-03-02', { uncounted: null }, [], []],
  ])('after %s, from %s: by days taken part in, and since the start', (_name, from, more, taken, since) => {
    const by = (selfCertificationWeeksCount: 'taken-part' | 'since-start') =>
      breaches(
        checkAbsence(absence(ill(from, from), more), { ...defaultSettings, selfCertificationWeeksCount }),
      );
    expect([by('taken-part'), by('since-start')]).toEqual([taken, since]);
  });

  it('says how many days are not counted', () => {
    const said = messageOf(checkAbsence(absence(ill('2026-03-02', '2026-03-02'), here)), WEEKS);
    expect(said).toContain('tidligst brukes 9.3.2026 (7 dager med permisjon eller avbrudd regnes ikke med).');
    const none = messageOf(checkAbsence(absence(ill('2026-03-01', '2026-03-01'))), WEEKS);
    expect(none).not.toContain('regnes ikke med');
  });

  it.each([
    ['2026-06-01', '2026-06-02', []],
    ['2026-06-01', '2026-06-03', []],
    ['2026-06-01', '2026-06-04', [THREE_DAYS]],
    // Calendar days: Friday to Sunday is three, Friday to Monday four.
    ['2026-06-05', '2026-06-07', []],
    ['2026-06-05', '2026-06-08', [THREE_DAYS]],
  ])('lasts three calendar days: %s to %s', (from, to, expected) => {
    expect(breaches(checkAbsence(absence(ill(from, to))))).toEqual(expected);
  });

  it.each([
    // The earlier two days ended on 10 May: 26 May is sixteen days after, 27 May the seventeenth.
    ['2026-05-25', '2026-05-26', [THREE_DAYS]],
    ['2026-05-26', '2026-05-27', [THREE_DAYS]],
    ['2026-05-27', '2026-05-28', []],
    ['2026-05-26', '2026-05-26', []],
  ])('counts earlier days within sixteen: again from %s to %s', (from, to, expected) => {
    const earlier = others(ill('2026-05-09', '2026-05-10'));
    const outcome = checkAbsence(absence(ill(from, to), { others: earlier }));
    expect(breaches(outcome)).toEqual(expected);
    if (expected.length > 0) {
      expect(messageOf(outcome, THREE_DAYS)).toContain('9.5.2026–10.5.2026 (fravær 1)');
    }
  });

  it('counts earlier days with a certificate for nothing', () => {
    const earlier = others({ ...ill('2026-05-25', '2026-05-29'), kind: 'medical-certificate' });
    expect(breaches(checkAbsence(absence(ill('2026-06-01', '2026-06-03'), { others: earlier })))).toEqual([]);
  });

  it('counts back from one absence to the next only where it is set so', () => {
    const facts = absence(ill('2026-06-01', '2026-06-02'), {
      others: others(ill('2026-05-03', '2026-05-03'), ill('2026-05-18', '2026-05-18')),
    });
    expect(breaches(checkAbsence(facts))).toEqual([]);
    const chain = { ...defaultSettings, earlierSelfCertification: 'chain' } as const;
    expect(breaches(checkAbsence(facts, chain))).toEqual([THREE_DAYS]);
  });

  it('never gives more than three days within any sixteen, whatever came before', () => {
    const start = '2026-03-09';
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 4 })), { maxLength: 8 }),
        (stretches) => {
          const accepted: { from: string; to: string }[] = [];
          let day = start;
          for (const [gap, length] of stretches) {
            const from = plusDays(day, gap + 1);
            const to = plusDays(from, length - 1);
            const facts = absence(ill(from, to), {
              programmeEnd: '2028-01-01',
              others: others(...accepted.map((one) => ill(one.from, one.to))),
            });
            const ok = !breaches(checkAbsence(facts)).includes(THREE_DAYS);
            // The oracle counts one by one: days of absences that ended at most sixteen days before this one.
            const used = accepted
              .filter((one) => daysFrom(one.to, from) <= 16)
              .reduce((sum, one) => sum + daysFrom(one.from, one.to) + 1, 0);
            expect(ok).toBe(length + used <= 3);
            if (ok) accepted.push({ from, to });
            day = to;
          }
        },
      ),
    );
  });

  it.each<[string, Partial<AbsenceFacts>, string[]]>([
    ['the day before', { withdrawnRights: [{ from: '2026-06-02', covers: 'own' }] }, []],
    [
      'on the day',
      { withdrawnRights: [{ from: '2026-06-01', covers: 'own' }] },
      ['absence-self-certification-withdrawn'],
    ],
    [
      'given back on the day',
      { withdrawnRights: [{ from: '2026-02-01', until: '2026-06-01', covers: 'own' }] },
      [],
    ],
    [
      'given back the day after',
      { withdrawnRights: [{ from: '2026-02-01', until: '2026-06-02', covers: 'own' }] },
      ['absence-self-certification-withdrawn'],
    ],
    ['for children only', { withdrawnRights: [{ from: '2026-02-01', covers: 'child' }] }, []],
    [
      'for both',
      { withdrawnRights: [{ from: '2026-02-01', covers: 'both' }] },
      ['absence-self-certification-withdrawn'],
    ],
  ])('is no right where it has been withdrawn: %s', (_when, more, expected) => {
    expect(breaches(checkAbsence(absence(ill('2026-06-01', '2026-06-01'), more)))).toEqual(expected);
  });

  it('for the fourth time in twelve months is to be looked at', () => {
    const often = others(
      ill('2025-06-01', '2025-06-01'),
      ill('2025-09-01', '2025-09-01'),
      ill('2026-04-01', '2026-04-01'),
    );
    // On 1 June the one of 1 June a year ago is not within twelve months any more; on 31 May it is.
    expect(notes(checkAbsence(absence(ill('2026-06-01', '2026-06-01'), { others: often })))).toEqual([]);
    expect(notes(checkAbsence(absence(ill('2026-05-31', '2026-06-01'), { others: often })))).toEqual([
      'absence-self-certification-four-times',
    ]);
  });

  it('that goes on with a certificate from the fourth day is not counted', () => {
    const documented = others(ill('2026-04-01', '2026-04-03'), {
      kind: 'medical-certificate',
      certificate: 'yes',
      from: '2026-04-04',
      to: '2026-04-10',
    });
    expect(uncertifiedTimes(documented, '2026-04-30')).toBe(0);
    expect(uncertifiedTimes(documented.slice(0, 1), '2026-04-30')).toBe(1);
  });
});

it.each([
  ['the day before it', '2026-03-31', 1],
  ['its own first day', '2026-04-01', 0],
  ['its last day', '2026-04-03', 0],
  ['the day after', '2026-04-04', 0],
  // 3 April 2026 is Good Friday; the first day after Easter is Tuesday the 7th.
  ['the first day that is not free', '2026-04-07', 0],
  ['a day later', '2026-04-08', 1],
])('a certificate from %s leaves the absence of 1 to 3 April uncertified: %s, %i', (_what, from, times) => {
  const absences = others(ill('2026-04-01', '2026-04-03'), {
    kind: 'medical-certificate',
    certificate: 'yes',
    from,
    to: '2026-04-10',
  });
  expect(uncertifiedTimes(absences, '2026-04-30')).toBe(times);
});

describe('a certificate', () => {
  const doctor = { kind: 'medical-certificate', from: '2026-01-05' } as const;
  it.each<[AbsenceFacts, string[]]>([
    [absence({ ...doctor, to: '2026-02-05', certificate: 'yes' }), []],
    [absence({ ...doctor, certificate: 'yes' }), []],
    [absence({ ...doctor, certificate: 'no' }), ['brudd absence-certificate-missing']],
    [absence(doctor), ['brudd absence-answers']],
  ])(
    'that was shown keeps the right from the first day and for as long as it lasts (%#)',
    (facts, expected) => {
      expect(found(checkAbsence(facts))).toEqual(expected);
    },
  );
});
