import { beforeAll, describe, expect, it } from 'vitest';
import { allRules, defaultSettings, rulesByCheck } from '../../src/law/index.ts';
import { faultsOf, readCoverage, type CoverageRow } from '../../scripts/docs/coverage.ts';
import { readModels, type Models } from '../../scripts/docs/models.ts';
import { elementsOf, type Users } from '../../scripts/docs/elements.ts';
import { checkDocs } from '../../scripts/docs/page.ts';
import { readSettings } from '../../scripts/docs/settings.ts';
import { usersOfChecks } from '../../scripts/docs/uses.ts';
import { readRegistry } from '../law/proof/registry.ts';

const row = (patch: Partial<CoverageRow>): CoverageRow => ({
  ...{ law: '§ 1', says: 'Something.', rules: [], tests: [], elements: [], settings: [] },
  ...patch,
});

let models: Models;
let users: Users;
beforeAll(async () => {
  models = await readModels();
  users = usersOfChecks();
}, 60_000);

describe('docs/rules.md', () => {
  it('is as it would be made now, and everything it names exists (npm run docs)', async () => {
    expect(await checkDocs()).toEqual([]);
  }, 60_000);

  it.each<[string, Partial<CoverageRow>, string]>([
    ['a rule', { rules: ['no-such-rule'] }, 'there is no rule no-such-rule'],
    ['a test', { tests: ['test/none.test.ts'] }, 'there is no test test/none.test.ts'],
    ['an element', { rules: [allRules[0]!.id], elements: ['case/none'] }, 'there is no element case/none'],
    ['a setting', { rules: [allRules[0]!.id], settings: ['none'] }, 'there is no setting none'],
    ['a place in a model', { rules: ['transfer-dates'] }, 'neither an element in a model nor a reason'],
    ['anything at all', {}, 'neither a rule nor a reason'],
    [
      'a rule, and has only a test and an element',
      { tests: ['test/law/rules.test.ts'], elements: ['case/compute_limits'] },
      'neither a rule nor a reason',
    ],
  ])('is not made from a sentence that lacks %s', (_what, patch, fault) => {
    const [said] = faultsOf([{ part: 'x', rows: [row(patch)] }], models, users);
    expect(said).toContain(fault);
  });

  it.each<[string, Partial<CoverageRow>]>([
    ['stands outside', { rules: ['transfer-dates'], outside: 'asked on a page.' }],
    ['is not answered to, which is shown', { unanswered: 'nobody asks.' }],
    ['has its place by the step that runs its rule', { rules: ['entry-work-ability'] }],
  ])('may be made from a sentence that %s', (_what, patch) => {
    const faults = faultsOf([{ part: 'x', rows: [row(patch)] }], models, users);
    expect(faults.filter((fault) => fault.includes('«§ 1: Something.…»'))).toEqual([]);
  });

  it('is not made while a rule or a setting is in no row', () => {
    const coverage = readCoverage();
    const without = coverage.map(({ part, rows }) => ({
      part,
      rows: rows.map((one) => ({
        ...one,
        rules: one.rules.filter((id) => id !== 'ending-after-year'),
        settings: one.settings.filter((name) => name !== 'taxFreeMonth'),
      })),
    }));
    expect(faultsOf(coverage, models, users)).toEqual([]);
    expect(faultsOf(without, models, users)).toEqual([
      'docs/law-coverage.yaml: no row has the rule ending-after-year. Put it where the law says so.',
      'docs/law-coverage.yaml: no row has the setting taxFreeMonth. Put it where the law leaves it open.',
    ]);
  });
});

describe('what the page is made from', () => {
  it('finds the step that runs a check, its element and the gateway behind it', () => {
    expect(users.get('checkEntryConditions')).toEqual([
      { file: 'workers/decision/check-entry-conditions.ts', job: 'check-entry-conditions' },
    ]);
    // By a helper beside the step, and by another check of the law.
    expect(users.get('checkPeriod')!.map(({ job }) => job)).toContain('issue-decision');
    expect(users.get('checkProgramme')!.map(({ job }) => job)).toContain('check-next-programme');
    expect(users.get('superviseCase')).toEqual([{ file: 'src/reports/supervision/supervision.ts' }]);
    // By a tool that steps and pages share, and not by everybody who shares something else with a page.
    expect(users.get('monthlyBasis')!.map(({ job }) => job)).toContain('work-out-basis');
    expect(users.get('checkTransfer')).toEqual([{ file: 'src/http/cases/register-case.ts' }]);
    expect([...users.keys()]).toEqual(Object.keys(rulesByCheck));

    const task = models.tasks.find(({ jobType }) => jobType === 'check-entry-conditions')!;
    expect(task).toMatchObject({
      id: 'decision/check_entry_conditions',
      gateway: { id: 'decision/Gateway_conditions_assessed', name: 'Er vilkårene vurdert?' },
    });
    const found = elementsOf(row({ rules: ['entry-work-ability'] }), users, models);
    expect(found.map(({ id }) => id)).toEqual([task.id]);
  });

  it('has each setting with what it decides, its default, and where that comes from', () => {
    const settings = readSettings();
    expect(settings.map(({ name }) => name)).toEqual(Object.keys(defaultSettings));
    for (const { name, meaning, source } of settings)
      expect([name, meaning.length > 10, source.length > 3]).toEqual([name, true, true]);
    expect(settings.find(({ name }) => name === 'fullTimeHours')!.source).toContain('Regulation § 1');
  });

  it('knows of each rule a test in which it finds something, and one in which it does not', () => {
    const proof = readRegistry();
    for (const { id } of allRules)
      expect([id, (proof[id]?.finds.length ?? 0) > 0, (proof[id]?.findsNothing.length ?? 0) > 0]).toEqual([
        id,
        true,
        true,
      ]);
  });

  it('answers to every part of the law', () => {
    const rows = readCoverage().flatMap((one) => one.rows);
    expect(rows.length).toBeGreaterThan(120);
    for (const pattern of Array.from({ length: 18 }, (_, i) => `Pattern ${i + 1}`))
      expect(rows.map(({ law }) => law)).toContain(pattern);
  });
});
