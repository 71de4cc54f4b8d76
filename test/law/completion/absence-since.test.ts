import { describe, expect, it } from 'vitest';
import {
  checkDecidedEnding,
  checkDecidedPeriodEnd,
  checkEndingDecision,
  checkExtensionDecision,
  type EndingDecisionFacts,
  type ExtensionDecisionFacts,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const birth = { kind: 'birth', from: '2026-12-01' } as const;
const lasts = { registeredAbsences: [{ ...birth, to: null }] };
const atWork = { ground: 'work', from: '2026-11-01', to: null } as const;
const leave = { kind: 'unpaid-leave', from: '2027-01-12', to: null } as const;

describe('absence that is registered when an ending is decided (§ 34 second paragraph)', () => {
  const approved: EndingDecisionFacts = {
    today: '2027-03-01',
    result: 'approve',
    endReason: 'not-resuming',
    endDate: '2027-03-31',
    againstWill: 'yes',
    preparedBy: ['veileder'],
    decidedBy: 'beslutter',
  };
  const stops = ['brudd ending-decision-registered-absence'];
  const tells = ['merknad ending-decision-registered-absence'];
  it.each<[string, EndingDecisionFacts, string[]]>([
    ['none', approved, []],
    ['a birth that lasts', { ...approved, ...lasts }, stops],
    ['a birth that lasts, sent back', { ...approved, ...lasts, result: 'return', reason: 'Født' }, []],
    [
      'a birth that lasts until the day before the decision',
      { ...approved, registeredAbsences: [{ ...birth, to: '2027-02-28' }] },
      tells,
    ],
    [
      'a birth that lasts until the day of the decision',
      { ...approved, registeredAbsences: [{ ...birth, to: '2027-03-01' }] },
      stops,
    ],
    ['a birth, and the last day of its year', { ...approved, ...lasts, endDate: '2027-11-30' }, stops],
    ['a birth, and the day after its year', { ...approved, ...lasts, endDate: '2027-12-01' }, []],
    ['a birth, by wish', { ...approved, ...lasts, endReason: 'own-wish', againstWill: 'no' }, []],
    ['a birth, for another ground', { ...approved, ...lasts, endReason: 'circumstances' }, tells],
    [
      'a birth that the assessment knew of',
      { ...approved, ...lasts, endDate: '2027-12-01', absenceKind: 'birth', absenceFrom: '2026-12-01' },
      [],
    ],
    ['an adoption', { ...approved, registeredAbsences: [{ ...birth, kind: 'adoption', to: null }] }, stops],
    ['leave for work', { ...approved, registeredAbsences: [{ ...leave, purpose: 'work' }] }, stops],
    ['leave for something else', { ...approved, registeredAbsences: [{ ...leave, purpose: 'other' }] }, []],
    ['leave for nobody knows what', { ...approved, registeredAbsences: [leave] }, tells],
    ['an interruption for work', { ...approved, registeredInterruptions: [atWork] }, stops],
    ['a year of interruption', { ...approved, ...lasts, endReason: 'interruption-year' }, stops],
  ])('%s', (_name, facts, expected) => expect(found(checkEndingDecision(facts))).toEqual(expected));

  it('says what has come since, and that it goes back or is withdrawn', () => {
    const said = messageOf(
      checkEndingDecision({ ...approved, ...lasts }),
      'ending-decision-registered-absence',
    );
    expect(said).toBe(
      'Etter at forslaget ble vurdert, er det registrert fødsel fra 1.12.2026, og programmet kan ikke avsluttes 31.3.2027 for det. Det kan tidligst skje 1.12.2027. Returner forslaget, så det blir vurdert på nytt, eller få det trukket på sakens side.',
    );
  });

  it.each<[string, Partial<EndingDecisionFacts>, string[]]>([
    ['none', {}, []],
    ['a birth that lasts', lasts, ['merknad ending-decided-registered-absence']],
    ['a birth that is over', { registeredAbsences: [{ ...birth, to: '2027-02-28' }] }, []],
    [
      'a birth that begins on the last day',
      { registeredAbsences: [{ ...birth, from: '2027-03-31' }] },
      ['merknad ending-decided-registered-absence'],
    ],
    ['a birth that begins the day after it', { registeredAbsences: [{ ...birth, from: '2027-04-01' }] }, []],
    ['a birth, by wish', { ...lasts, endReason: 'own-wish', againstWill: 'no' }, []],
    ['a birth, for another ground', { ...lasts, endReason: 'circumstances' }, []],
    ['a birth, moved past its year', { ...lasts, endDate: '2027-12-01' }, []],
  ])('after the decision, %s: told until the last day', (_name, changed, expected) =>
    expect(found(checkDecidedEnding({ ...approved, ...changed }))).toEqual(expected),
  );

  it('says to whoever sees the decided ending what can be done', () => {
    const said = messageOf(
      checkDecidedEnding({ ...approved, ...lasts }),
      'ending-decided-registered-absence',
    );
    expect(said).toMatch(/avslutte programmet 31\.3\.2027, men nå er det registrert fødsel fra 1\.12\.2026/);
    expect(said).toMatch(/flytte sluttdatoen til 1\.12\.2027.*veiled deltakeren om å klage/);
  });
});

describe('absence that is registered when it is decided that a programme ends with its period', () => {
  const approved: ExtensionDecisionFacts = {
    today: '2027-09-01',
    proposal: 'end',
    result: 'approve',
    preparedBy: 'vera',
    decidedBy: 'bo',
    periodEnd: '2027-09-30',
    lastOrdinaryDay: '2028-09-30',
    againstWill: 'yes',
    endGround: 'circumstances',
    noticeSentOn: '2027-08-01',
    responseDeadline: '2027-08-15',
  };
  const stops = ['brudd extension-decision-registered-absence'];
  const tells = ['merknad extension-decision-registered-absence'];
  it.each<[string, ExtensionDecisionFacts, string[]]>([
    ['none', approved, []],
    ['a birth that lasts', { ...approved, ...lasts }, stops],
    ['a birth that lasts, sent back', { ...approved, ...lasts, result: 'return', reason: 'Født' }, []],
    ['a birth that lasts, for who goes on', { ...approved, ...lasts, proposal: 'extend' }, []],
    ['a birth that lasts, as the person wishes', { ...approved, ...lasts, againstWill: 'no' }, []],
    ['a birth that lasts, after two years', { ...approved, ...lasts, periodEnd: '2028-09-30' }, []],
    [
      'a birth that lasts, for a condition of § 29',
      { ...approved, ...lasts, endGround: null, stillBenefits: 'no' },
      tells,
    ],
    ['a birth that is over', { ...approved, registeredAbsences: [{ ...birth, to: '2027-08-31' }] }, tells],
    ['a birth a year before', { ...approved, registeredAbsences: [{ ...birth, from: '2026-09-30' }] }, []],
    ['a birth a day less', { ...approved, registeredAbsences: [{ ...birth, from: '2026-10-01' }] }, stops],
  ])('%s', (_name, facts, expected) => expect(found(checkExtensionDecision(facts))).toEqual(expected));

  it('says what has come since, and that it goes back', () =>
    expect(
      messageOf(checkExtensionDecision({ ...approved, ...lasts }), 'extension-decision-registered-absence'),
    ).toMatch(/^Etter at forslaget ble vurdert, er det registrert fødsel .* Returner forslaget/));

  it.each<[string, Partial<ExtensionDecisionFacts>, string[]]>([
    ['none', {}, []],
    ['a birth that lasts', lasts, ['merknad extension-decided-registered-absence']],
    ['a birth, as the person wishes', { ...lasts, againstWill: 'no' }, []],
    ['a birth, for a condition of § 29', { ...lasts, endGround: 'benefits' }, []],
  ])('after the decision, %s: told until the last day', (_name, changed, expected) =>
    expect(found(checkDecidedPeriodEnd({ ...approved, ...changed }))).toEqual(expected),
  );
});
