import { describe, expect, it } from 'vitest';
import { planShape, superviseOffice, type OfficeSupervisionFacts } from '../../../src/law/index.ts';

const said = (kind: string, statedOn: string) => ({ kind, statedOn });
const kept: OfficeSupervisionFacts = {
  today: '2026-09-01',
  statements: [
    said('public-information', '2026-01-10'),
    said('screening', '2026-08-01'),
    said('staff-training', '2026-01-10'),
    said('internal-control', '2026-01-10'),
  ],
  lastReadingOn: null,
};
const without = (kind: string, ...more: { kind: string; statedOn: string }[]): OfficeSupervisionFacts => ({
  ...kept,
  statements: [...kept.statements!.filter((one) => one.kind !== kind), ...more],
});

describe('supervision of an office', () => {
  it.each<[number, string, OfficeSupervisionFacts, string]>([
    [1, 'stated', kept, 'kept'],
    [1, 'never stated', without('public-information'), 'breach'],
    [1, 'a year ago', without('public-information', said('public-information', '2025-09-01')), 'kept'],
    [
      1,
      'more than a year ago',
      without('public-information', said('public-information', '2025-08-31')),
      'note',
    ],
    [2, 'screened', kept, 'kept'],
    [2, 'nothing to show', without('screening'), 'breach'],
    [2, 'three months ago', without('screening', said('screening', '2026-06-01')), 'kept'],
    [2, 'more than three months ago', without('screening', said('screening', '2026-05-31')), 'breach'],
    [2, 'the register read', { ...without('screening'), lastReadingOn: '2026-08-20' }, 'kept'],
    [2, 'the register read long ago', { ...without('screening'), lastReadingOn: '2026-05-31' }, 'breach'],
    [17, 'stated', kept, 'kept'],
    [17, 'never stated', without('staff-training'), 'breach'],
    [17, 'more than a year ago', without('staff-training', said('staff-training', '2025-08-31')), 'note'],
    [18, 'stated', kept, 'kept'],
    [18, 'never stated', without('internal-control'), 'breach'],
    [18, 'more than a year ago', without('internal-control', said('internal-control', '2025-08-31')), 'note'],
  ])('%i, %s', (number, _name, facts, expected) =>
    expect(superviseOffice(facts).find((one) => one.number === number)!.state).toBe(expected),
  );

  it('believes the newest statement', () => {
    const facts = without('screening', said('screening', '2025-01-01'), said('screening', '2026-08-30'));
    expect(superviseOffice(facts).find(({ number }) => number === 2)!.state).toBe('kept');
  });
});

describe('the shape of a programme', () => {
  const course = { kind: 'course', provider: 'nav', need: 'language', hoursPerWeek: 7.5 };
  const work = { kind: 'work-training', provider: 'employer', need: 'work-experience', hoursPerWeek: 30 };

  it.each([
    ['the order', [work, course], true],
    ['dates and words', [{ ...course, goal: 'B1', reason: 'Vil lære', fromDate: '2026-01-01' }, work], true],
    ['hours', [{ ...course, hoursPerWeek: 8 }, work], false],
    ['the kind', [{ ...course, kind: 'education' }, work], false],
    ['who is in charge', [{ ...course, provider: 'organiser' }, work], false],
    ['the need', [{ ...course, need: 'network' }, work], false],
    ['how many there are', [course, work, work], false],
  ])('when %s differs: the same is %s', (_what, activities, same) =>
    expect(planShape(activities) === planShape([course, work])).toBe(same),
  );
});
