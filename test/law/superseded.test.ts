import { describe, expect, it } from 'vitest';
import {
  allRules,
  checkAbsence,
  checkEntryConditions,
  isDate,
  replay,
  supersededRules,
  type AbsenceFacts,
  type EntryFacts,
  type KeptRule,
} from '../../src/law/index.ts';
import { versionKey } from '../../src/law/superseded/superseded.ts';

const ID = 'absence-self-certification-eight-weeks';
const SECTION = 'KVP-forskriften § 6 andre ledd';

/** Word for word what the code of 24 November 2026 kept (the commit before 2a78c74): version 1. */
const decidedThen: KeptRule = {
  rule: ID,
  version: 1,
  onDate: '2026-11-20',
  facts: { kind: 'self-certified', from: '2026-11-19', programmeStart: '2026-10-01' },
  settings: {},
  findings: [
    {
      rule: ID,
      section: SECTION,
      severity: 'brudd',
      message:
        'Fraværet begynner 19.11.2026, men programmet startet 1.10.2026, og egenmelding kan tidligst brukes 26.11.2026. Be om legeerklæring, eller avslå.',
    },
  ],
};

describe('a decision made under an earlier version of a rule', () => {
  it('is explained by that version, while the new one decides: time in another municipality counts since', () => {
    const facts = {
      ...{ today: '2026-11-20', birthDate: '1990-01-01', reportedOn: '2026-11-20' },
      ...{ kind: 'self-certified', from: '2026-11-19', to: '2026-11-20' },
      ...{ programmeStart: '2026-10-01', programmeEnd: '2027-09-30' },
      ...{ others: [], interruptions: [], freeDayActivities: [], withdrawnRights: [] },
      transferred: [{ kind: 'transfer', from: '2026-01-01', to: '2026-09-30' }],
    } satisfies AbsenceFacts;
    const now = checkAbsence(facts).applied.find(({ rule }) => rule === ID)!;
    expect(now.version).toBeGreaterThan(1);
    expect(now.findings).toEqual([]);
    expect(replay(decidedThen)).toEqual({
      answer: 'same',
      findings: decidedThen.findings,
      currentVersion: now.version,
    });
    expect(replay({ ...decidedThen, findings: [] })).toMatchObject({ answer: 'other' });
  });

  it('took leave and interruption out of the time elsewhere only, in version 2', () => {
    const [from, uncounted] = ['2026-03-02', [{ from: '2026-01-12', to: '2026-01-18' }]];
    const here = { kind: 'self-certified', from, programmeStart: '2026-01-05', transferred: [] };
    const there = { kind: 'transfer', from: '2025-12-01', to: '2025-12-14', uncounted };
    const run = (version: number, facts: KeptRule['facts']) => {
      const answer = replay({ rule: ID, version, onDate: '2026-04-01', facts });
      return 'findings' in answer && answer.findings.map(({ message }) => message);
    };
    expect(run(2, { ...here, uncounted })).toEqual([]);
    expect(run(3, { ...here, uncounted })).toEqual([expect.stringContaining('9.3.2026 (7 dager')]);
    const moved = {
      ...here,
      from: '2026-02-15',
      transferred: [{ ...there, uncountedDays: 7, uncounted: [] }],
    };
    expect(run(2, moved)).toEqual([expect.stringContaining('tidligst brukes 23.2.2026. Be om')]);
    expect(run(3, moved)).toEqual(run(2, moved));
  });

  it.each<[version: number, shown: string]>([
    [1, '7850'],
    [2, '7\u00a0850'],
  ])('names the amount as version %i did, by the setting of that time', (version, shown) => {
    const facts: EntryFacts = {
      ...{ today: '2026-11-20', birthDate: '1990-01-01' },
      ...{ benefits: 'very-limited', benefitsMonthlyKr: 8000 },
    };
    const kept: KeptRule = {
      ...{ rule: 'entry-benefits-amount', version, onDate: '2026-11-20' },
      facts: { benefits: 'very-limited', benefitsMonthlyKr: 8000 },
      settings: { veryLimitedBenefitsMonthlyKr: 7850 },
      findings: [
        {
          rule: 'entry-benefits-amount',
          section: 'sosialtjenesteloven § 29 første ledd',
          severity: 'merknad',
          message: `Beløpet er over utgangspunktet ${shown} kr per måned for «svært begrensede» ytelser. Begrunn hvorfor de likevel er det, for eksempel ut fra husstanden.`,
        },
      ],
    };
    expect(replay(kept)).toMatchObject({ answer: 'same', currentVersion: 3 });
    const { applied } = checkEntryConditions(facts);
    expect(applied.find(({ rule }) => rule === kept.rule)).toMatchObject({ version: 3 });
  });

  it.each<[benefits: string | undefined, kr: number | undefined]>([
    ['none', 1],
    ['none', 0],
    ['very-limited', undefined],
    ['very-limited', 7850],
    ['very-limited', -1],
    ['more', 7850],
    ['more', 7851],
    [undefined, undefined],
  ])(
    'says the same in both earlier versions, but for the space: %s, %s kr',
    (benefits, benefitsMonthlyKr) => {
      const [first, second] = [1, 2].map((version) => {
        const answer = replay({
          ...{ rule: 'entry-benefits-amount', version, facts: { benefits, benefitsMonthlyKr } },
          settings: { veryLimitedBenefitsMonthlyKr: 7850 },
        });
        return JSON.stringify('findings' in answer && answer.findings).replaceAll('\u00a0', '');
      });
      expect(first).toBe(second);
    },
  );

  it.each([
    [7850, 0],
    [7851, 1],
  ])('screens %i kr as it did', (otherBenefitsMonthlyKr, found) =>
    expect(
      replay({
        ...{ rule: 'screening-benefits', version: 1, facts: { otherBenefitsMonthlyKr } },
        settings: { veryLimitedBenefitsMonthlyKr: 7850 },
      }),
    ).toMatchObject({ currentVersion: 2, findings: { length: found } }),
  );
});

