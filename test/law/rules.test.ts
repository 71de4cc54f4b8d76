import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allRules,
  checkCandidate,
  checkProgramme,
  defaultSettings,
  isDate,
  LawError,
  RULES_VERSION,
  rulesByCheck,
  runRules,
  type Rule,
  type ProgrammeFacts,
} from '../../src/law/index.ts';
import { rulesOver } from '../../src/law/rule.ts';
import { fingerprint } from '../../src/law/rules-version.ts';
import { SECTION, sectionOn } from '../../src/law/sections.ts';
import { breach } from '../../src/law/finding.ts';

interface Facts {
  readonly today: string;
  readonly number?: number | null;
  readonly other?: string;
}
const rule = rulesOver<Facts>();
const odd = rule({
  id: 'odd',
  sections: ['loven § 1', 'loven § 2'],
  validFrom: '2020-01-01',
  validTo: '2020-12-31',
  says: 'Tallet er oddetall.',
  facts: ['number'],
  settings: ['fullTimeHours'],
  check: ({ number }) =>
    number && number % 2 === 0 ? [breach('Partall.'), breach('Enda.', 'loven § 2')] : undefined,
});

describe('every rule', () => {
  it('has an id of its own in kebab-case; two versions of one are never in force on the same day', () => {
    const all = allRules as readonly Rule<never>[];
    for (const { id } of all) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    const twice = all.filter((one, i) =>
      all.some(
        (other, j) =>
          i < j &&
          one.id === other.id &&
          one.validFrom <= (other.validTo ?? '9999') &&
          other.validFrom <= (one.validTo ?? '9999'),
      ),
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it.each(allRules.map((r) => [r.id, r as Rule<never>] as const))(
    '%s is data that can be shown',
    (_id, r) => {
      expect(r.says).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(r.sections.length).toBeGreaterThan(0);
      for (const section of r.sections) expect(Object.values(SECTION)).toContain(section);
      expect(isDate(r.validFrom)).toBe(true);
      expect(r.version).toBeGreaterThan(0);
      expect(r.facts.length).toBeGreaterThan(0);
      for (const setting of r.settings) expect(defaultSettings).toHaveProperty(setting);
    },
  );

  it('is in the version of the rules', () => {
    expect(RULES_VERSION).toBe(fingerprint(allRules));
    expect(fingerprint([{ id: 'a', version: 1 }])).not.toBe(fingerprint([{ id: 'a', version: 2 }]));
    expect(fingerprint([odd, { id: 'b', version: 1 }])).toBe(fingerprint([{ id: 'b', version: 1 }, odd]));
  });
});

describe('running rules', () => {
  it('keeps what ran with which facts and settings', () => {
    const outcome = runRules([odd], { today: '2020-06-01', number: 2, other: 'not looked at' }, '2020-06-01');
    expect(outcome.passed).toBe(false);
    expect(outcome.applied).toEqual([
      {
        rule: 'odd',
        version: 1,
        onDate: '2020-06-01',
        sections: ['loven § 1', 'loven § 2'],
        facts: { number: 2 },
        settings: { fullTimeHours: 37.5 },
        findings: outcome.findings,
      },
    ]);
    expect(outcome.findings.map(({ section }) => section)).toEqual(['loven § 1', 'loven § 2']);
  });

  it.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2020-12-31', true],
    ['2021-01-01', false],
  ])('on %s runs a rule that is in force that year: %s', (day, runs) => {
    const always = rule({
      id: 'always',
      sections: ['x'],
      validFrom: '1900-01-01',
      says: 'x',
      facts: [],
      check: () => [],
    });
    const { applied } = runRules([odd, always], { today: day, number: 2 }, day);
    expect(applied.some((a) => a.rule === 'odd')).toBe(runs);
  });

  it('does not take no rules for no breach', () => {
    expect(() => runRules([odd], { today: '2021-01-01' }, '2021-01-01')).toThrow(LawError);
    expect(() => runRules([odd], { today: 'x' }, 'i dag')).toThrow(LawError);
  });

  it('takes null, blanks and missing answers for the same', () => {
    const blanks = { relevant: null, reason: '  ', applied: '' };
    expect(checkCandidate({ today: '2026-09-01', ...blanks }).findings).toEqual(
      checkCandidate({ today: '2026-09-01' }).findings,
    );
  });

  it('gives the same answer again from the facts that were kept', () => {
    const facts: ProgrammeFacts = {
      today: '2026-09-01',
      startDate: '2026-10-01',
      months: 6,
      activities: [{ kind: 'work', hoursPerWeek: 30, fromDate: '2026-10-01', toDate: '2027-01-01' }],
    };
    const first = JSON.parse(JSON.stringify(checkProgramme(facts))) as ReturnType<typeof checkProgramme>;
    const byId = new Map<string, Rule<never>>(
      rulesByCheck.checkProgramme.map((r) => [r.id, r as Rule<never>]),
    );
    for (const { rule: id, facts: kept, findings } of first.applied) {
      expect(byId.get(id)!.check(kept as never)).toEqual(findings);
    }
  });
});

describe('a section that has moved to another act', () => {
  const moved = [
    { was: 'forvaltningsloven § 16', from: '2028-01-01', becomes: 'ny lov § 40' },
    { was: 'ny lov § 40', from: '2029-01-01', becomes: 'ny lov § 41' },
  ];
  it.each([
    ['2027-12-31', 'forvaltningsloven § 16'],
    ['2028-01-01', 'ny lov § 40'],
    ['2029-01-01', 'ny lov § 41'],
  ])('is cited on %s as %s', (day, cited) => expect(sectionOn(SECTION.notice, day, moved)).toBe(cited));
});

describe('no answers, however strange,', () => {
  it('break a check or are repeated by it', () => {
    const scalar = fc.constantFrom(
      null,
      undefined,
      '',
      'yes',
      'no',
      '2026-10-01',
      '2026-02-30',
      'Kari Nordmann',
    );
    const number = fc.constantFrom(null, 'Kari Nordmann', 0, -1, 1.5, 12, 1e9, NaN);
    const item = fc.constantFrom(
      null,
      {},
      'Kari Nordmann',
      { date: 'Kari Nordmann' },
      { need: 'Kari Nordmann' },
    );
    const list = fc.option(fc.array(item, { maxLength: 3 }));
    for (const [name, rules] of Object.entries(rulesByCheck)) {
      const keys = [...new Set(rules.flatMap((r) => [...r.facts] as string[]))].filter(
        (k) => !PROVIDED.has(k),
      );
      const facts = fc.record(
        Object.fromEntries(
          keys.map((key) => [key, LISTS.has(key) ? list : NUMBERS.has(key) ? number : scalar]),
        ),
      );
      fc.assert(
        fc.property(facts, (given) => {
          const outcome = runRules(rules as never, { ...given, ...KNOWN } as never, '2026-09-01');
          expect(JSON.stringify(outcome.findings), name).not.toContain('Kari');
        }),
        { numRuns: 60 },
      );
    }
  });

  const KNOWN = {
    today: '2026-09-01',
    birthDate: '1990-03-03',
    periodEnd: '2027-09-30',
    lastOrdinaryDay: '2028-09-30',
    utmostDay: '2029-09-30',
    programmeStart: '2026-10-01',
    period: { from: '2026-10-01', to: '2027-09-30' },
    earlier: [{ kind: 'transfer', from: '2024-10-01', to: '2026-06-30', uncountedDays: 3 }],
    nextPeriod: { from: '2027-10-01', to: '2028-09-30' },
    decisionPeriod: { from: '2026-10-01', to: '2027-09-30' },
    selfAssessment: { heldOn: 'Kari Nordmann', participantTookPart: 'Kari Nordmann' },
    assessment: { effortGroup: 'Kari Nordmann', participation: ['Kari Nordmann'] },
    reportedOn: '2026-09-01',
    programmeEnd: '2027-09-30',
    interruptedFrom: '2026-09-01',
    proposedOn: '2026-09-01',
    others: [
      { number: 2, kind: 'Kari Nordmann', from: 'Kari Nordmann' },
      { number: 3, kind: 'holiday', from: '2026-10-01', minutesPerDay: 'Kari Nordmann' },
    ],
    absences: [{ number: 1, kind: 'self-certified', from: 'Kari Nordmann', to: '2026-10-01' }],
    interruptions: [{ from: '2026-09-30' }],
    withdrawnRights: [{ from: '2026-09-30', covers: 'Kari Nordmann' }],
  };
  const LISTS = new Set(['activities', 'omittedNeeds', 'evaluationDates', 'mappedNeeds', 'situation']);
  const NUMBERS = new Set(['months', 'childrenSupported', 'benefitsMonthlyKr']);
  const PROVIDED = new Set(Object.keys(KNOWN));
});

describe('the law', () => {
  it('knows nothing of the world: no I/O, no clock, no other part of the project', () => {
    const folder = 'src/law';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
    for (const file of files) {
      const code = readFileSync(join(folder, file), 'utf8');
      for (const [, from] of code.matchAll(/from '([^']+)'/g)) {
        if (['temporal-polyfill', 'date-holidays', 'zod'].includes(from!)) continue;
        expect(from, file).toMatch(/^\.{1,2}\//);
        expect(join(folder, file, '..', from!), file).toMatch(/^src\/law\//);
      }
      expect(code, file).not.toMatch(/Date\.now|new Date\(\)|Temporal\.Now|process\.|import\(/);
    }
  });
});
