import { describe, expect, it } from 'vitest';
import { checkReusedAssessment, defaultSettings } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

/** What another municipality came to, as somebody here reads it on the first of September 2026. */
const read = (changes: object = {}, childrenConsidered: string | null = 'none') =>
  checkReusedAssessment({
    today: '2026-09-01',
    childrenConsidered,
    assessment: {
      effortGroup: 'SPESIELT_TILPASSET_INNSATS',
      decidedOn: '2026-03-02',
      participation: ['conversation'],
      informationGathered: 'known',
      needs: ['language'],
      summary: 'Trenger språk og tett oppfølging',
      ...changes,
    },
  });

describe('an assessment of work capability that another municipality has made', () => {
  it.each<[string, object, string[]]>([
    ['in order', {}, []],
    ['a year old to the day', { decidedOn: '2025-09-01' }, []],
    ['a year and a day old', { decidedOn: '2025-08-31' }, ['merknad assessment-reused-date']],
    ['from tomorrow', { decidedOn: '2026-09-02' }, ['brudd assessment-reused-date']],
    ['without a date', { decidedOn: null }, ['brudd assessment-reused-date']],
    ['that nobody took part in', { participation: [] }, ['brudd assessment-reused-participation']],
    ['that the person handed over', { informationGathered: 'none' }, []],
    [
      'that was fetched without saying whether they know',
      { informationGathered: null },
      ['brudd assessment-gathering-known'],
    ],
    ['with an unknown way', { participation: ['seance'] }, ['brudd assessment-reused-participation']],
  ])('%s', (_name, changes, expected) => expect(found(read(changes))).toEqual(expected));

  it('does not say how the children are here, so that is asked', () =>
    expect(found(read({}, null))).toEqual(['brudd candidate-children']));

  it('says how old it is, and what to do', () => {
    const message = messageOf(read({ decidedOn: '2025-08-31' }), 'assessment-reused-date');
    expect(message).toContain('31.8.2025');
    expect(message).toContain('mer enn 12 måneder');
    expect(message).toContain('vurder på nytt');
  });

  it('may be as old as the municipality says', () => {
    const outcome = checkReusedAssessment(
      {
        today: '2026-09-01',
        assessment: { effortGroup: 'SPESIELT_TILPASSET_INNSATS', decidedOn: '2026-02-28' },
      },
      { ...defaultSettings, reusedAssessmentMaxAgeMonths: 6 },
    );
    expect(found(outcome)).toContain('merknad assessment-reused-date');
  });
});
