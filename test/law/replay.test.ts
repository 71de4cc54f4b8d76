import { describe, expect, it } from 'vitest';
import { allRules, checkEntryConditions, replay, type EntryFacts } from '../../src/law/index.ts';
import { breach } from '../../src/law/finding.ts';
import { replayWith } from '../../src/law/replay.ts';
import { rulesOver, type Rule } from '../../src/law/rule.ts';
import { runRules } from '../../src/law/run-rules.ts';

interface Facts {
  readonly today: string;
  readonly hours?: number;
}
const spec = {
  id: 'full-week',
  sections: ['loven § 1'],
  says: 'Uken er full.',
  facts: ['hours'],
  settings: ['fullTimeHours'],
} as const;
const fullWeek = (version: number, words = 'For få timer.') =>
  rulesOver<Facts>()<'hours', 'fullTimeHours'>({
    ...spec,
    version,
    check: ({ hours = 0 }, { fullTimeHours }) => (hours < fullTimeHours ? breach(words) : undefined),
  });

const facts: Facts = { today: '2026-09-01', hours: 30 };
/** As a decision in the database has it. */
const kept = JSON.parse(
  JSON.stringify(runRules([fullWeek(1)], facts, '2026-09-01').applied[0]!),
) as ReturnType<typeof runRules>['applied'][number];
const again = (...rules: Rule<Facts>[]) => replayWith(rules as readonly Rule<never>[])(kept);
const asNever = (rule: Rule<Facts>) => rule as Rule<never>;

describe('running what was kept of a rule again', () => {
  it('gives the same answer from the same version', () => {
    expect(again(fullWeek(1))).toMatchObject({ answer: 'same', findings: [{ message: 'For få timer.' }] });
  });

  it('fails when the rule gives another answer without having a new version', () => {
    expect(again(fullWeek(1, 'Noe annet.'))).toMatchObject({
      answer: 'other',
      findings: [{ message: 'Noe annet.' }],
    });
    const silent = rulesOver<Facts>()({ ...spec, version: 1, check: () => undefined });
    expect(again(silent)).toEqual({ answer: 'other', findings: [] });
  });

  it('says that a rule has a new version, and does not pretend that it knows the old one', () => {
    expect(again(fullWeek(2))).toEqual({ answer: 'changed', currentVersion: 2 });
  });

  it('asks the version that decided, where it was kept, and says which there is now', () => {
    const run = replayWith([asNever(fullWeek(2, 'Noe nytt.'))], [asNever(fullWeek(1))]);
    expect(run(kept)).toMatchObject({
      answer: 'same',
      currentVersion: 2,
      findings: [{ message: 'For få timer.' }],
    });
    expect(run({ ...kept, version: 2 })).toMatchObject({
      answer: 'other',
      findings: [{ message: 'Noe nytt.' }],
    });
    expect(run({ ...kept, version: 2 })).not.toHaveProperty('currentVersion');
    expect(replayWith([], [asNever(fullWeek(1))])(kept)).toMatchObject({ answer: 'same' });
  });

  it('follows a law that changes on a day: both versions stand in the check, each with its days', () => {
    const before = { ...fullWeek(1), validTo: '2026-12-31' };
    const after = { ...fullWeek(2, 'Nye ord.'), validFrom: '2027-01-01' };
    const on = (day: string) => runRules([before, after], { ...facts, today: day }, day).applied;
    expect(on('2026-12-31').map(({ version }) => version)).toEqual([1]);
    expect(on('2027-01-01').map(({ version }) => version)).toEqual([2]);
    const run = replayWith([before, after].map(asNever));
    for (const one of [...on('2026-12-31'), ...on('2027-01-01')]) expect(run(one).answer).toBe('same');
  });

  it('says that a rule is gone', () => expect(again()).toEqual({ answer: 'gone' }));

  it('uses the settings that were kept, not those of today', () => {
    expect(replayWith([fullWeek(1)])({ ...kept, settings: { fullTimeHours: 20 } })).toMatchObject({
      answer: 'other',
      findings: [],
    });
  });

  it('cites the sections of the day whose law was applied', () => {
    expect(replayWith([fullWeek(1)])({ ...kept, onDate: undefined })).toMatchObject({ answer: 'same' });
  });

  it('knows the rules of the law: a whole entry check comes out as it went in', () => {
    const facts: EntryFacts = { today: '2026-09-01', birthDate: '1959-09-01', proposal: 'grant' };
    const applied = JSON.parse(JSON.stringify(checkEntryConditions(facts).applied)) as Parameters<
      typeof replay
    >[0][];
    expect(applied.length).toBeGreaterThan(10);
    for (const one of applied) expect([one.rule, replay(one).answer]).toEqual([one.rule, 'same']);
    expect(applied.every(({ rule }) => allRules.some(({ id }) => id === rule))).toBe(true);
  });
});