describe('an interruption whose last day makes the year full', () => {
  const year = { from: '2027-03-15', interruptedFrom: '2027-03-15', today: '2027-03-15', likely: 'yes' };
  it.each([
    ['interruption-dates', '2028-03-14', 0],
    ['interruption-dates', '2028-03-15', 1],
    ['interruption-review-expected', '2028-03-14', 0],
    ['interruption-review-expected', '2028-03-15', 1],
  ])('%s let pass until version 4: %s', (rule, expectedTo, length) =>
    expect(replay({ rule, version: 3, facts: { ...year, proposal: 'interrupt', expectedTo } })).toMatchObject(
      { currentVersion: 4, findings: { length } },
    ),
  );
});

describe('an end with the period, while all conditions are met', () => {
  const end = {
    ...{ proposal: 'end', periodEnd: '2027-09-30', lastOrdinaryDay: '2028-09-30', againstWill: 'yes' },
    ...{ today: '2027-08-15', absenceKind: 'none', registeredInterruptions: [] },
    registeredAbsences: [{ kind: 'birth', from: '2026-12-01', to: null }],
  };
  it.each([
    ['extension-end-reasoned', 3, 'yes', ['brudd']],
    ['extension-end-reasoned', 3, 'no', []],
    ['extension-registered-absence', 3, 'yes', ['brudd']],
    ['extension-registered-absence', 3, 'no', ['merknad']],
  ])('%s@%i let the answer on necessity decide: %s', (rule, version, necessary, severities) => {
    const answer = replay({ rule, version, facts: { ...end, necessary } });
    expect('findings' in answer && answer.findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it('could not be an extension within two years either, where more was not held to be necessary', () => {
    const judged = { necessary: 'no', necessaryReason: 'Nei', progress: 'yes', progressReason: 'Ja' };
    const facts = { proposal: 'extend', ...judged };
    const answer = replay({ rule: 'extension-necessity-progress', version: 1, facts });
    expect(answer).toMatchObject({ currentVersion: 2, findings: [{ severity: 'brudd' }] });
  });
});

describe('a third year where somebody is taken in again', () => {
  const facts = {
    ...{ necessary: null, progress: null, motivation: 'Møter hver dag', likelyWork: 'yes' },
    ...{ likelyWorkReason: 'Vil bli ansatt', labourMarket: 'Mange stillinger', specialReasons: 'Var syk' },
    earlier: [{ kind: 'transfer', from: '2024-01-01', to: '2025-12-31', uncountedDays: 0 }],
    ...{ proposal: 'grant', decisionPeriod: { from: '2026-10-01', to: '2027-09-30' } },
  };
  it.each(['entry-third-year', 'programme-within-limit'])(
    'could be had with two of its conditions unanswered until version 2: %s',
    (rule) => {
      expect(replay({ rule, version: 1, facts })).toMatchObject({ currentVersion: 2, findings: [] });
      expect(replay({ rule, version: 2, facts })).toMatchObject({ findings: { length: 2 } });
    },
  );
});

describe('attendance with absence without agreement', () => {
  it.each([
    ['yes', 0],
    ['no', 1],
  ])('needed no more than an answer until version 2: heard %s', (participantHeard, length) =>
    expect(
      replay({
        rule: 'attendance-absence-heard',
        version: 1,
        facts: { absenceCount: 1, participantHeard },
      }),
    ).toMatchObject({ currentVersion: 2, findings: { length } }),
  );
});

describe('a programme that was granted and had not begun', () => {
  const granted = { granted: true, programmeStart: '2026-10-01', fellAwayOn: '2026-09-20' };
  it.each([
    ['withdrawn', 1],
    ['moved', 1],
    ['other-municipality', 1],
    ['death', 0],
  ])('could not fall away until version 3: %s', (fallAwayReason, length) =>
    expect(
      replay({ rule: 'fall-away-before-decision', version: 2, facts: { ...granted, fallAwayReason } }),
    ).toMatchObject({ currentVersion: 3, findings: { length } }),
  );

  it.each([
    ['2026-09-30', 1],
    ['2026-10-01', 0],
    ['2027-10-01', 1],
  ])('could be ended, from its first day on, without a word until version 5: %s', (endDate, length) =>
    expect(
      replay({
        ...{ rule: 'ending-reason', version: 4 },
        facts: {
          ...{ today: '2026-09-20', programmeStart: '2026-10-01', periodEnd: '2027-09-30', endDate },
          ...{ endReason: 'own-wish', reason: 'Vil ikke begynne', proposal: 'end' },
        },
      }),
    ).toMatchObject({ currentVersion: 5, findings: { length } }),
  );
});

describe('a start that was set after the deadline', () => {
  const facts = { today: '2026-07-05', applicationDate: '2026-01-05', closedOn: null };
  it.each([
    ['2026-07-05', 0],
    ['2026-07-06', 1],
  ])('was called a start, come or not, until version 2: %s', (from, length) => {
    const kept = { rule: 'supervision-start-in-time', version: 1, facts: { ...facts, periods: [{ from }] } };
    const answer = replay({ ...kept, settings: { rollStartDeadline: false } });
    expect(answer).toMatchObject({ currentVersion: 2, findings: { length } });
    expect(JSON.stringify(answer)).not.toContain('skulle starte');
  });

  it('was missed in a case that nobody had decided', () => {
    const kept = { rule: 'supervision-start-in-time', version: 1 };
    const undecided = { ...facts, today: '2026-07-06', periods: [] };
    expect(replay({ ...kept, facts: undecided })).toMatchObject({ findings: [{ severity: 'brudd' }] });
    expect(replay({ ...kept, facts: { ...undecided, applicationDate: null } })).toMatchObject({
      findings: [],
    });
  });
});

describe('every earlier version', () => {
  it('is one of a rule that has a later one, or is gone, and says until when it was used', () => {
    const keys = [...allRules, ...supersededRules].map(versionKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id, version, validFrom, validTo } of supersededRules) {
      expect([id, isDate(validTo) && validFrom <= validTo]).toEqual([id, true]);
      for (const later of allRules.filter((one) => one.id === id))
        expect(version).toBeLessThan(later.version);
    }
  });
});
