import { describe, expect, it } from 'vitest';
import { checkSuspension, heldBySuspension, type SuspensionFacts } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const today = '2026-09-21';
const toCome = { today, decisionKind: 'ending', endingStatus: 'decided', endDate: '2026-10-31' };
const reasons = 'Avslutningen er vanskelig å gjøre om.';
const granted: SuspensionFacts = { ...toCome, suspension: 'granted', suspensionReason: reasons };

describe('what a suspension holds (administration act § 42)', () => {
  it.each<[string, Partial<SuspensionFacts>, string]>([
    ['an ending to come', {}, 'ending'],
    ['an ending on its last day, which is a whole day', { endDate: today }, 'ending'],
    ['an ending the day after', { endDate: '2026-09-20' }, 'ended'],
    ['an ending that has happened', { endingStatus: 'ended' }, 'ended'],
    ['an ending that fell away', { endingStatus: 'dropped' }, 'ended'],
    ['an ending whose day cannot be read', { endDate: 'soon' }, 'ended'],
    ['a no to another period that can last no longer', { endingStatus: null, endDate: null }, 'by-hand'],
    [
      'registered the day after, of the last day',
      { endDate: '2026-09-20', suspendedOn: '2026-09-20' },
      'ending',
    ],
    ['a refused absence', { decisionKind: 'absence-refusal', endingStatus: null }, 'absence'],
    ['a set-off', { decisionKind: 'set-off', endingStatus: null, endDate: null }, 'set-off'],
    ['an interruption', { decisionKind: 'interruption', endingStatus: null, endDate: null }, 'interruption'],
    ['a refusal', { decisionKind: 'refusal', endingStatus: null, endDate: null }, 'by-hand'],
    ['a decision of no kind', { decisionKind: null, endingStatus: null }, 'by-hand'],
  ])('%s', (_what, changes, held) => expect(heldBySuspension({ ...toCome, ...changes })).toBe(held));
});

describe('the answer to a request for suspension (administration act § 42)', () => {
  const unanswered = ['brudd complaint-suspension'];
  const byHand = ['merknad complaint-suspension-holds'];
  it.each<[string, Partial<SuspensionFacts>, string[]]>([
    ['granted', {}, []],
    ['granted without reasons', { suspensionReason: '' }, []],
    ['not answered', { suspension: null }, unanswered],
    ['an answer that does not exist', { suspension: 'not-asked' }, unanswered],
    ['refused without reasons', { suspension: 'refused', suspensionReason: '-' }, unanswered],
    ['refused', { suspension: 'refused' }, []],
    ['refused, when it has happened', { suspension: 'refused', endingStatus: 'ended' }, []],
    ['granted of a set-off', { decisionKind: 'set-off' }, []],
    ['granted of a refused absence', { decisionKind: 'absence-refusal' }, []],
    ['granted, when it has happened', { endingStatus: 'ended' }, byHand],
    ['granted of an interruption', { decisionKind: 'interruption' }, byHand],
    ['granted of a refusal', { decisionKind: 'refusal' }, byHand],
  ])('%s', (_what, changes, findings) =>
    expect(found(checkSuspension({ ...granted, ...changes }))).toEqual(findings),
  );

  it('tells what a person has to do where nothing is held', () => {
    const message = (changes: Partial<SuspensionFacts>) =>
      messageOf(checkSuspension({ ...granted, ...changes }), 'complaint-suspension-holds');
    expect(message({ endingStatus: 'ended' })).toContain('Vurder klagen straks');
    expect(message({ decisionKind: 'interruption' })).toContain('Registrer gjenopptakelse');
    expect(message({ decisionKind: 'refusal' })).toContain('Kontoret må selv');
  });
});
