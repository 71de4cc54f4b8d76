import { describe, expect, it } from 'vitest';
import {
  checkExtension,
  lostConditions,
  programmeLimits,
  reasonsOfLost,
  type ExtensionFacts,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const met = {
  stillAbility: 'yes',
  stillBenefits: 'yes',
  stillFollowUp: 'yes',
  stillResidence: 'yes',
} as const;
const extended: ExtensionFacts = {
  ...programmeLimits({ firstStart: '2026-10-01', birthDate: '1990-03-03' }),
  ...met,
  today: '2027-08-15',
  periodEnd: '2027-09-30',
  proposal: 'extend',
  months: 12,
  necessary: 'yes',
  necessaryReason: 'Trenger fagbrev',
  progress: 'yes',
  progressReason: 'Har lært mye',
  participantView: 'Vil fortsette',
};
const ended: ExtensionFacts = {
  ...extended,
  ...{ proposal: 'end', months: null, againstWill: 'yes', absenceKind: 'none', reason: 'Har dagpenger' },
};
const broken = 'brudd extension-conditions';
const noted = 'merknad extension-conditions';
const unanswered = { stillAbility: null, stillBenefits: null, stillFollowUp: null, stillResidence: null };
const noBenefits = { stillBenefits: 'no', stillBenefitsReason: 'Har fått dagpenger' } as const;

describe('before a period is given, the conditions of § 29 are looked at again', () => {
  it.each<[string, Partial<ExtensionFacts>, string[]]>([
    ['all are met', {}, []],
    ['ability is not reduced any more', { stillAbility: 'no', stillAbilityReason: 'Er frisk' }, [broken]],
    ['there are other benefits', noBenefits, [broken]],
    ['no close follow-up is needed', { stillFollowUp: 'no', stillFollowUpReason: 'Klarer seg' }, [broken]],
    ['they live elsewhere', { stillResidence: 'no', stillResidenceReason: 'Har flyttet' }, [broken]],
    [
      'two are lost',
      { ...noBenefits, stillFollowUp: 'no', stillFollowUpReason: 'Klarer seg' },
      [broken, broken],
    ],
    ['one is lost without a reason', { ...noBenefits, stillBenefitsReason: null }, [broken, broken]],
    ['one is lost with a dash for a reason', { ...noBenefits, stillBenefitsReason: '–' }, [broken, broken]],
    ['an answer that does not exist', { stillAbility: 'perhaps' }, [broken]],
    ['none was asked for, as in forms from before', unanswered, [noted]],
    ['one was not answered', { stillResidence: null }, [noted]],
    ['a reason that is left from a no', { stillBenefitsReason: 'Har fått dagpenger' }, []],
  ])('%s', (_name, patch, expected) =>
    expect(found(checkExtension({ ...extended, ...patch }))).toEqual(expected),
  );

  it('and what is not met is named, with its section', () => {
    const outcome = checkExtension({
      ...extended,
      stillResidence: 'no',
      stillResidenceReason: 'Har flyttet',
    });
    expect(outcome.findings.map(({ section }) => section)).toEqual([
      'forskrift 16. desember 2011 nr. 1251 §§ 1 og 1 a',
    ]);
    expect(messageOf(outcome, 'extension-conditions')).toMatch(/ikke lenger i kommunen\. Foreslå å avslutte/);
  });
});

describe('a programme may end because a condition is not met any more', () => {
  const reasoned = 'extension-end-reasoned';
  it.each<[string, Partial<ExtensionFacts>, string[]]>([
    ['against the will, though more is necessary', noBenefits, []],
    ['the day before the two years are out', { ...noBenefits, periodEnd: '2028-09-29' }, []],
    ['as the participant wishes', { ...noBenefits, againstWill: 'no' }, []],
    ['without a reason for it', { ...noBenefits, stillBenefitsReason: '' }, [broken]],
    ['but not while all are met', {}, [`brudd ${reasoned}`]],
    ['nor for one that is said to be met', { endGround: 'benefits' }, [broken, `merknad ${reasoned}`]],
    [
      'for one that was chosen before they were asked',
      { ...unanswered, endGround: 'benefits' },
      [noted, `merknad ${reasoned}`],
    ],
    [
      'with a birth that lasts',
      { ...noBenefits, registeredAbsences: [{ kind: 'birth', from: '2026-12-01', to: null }] },
      ['merknad extension-registered-absence'],
    ],
  ])('%s', (_name, patch, expected) =>
    expect(found(checkExtension({ ...ended, ...patch }))).toEqual(expected),
  );
});

it('the decision tells the reasons of what is lost, and no other', () => {
  const answers = { ...met, ...noBenefits, stillAbilityReason: 'Skrevet før svaret ble rettet' };
  expect(lostConditions(answers)).toEqual(['benefits']);
  expect(reasonsOfLost(answers)).toEqual({
    stillAbilityReason: undefined,
    stillBenefitsReason: 'Har fått dagpenger',
    stillFollowUpReason: undefined,
    stillResidenceReason: undefined,
  });
});
