import { describe, expect, it } from 'vitest';
import { rules } from '../../lint/rules/index.ts';
import { reportsOf } from './fixture.ts';
import { RULE_CASES } from './rule-cases.ts';

describe.each(RULE_CASES)('the lint rule $rule', ({ rule, valid, invalid }) => {
  it.each(valid)('is content with valid model %#', async (xml) => {
    expect(await reportsOf(rule, xml)).toEqual([]);
  });

  it.each(invalid)('says in Norwegian what is wrong with invalid model %#', async (xml, says) => {
    expect(await reportsOf(rule, xml)).toContainEqual(expect.stringContaining(says));
  });
});

it('tries every rule', () => {
  expect(RULE_CASES.map(({ rule }) => rule).sort()).toEqual(Object.keys(rules).sort());
});
