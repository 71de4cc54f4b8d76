import { describe, expect, it } from 'vitest';
import {
  checkEnding,
  checkEndingProposal,
  defaultSettings,
  needsNotice,
  type EndingFacts,
} from '../../../src/law/index.ts';
import { endingResidence } from '../../../src/law/completion/lost-condition.ts';
import { found, messageOf } from '../helpers.ts';

const lost: EndingFacts = {
  ...{ today: '2027-03-01', programmeStart: '2026-10-01', periodEnd: '2027-09-30' },
  ...{ endReason: 'condition-lost', endGround: 'benefits', endDate: '2027-03-31' },
  ...{ reason: 'Har fått arbeidsavklaringspenger fra 1. april.', proposal: 'end', againstWill: 'no' },
  ...{
    participantView: 'Vet at pengene kommer.',
    noticeSentOn: '2027-02-10',
    responseDeadline: '2027-02-24',
  },
};
const birth = { kind: 'birth', from: '2026-12-01', to: null } as const;

describe('an ending because a condition of § 29 is not met any more', () => {
  it.each<[string, EndingFacts, string[]]>([
    ['that is named', lost, []],
    ['ability', { ...lost, endGround: 'ability' }, []],
    ['follow-up', { ...lost, endGround: 'follow-up' }, []],
    [
      'residence: whoever has moved within the country ends as such',
      { ...lost, endGround: 'residence' },
      ['merknad ending-condition-residence'],
    ],
    ['that is not named', { ...lost, endGround: null }, ['brudd ending-condition']],
    ['that is none of § 29', { ...lost, endGround: 'not-resuming' }, ['brudd ending-condition']],
    ['with no reason written', { ...lost, reason: null }, ['brudd ending-reason']],
    [
      'without notice, though the person agrees: the person has not asked for it',
      { ...lost, noticeSentOn: null, responseDeadline: null },
      ['brudd ending-notice', 'brudd ending-notice'],
    ],
    ['before the deadline', { ...lost, today: '2027-02-20' }, ['brudd ending-notice']],
    ['before the deadline, answered', { ...lost, today: '2027-02-20', respondedOn: '2027-02-15' }, []],
    ['no answer to the notice', { ...lost, participantView: null }, ['merknad ending-participant-view']],
    [
      'grounded in absence at a birth within its year',
      { ...lost, absenceKind: 'birth', absenceFrom: '2026-12-01' },
      ['brudd ending-protected-absence'],
    ],
    [
      'beside a birth that is registered',
      { ...lost, registeredAbsences: [birth] },
      ['merknad ending-registered-absence'],
    ],
    [
      'and the programme goes on',
      { ...lost, proposal: 'keep', endDate: null, noticeSentOn: null, responseDeadline: null },
      [],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkEnding(facts))).toEqual(expected));

  it('rests on §§ 34, 32 and 29, and no other ending does', () => {
    const sections = (facts: EndingFacts) =>
      checkEnding(facts)
        .applied.flatMap((one) => [...one.sections])
        .join('; ');
    expect(sections(lost)).toMatch(/§ 34.*§ 32.*§ 29/);
    expect(sections({ ...lost, endReason: 'own-wish' })).not.toMatch(/§ 29|§ 32/);
    expect(sections(lost)).not.toContain('nr. 1251');
    expect(sections({ ...lost, endGround: 'residence' })).toContain('nr. 1251');
  });

  it('has nothing to say of residence where that is not the condition, so the ending does not rest on it', () => {
    for (const other of [lost, { ...lost, endReason: 'moved', endGround: 'residence' }])
      expect(endingResidence.check(other, defaultSettings)).toEqual([]);
  });

  it('is named when it is proposed', () => {
    const proposed = { ...lost, noticeSentOn: null, participantView: null, proposal: undefined };
    expect(found(checkEndingProposal(proposed))).toEqual([]);
    const unnamed = checkEndingProposal({ ...proposed, endGround: undefined });
    expect(found(unnamed)).toEqual(['brudd ending-condition']);
    expect(messageOf(unnamed, 'ending-condition')).toContain('Hvilket vilkår');
  });

  it('is told of beforehand like other circumstances, whatever the settings say of a year’s interruption', () => {
    for (const endReason of ['condition-lost', 'circumstances'] as const) {
      const facts = { endReason, againstWill: 'no' } as const;
      expect(needsNotice(facts, { ...defaultSettings, noticeAfterYear: false })).toBe(true);
    }
  });
});
