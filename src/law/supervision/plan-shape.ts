import type { Activity } from '../programme/facts.ts';

/**
 * What two programmes have in common when they are the same but for dates and words: the kinds, providers, needs and
 * hours of their activities, in any order. One text for one shape, so that equal texts are equal programmes.
 */
export const planShape = (activities: readonly Activity[]): string =>
  activities
    .map(({ kind, provider, need, hoursPerWeek }) =>
      [kind ?? '', provider ?? '', need ?? '', hoursPerWeek ?? ''].join(':'),
    )
    .sort()
    .join('|');
