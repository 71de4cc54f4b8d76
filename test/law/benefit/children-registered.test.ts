import { describe, expect, it } from 'vitest';
import { checkChildren } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const facts = (plannedChildren: number, registeredChildren: number) => ({
  today: '2026-11-28',
  plannedChildren,
  registeredChildren,
});

describe('the children of a case (regulation § 3)', () => {
  it.each([
    [0, 0, []],
    [1, 1, []],
    // Another number is told of where the days are compared (payment-children-as-planned).
    [2, 1, []],
    [0, 1, []],
    [1, 0, ['merknad children-registered']],
    [3, 0, ['merknad children-registered']],
  ])('%i in the plan, %i registered', (planned, registered, findings) => {
    expect(found(checkChildren(facts(planned, registered)))).toEqual(findings);
  });

  it('says what the supplement follows, and what to do', () => {
    expect(messageOf(checkChildren(facts(1, 0)), 'children-registered')).toBe(
      'Programmet har ett barn, men ingen er registrert. Barnetillegget følger da antallet i programmet, også etter at et barn er blitt for gammelt. Registrer hvert barn.',
    );
    expect(messageOf(checkChildren(facts(2, 0)), 'children-registered')).toContain('har 2 barn');
  });
});
