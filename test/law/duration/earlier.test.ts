import { describe, expect, it } from 'vitest';
import {
  checkDecision,
  checkEntryConditions,
  checkProgramme,
  checkTransfer,
  durationUse,
  programmeLimits,
  programmePeriod,
  timeLeft,
  type DecisionFacts,
  type EarlierTime,
  type EntryFacts,
} from '../../../src/law/index.ts';
import { breaches, found, messageOf, notes } from '../helpers.ts';

const transfer = (from: string, to: string, uncountedDays = 0): EarlierTime => ({
  kind: 'transfer',
  from,
  to,
  uncountedDays,
});

describe('time used before (§ 32)', () => {
  it.each<[string, EarlierTime[], number, number, number]>([
    ['a year', [transfer('2024-01-01', '2024-12-31')], 366, 365, 730],
    ['a year less a day', [transfer('2024-01-01', '2024-12-30')], 365, 366, 731],
    ['a year with a month of leave', [transfer('2024-01-01', '2024-12-31', 31)], 335, 396, 761],
    ['two years less a day', [transfer('2023-01-01', '2024-12-30')], 730, 1, 366],
    ['two years', [transfer('2023-01-01', '2024-12-31')], 731, 0, 365],
    ['two years and a day', [transfer('2023-01-01', '2025-01-01')], 732, 0, 364],
    ['three years', [transfer('2022-01-01', '2024-12-31')], 1096, 0, 0],
    [
      'twice half a year',
      [transfer('2023-07-01', '2023-12-31'), transfer('2024-07-01', '2024-12-31')],
      368,
      363,
      728,
    ],
  ])('%s: what is used and what is left', (_name, earlier, usedDays, ordinaryDays, utmostDays) => {
    expect(timeLeft(earlier)).toMatchObject({ usedDays, ordinaryDays, utmostDays });
  });

  it('is nothing for somebody who has had no programme', () => expect(timeLeft([])).toBeUndefined());

  it('stands still between the programmes, and is shown as used', () => {
    const facts = { firstStart: '2026-03-02', earlier: [transfer('2024-01-01', '2024-12-31')] };
    expect(programmeLimits(facts).lastDay).toBe('2027-03-01');
    expect(durationUse(facts, '2026-03-12')).toEqual({
      usedDays: 376,
      remainingDays: 355,
      uncountedDays: 0,
      earlierDays: 366,
    });
  });

  it('counts dated leave in an earlier programme here by its days', () => {
    const earlier: EarlierTime[] = [
      {
        kind: 'readmission',
        from: '2024-01-01',
        to: '2024-12-31',
        uncounted: [
          { from: '2024-03-01', to: '2024-03-10' },
          { from: '2024-03-05', to: '2024-03-12' },
          { from: '2024-12-25', to: '2025-02-01' },
        ],
      },
    ];
    expect(timeLeft(earlier)).toMatchObject({ usedDays: 366 - 12 - 7 });
  });
});

describe('the 67th birthday (§ 29)', () => {
  it.each([
    ['2026-09-01', '1960-09-02', '2027-09-01', 'turned-67'],
    ['2026-09-01', '1961-08-31', '2028-08-30', 'turned-67'],
    ['2026-09-01', '1961-09-01', '2028-08-31', 'max-duration'],
    ['2026-09-01', '1961-09-02', '2028-08-31', 'max-duration'],
    ['2026-09-01', '1960-02-29', '2027-02-27', 'turned-67'],
  ])('from %s, born %s: the last day is %s, by %s', (firstStart, birthDate, lastDay, limitedBy) => {
    expect(programmeLimits({ firstStart, birthDate })).toMatchObject({ lastDay, limitedBy });
  });

  const plan = { today: '2026-09-01', startDate: '2026-10-01', months: 12 };
  it.each([
    ['1960-10-01', []],
    ['1960-09-30', ['programme-ends-before-67']],
    ['1959-10-01', ['programme-ends-before-67']],
  ])('a plan of a year for somebody born %s', (birthDate, wanted) => {
    const found = breaches(checkProgramme({ ...plan, birthDate })).filter((id) => id.endsWith('67'));
    expect(found).toEqual(wanted);
  });

  it('says what to do: another start, fewer months, or, when the day has come, send it back', () => {
    const message = (birthDate: string, today = plan.today) =>
      messageOf(checkProgramme({ ...plan, today, birthDate }), 'programme-ends-before-67');
    expect(message('1960-03-01')).toContain('Velg færre måneder');
    expect(message('1959-10-01')).toContain('Velg en tidligere startdato');
    expect(message('1959-09-01')).toContain('må sende saken tilbake');
    // Nothing in the plan could mend it, so the plan is let through to the one who can.
    expect(notes(checkProgramme({ ...plan, birthDate: '1959-09-01' }))).toContain('programme-ends-before-67');
  });

  it('cuts a period of one month, the shortest there is, so that nobody with a right to it gets none', () => {
    const month = { startDate: '2026-10-01', months: 1 };
    expect(programmePeriod({ ...month, birthDate: '1959-10-13' })).toEqual({
      from: '2026-10-01',
      to: '2026-10-12',
    });
    expect(programmePeriod({ ...month, birthDate: '1959-11-01' })!.to).toBe('2026-10-31');
    expect(programmePeriod({ ...month, birthDate: '1959-10-01' })!.to).toBe('2026-10-31');
    const earlier = [transfer('2024-01-01', '2025-12-20')];
    expect(programmePeriod({ ...month, earlier })!.to).toBe('2026-10-11');
  });

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
    periodEnd: '2027-09-30',
    evaluationDates: [{ date: '2026-12-15' }],
    activities: [{}],
  };
  it.each<[string, string, Partial<DecisionFacts>, string[]]>([
    ['the day after the period', '1960-10-01', {}, []],
    ['on its last day', '1960-09-30', {}, ['brudd decision-before-67']],
    ['on the day of the decision', '1959-09-10', {}, ['brudd decision-before-67']],
    [
      'before a refusal',
      '1959-09-10',
      { proposal: 'refuse', refusalGround: 'age', mainReason: 'Er 67 år' },
      [],
    ],
    ['before a return', '1959-09-10', { result: 'return', reason: 'Har fylt 67' }, []],
  ])('a decision about somebody who turns 67 %s', (_name, birthDate, patch, wanted) => {
    expect(found(checkDecision({ ...grant, birthDate, ...patch }))).toEqual(wanted);
  });
});

