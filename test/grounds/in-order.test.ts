import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/law/index.ts';
import { inOrder } from '../../src/grounds/in-order.ts';
import { sourcesOf } from '../../src/grounds/fact-sources.ts';

const grounds = [{ rule: 'entry-age', version: 1, sections: ['§ 29'], facts: { birthDate: '1990-01-01' } }];
const refusal = { kind: 'refusal', grants: false, mainReason: 'Har dagpenger som dekker livsoppholdet.' };
const year = { from: '2026-09-01', to: '2027-08-31' };

describe('a decision that is about to be written', () => {
  it('gets the demands on any decision among its grounds, and they can be run again', () => {
    const all = inOrder({ ...refusal, kind: 'grant', grants: true, period: year }, '2026-08-20', grounds);
    expect(all[0]).toBe(grounds[0]);
    expect(all.slice(1).map(({ rule, check }) => [rule, check])).toEqual([
      ['procedure-grounds', 'written-decision'],
      ['procedure-rules-and-facts', 'written-decision'],
      ['period-at-most-one-year', 'period'],
    ]);
    for (const one of all.slice(1)) expect(replay(one as never).answer).toBe('same');
    expect(all[2]!.sources).toMatchObject({ rules: 'computed', factCount: 'computed' });
  });

  it.each([
    ['a refusal without main considerations', { ...refusal, mainReason: undefined }, grounds],
    ['a decision that rests on no rule', refusal, []],
    ['a decision that rests on no fact', refusal, [{ ...grounds[0]!, facts: {} }]],
    ['a period of more than a year', { ...refusal, period: { ...year, to: '2027-09-01' } }, grounds],
  ])('stops %s', (_what, decision, given) =>
    expect(() => inOrder(decision, '2026-08-20', given)).toThrow('breaks'),
  );

  it.each(['interruption', 'ending', 'complaint-rejection', 'reversal'])(
    'has main considerations when it is of the kind %s, whoever is content with it',
    (kind) => {
      const decision = { kind, grants: false, mainReason: 'Deltakeren har fått fast arbeid.' };
      expect(inOrder(decision, '2026-08-20', grounds)).toHaveLength(3);
      for (const mainReason of [undefined, '', ' - '])
        expect(() => inOrder({ ...decision, mainReason }, '2026-08-20', grounds)).toThrow(
          /procedure-grounds/,
        );
    },
  );

  it('is held against them by every step that writes one', () => {
    const files = readdirSync('workers', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, source: readFileSync(join('workers', file), 'utf8') }))
      .filter(({ source }) => source.includes('recordDecision('));
    expect(files.length).toBeGreaterThanOrEqual(5);
    const count = (source: string, what: RegExp) => (source.match(what) ?? []).length;
    for (const { file, source } of files)
      expect(count(source, /inOrder\(/g), file).toBe(count(source, /recordDecision\(/g));
  });

  it('may leave reasons out of a grant that nobody contests', () => {
    const grant = { kind: 'grant', grants: true, mainReason: undefined };
    expect(inOrder(grant, '2026-08-20', grounds)).toHaveLength(3);
  });
});

describe('the source of a fact', () => {
  const form = { id: 'decision-decide', variable: 'verdict' };
  it.each([
    ['result', 'form:decision-decide'],
    ['verdict', 'form:decision-decide'],
    ['today', 'date'],
    ['birthDate', 'register'],
    ['decidedBy', 'signature'],
    ['utmostDay', 'computed'],
    ['assessmentDate', 'case-file'],
  ])('%s is %s', (fact, source) =>
    expect(sourcesOf({ facts: { [fact]: 'x' } }, [{ form, answers: { result: 'approve' } }])).toEqual({
      [fact]: source,
    }),
  );
});
