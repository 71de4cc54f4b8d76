import { describe, expect, it } from 'vitest';
import { proposedEnding } from '../../workers/ending/open-early-ending.ts';

describe('the form on an ending opens with what was proposed', () => {
  const proposed = { endDate: '2026-11-30', absenceFrom: null } as const;

  it.each([
    ['work', false, { againstWill: 'no' }],
    ['work', true, { againstWill: 'yes' }],
    ['not-resuming', true, { againstWill: 'yes' }],
    // Proposed when the year is out: nobody has asked the participant.
    ['interruption-year', false, {}],
  ] as const)('%s, against the will %s', (endReason, againstWill, answered) => {
    expect(proposedEnding({ ...proposed, endReason, againstWill })).toEqual({
      proposal: 'end',
      endDate: '2026-11-30',
      ...answered,
    });
  });
});