describe('the 18th birthday (§ 29)', () => {
  it.each([
    ['2008-09-01', '2026-09-01', []],
    ['2008-09-02', '2026-09-01', ['entry-grant-needs-all']],
    ['2008-02-29', '2026-02-28', []],
    ['2008-02-29', '2026-02-27', ['entry-grant-needs-all']],
  ])('born %s, decided %s', (birthDate, today, wanted) => {
    const outcome = checkEntryConditions({ ...conditions, today, birthDate, assessmentDate: today });
    expect(breaches(outcome)).toEqual(wanted);
  });
});

const conditions: EntryFacts = {
  today: '2026-09-01',
  birthDate: '1990-03-03',
  effortGroup: 'BATT',
  assessmentDate: '2026-08-25',
  workAbility: 'met',
  workAbilityReason: 'Lang tid uten arbeid',
  benefits: 'none',
  benefitsReason: 'Bare sosialhjelp',
  closeFollowUp: 'met',
  closeFollowUpReason: 'Trenger samordnet hjelp',
  residence: 'resident',
  institutionStay: 'none',
  introductionProgramme: 'none',
  burdensome: 'no',
  proposal: 'grant',
  participantView: 'Vil delta',
  assessmentReason: 'Trenger arbeidserfaring',
  mainReason: 'Alle vilkår er oppfylt',
};
const special = {
  necessary: 'yes',
  progress: 'yes',
  motivation: 'Møter hver dag',
  likelyWork: 'yes',
  likelyWorkReason: 'Vil bli ansatt',
  labourMarket: 'Mange ledige stillinger',
  specialReasons: 'Rett foran en ansettelse',
} as const;

describe('entry for somebody who has had a programme before', () => {
  const [half, whole, all] = [
    [transfer('2025-01-01', '2025-12-31')],
    [transfer('2024-01-01', '2025-12-31')],
    [transfer('2023-01-01', '2025-12-31')],
  ];
  it.each<[string, EntryFacts, string[]]>([
    ['a year is left', { ...conditions, earlier: half }, ['merknad entry-earlier-programme']],
    [
      'nothing is left, and nothing speaks for more',
      { ...conditions, earlier: whole },
      [...Array<string>(7).fill('brudd entry-third-year'), 'merknad entry-earlier-programme'],
    ],
    [
      'nothing is left, but special reasons give more',
      { ...conditions, ...special, earlier: whole },
      ['merknad entry-earlier-programme'],
    ],
    [
      'nothing is left, and work is not likely',
      { ...conditions, ...special, likelyWork: 'no', earlier: whole },
      ['brudd entry-grant-needs-all', 'brudd entry-third-year', 'merknad entry-earlier-programme'],
    ],
    ...(['necessary', 'progress', 'likelyWork', 'motivation'] as const).map(
      (unanswered): [string, EntryFacts, string[]] => [
        `nothing is left, and ${unanswered} is not answered`,
        { ...conditions, ...special, [unanswered]: null, earlier: whole },
        ['brudd entry-third-year', 'merknad entry-earlier-programme'],
      ],
    ),
    [
      'nothing is left, and one is answered with what is no answer',
      { ...conditions, ...special, progress: 'maybe' as never, earlier: whole },
      ['brudd entry-third-year', 'merknad entry-earlier-programme'],
    ],
    [
      'a day is left, and nothing is answered: the third year is not asked for yet',
      { ...conditions, earlier: [transfer('2024-01-01', '2025-12-30')] },
      ['merknad entry-earlier-programme'],
    ],
    [
      'the third year is used, too',
      { ...conditions, ...special, earlier: all },
      ['brudd entry-grant-needs-all', 'merknad entry-earlier-programme'],
    ],
    [
      'refused because the time is used',
      { ...conditions, proposal: 'refuse', refusalGround: 'duration', earlier: all },
      ['merknad entry-earlier-programme'],
    ],
    [
      'refused for that although a year is left',
      { ...conditions, proposal: 'refuse', refusalGround: 'duration', earlier: half },
      ['brudd entry-ground-matches', 'brudd entry-refusal-needs-ground', 'merknad entry-earlier-programme'],
    ],
  ])('%s', (_name, facts, wanted) => expect(found(checkEntryConditions(facts))).toEqual(wanted));

  it('says which condition is not answered, what makes it one, and where it is answered', () => {
    const unanswered = { ...conditions, ...special, necessary: null, earlier: whole };
    expect(messageOf(checkEntryConditions(unanswered), 'entry-third-year')).toBe(
      'De to årene er brukt (731 dager), og «Er mer tid nødvendig for å komme i arbeid?» er ikke besvart med ja eller nei. Svar på det i vilkårsvurderingen.',
    );
  });

  it('says how much is left', () => {
    const message = messageOf(
      checkEntryConditions({ ...conditions, earlier: half }),
      'entry-earlier-programme',
    );
    expect(message).toBe(
      'Personen har hatt program før, fra 1.1.2025 til 31.12.2025: 365 dager teller med. Av de to årene er 365 dager igjen.',
    );
  });
});

describe('a plan for somebody who has had a programme before', () => {
  const earlier = [transfer('2025-01-01', '2025-12-31')];
  const plan = { today: '2026-09-01', startDate: '2026-10-01', months: 12, earlier };
  const used = [transfer('2024-01-01', '2025-12-31')];
  const limits = (facts: Parameters<typeof checkProgramme>[0]) =>
    breaches(checkProgramme(facts)).filter((id) => id === 'programme-within-limit' || id.endsWith('earlier'));

  it.each<[string, Parameters<typeof checkProgramme>[0], string[]]>([
    ['just what is left', plan, []],
    ['a day more', { ...plan, earlier: [transfer('2025-01-01', '2026-01-01')] }, ['programme-within-limit']],
    [
      'a day more, with special reasons',
      { ...plan, ...special, earlier: [transfer('2025-01-01', '2026-01-01')] },
      [],
    ],
    [
      'beyond the third year',
      { ...plan, ...special, earlier: [transfer('2023-01-01', '2025-01-01')] },
      ['programme-within-limit'],
    ],
    ['with nothing left, and special reasons', { ...plan, ...special, earlier: used }, []],
    ['with nothing left, and nothing answered', { ...plan, earlier: used }, ['programme-within-limit']],
    ...(['necessary', 'progress'] as const).map(
      (unanswered): [string, Parameters<typeof checkProgramme>[0], string[]] => [
        `with nothing left, and ${unanswered} not answered`,
        { ...plan, ...special, [unanswered]: null, earlier: used },
        ['programme-within-limit'],
      ],
    ),
    [
      'on the last day of the earlier one',
      { ...plan, earlier: [transfer('2025-10-02', '2026-10-01')] },
      ['programme-after-earlier'],
    ],
    ['the day after it', { ...plan, earlier: [transfer('2025-10-02', '2026-09-30')] }, []],
  ])('%s', (_name, facts, wanted) => expect(limits(facts)).toEqual(wanted));

  it('names both dates of what overlaps', () => {
    const outcome = checkProgramme({ ...plan, earlier: [transfer('2025-10-02', '2026-10-15')] });
    expect(messageOf(outcome, 'programme-after-earlier')).toMatch(/1\.10\.2026.*15\.10\.2026/);
  });
});

describe('a transfer as it is registered', () => {
  const facts = {
    today: '2026-09-01',
    earlierFrom: '2025-01-01',
    earlierTo: '2025-01-31',
    earlierUncountedDays: 0,
  };
  it.each<[string, Parameters<typeof checkTransfer>[0], string[]]>([
    ['in order', facts, []],
    ['one day long', { ...facts, earlierTo: '2025-01-01' }, []],
    ['ended today', { ...facts, earlierTo: '2026-09-01' }, []],
    ['ended tomorrow', { ...facts, earlierTo: '2026-09-02' }, ['brudd transfer-dates']],
    ['ended before it began', { ...facts, earlierTo: '2024-12-31' }, ['brudd transfer-dates']],
    [
      'without dates',
      { today: '2026-09-01', earlierUncountedDays: 0 },
      Array(2).fill('brudd transfer-dates'),
    ],
    ['all of it leave', { ...facts, earlierUncountedDays: 31 }, []],
    ['more leave than days', { ...facts, earlierUncountedDays: 32 }, ['brudd transfer-uncounted-days']],
    ['leave unknown', { ...facts, earlierUncountedDays: null }, ['brudd transfer-uncounted-days']],
  ])('%s', (_name, given, wanted) => expect(found(checkTransfer(given))).toEqual(wanted));
});
