import { describe, expect, it } from 'vitest';
import {
  checkAssessment,
  checkSelfAssessment,
  EFFORT_GROUPS,
  isSpeciallyAdapted,
  type AssessmentFacts,
} from '../../../src/law/index.ts';
import { found } from '../helpers.ts';

const selfAssessment = {
  heldOn: '2026-08-20',
  form: 'conversation',
  participantTookPart: 'yes',
  goal: 'Jobbe i butikk',
  needs: ['language'],
  view: 'Vil gjerne komme i gang',
};
const assessment = {
  effortGroup: 'SPESIELT_TILPASSET_INNSATS',
  decidedOn: '2026-08-25',
  participation: ['conversation'],
  informationGathered: 'together',
  needs: ['language', 'health'],
  summary: 'Trenger språk og tett oppfølging',
};
const with_ = (self: object, other: object = {}): AssessmentFacts => ({
  today: '2026-09-01',
  selfAssessment: { ...selfAssessment, ...self },
  assessment: { ...assessment, ...other },
  childrenConsidered: 'none',
});
const withChildren = (children: object): AssessmentFacts => ({ ...with_({}), ...children });

describe('a work-capability assessment', () => {
  it.each<[string, AssessmentFacts, string[]]>([
    ['in order', with_({}), []],
    ['decided today', with_({}, { decidedOn: '2026-09-01' }), []],
    ['decided tomorrow', with_({}, { decidedOn: '2026-09-02' }), ['brudd assessment-date']],
    ['no date', with_({}, { decidedOn: null }), ['brudd assessment-date']],
    ['self-assessment afterwards', with_({ heldOn: '2026-08-26' }), ['merknad assessment-order']],
    ['self-assessment the same day', with_({ heldOn: '2026-08-25' }), []],
    [
      'another outcome',
      with_({}, { effortGroup: 'TRENGER_VEILEDNING' }),
      ['merknad assessment-outcome-for-programme'],
    ],
    ['no outcome', with_({}, { effortGroup: '' }), ['brudd assessment-outcome']],
    ['an outcome that does not exist', with_({}, { effortGroup: 'SPESIELT' }), ['brudd assessment-outcome']],
    ['a name of Object', with_({}, { effortGroup: 'constructor' }), ['brudd assessment-outcome']],
    ['no summary', with_({}, { summary: '' }), ['brudd assessment-outcome']],
    ['no participation', with_({}, { participation: [] }), ['brudd assessment-participation']],
    ['unknown participation', with_({}, { participation: ['gossip'] }), ['brudd assessment-participation']],
    ['absent from it', with_({ participantTookPart: 'no' }), ['merknad assessment-participation-consistent']],
    [
      'absent from the only participation',
      with_({ participantTookPart: 'no' }, { participation: ['own-assessment'] }),
      ['brudd assessment-participation-consistent'],
    ],
    ['others not asked', with_({}, { informationGathered: 'none' }), []],
    ['others asked, and the person knows', with_({}, { informationGathered: 'known' }), []],
    [
      'not said whether others were asked',
      with_({}, { informationGathered: null }),
      ['brudd assessment-gathering-known'],
    ],
    [
      'made before that was asked',
      with_({}, { informationGathered: undefined }),
      ['brudd assessment-gathering-known'],
    ],
    [
      'others asked in no known way',
      with_({}, { informationGathered: 'gossip' }),
      ['brudd assessment-gathering-known'],
    ],
    [
      'others asked behind their back, without a reason',
      with_({}, { informationGathered: 'unknown', informationReason: '-' }),
      ['brudd assessment-gathering-known'],
    ],
    [
      'others asked behind their back, with one',
      with_({}, { informationGathered: 'unknown', informationReason: 'Var innlagt og kunne ikke spørres.' }),
      ['merknad assessment-gathering-known'],
    ],
    ['no need mapped', with_({}, { needs: [] }), ['brudd assessment-needs']],
    ['a need forgotten', with_({ needs: ['housing'] }), ['merknad assessment-needs']],
    [
      'not said whether there are children',
      withChildren({ childrenConsidered: undefined }),
      ['brudd candidate-children'],
    ],
    ['the children not thought of', withChildren({ childrenConsidered: 'no' }), ['brudd candidate-children']],
    [
      'the children thought of, without saying what they need',
      withChildren({ childrenConsidered: 'yes', childrenNeeds: '-' }),
      ['brudd candidate-children'],
    ],
    [
      'the children thought of',
      withChildren({ childrenConsidered: 'yes', childrenNeeds: 'Barnehagen stenger klokka fire.' }),
      [],
    ],
    [
      'nothing filled in',
      { today: '2026-09-01' },
      [
        'brudd assessment-date',
        'brudd assessment-gathering-known',
        'brudd assessment-needs',
        'brudd assessment-outcome',
        'brudd assessment-outcome',
        'brudd assessment-participation',
        'brudd candidate-children',
      ],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkAssessment(facts))).toEqual(expected));

  it('opens the programme under its old, new and Arena name, and no other', () => {
    expect(Object.keys(EFFORT_GROUPS).filter(isSpeciallyAdapted)).toEqual([
      'SPESIELT_TILPASSET_INNSATS',
      'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
      'BATT',
    ]);
  });
});

describe('a self-assessment', () => {
  it.each<[string, object, string[]]>([
    ['in order', {}, []],
    ['today', { heldOn: '2026-09-01' }, []],
    ['tomorrow', { heldOn: '2026-09-02' }, ['brudd self-assessment-date']],
    ['without a date', { heldOn: null }, ['brudd self-assessment-date']],
    ['without what the person thinks', { view: ' ' }, ['brudd self-assessment-participation']],
    ['that does not say who took part', { participantTookPart: '' }, ['brudd self-assessment-participation']],
    ['without the person, which another conversation may make up for', { participantTookPart: 'no' }, []],
    ['without a goal', { goal: null }, ['merknad self-assessment-participation']],
  ])('%s', (_name, changes, expected) =>
    expect(
      found(checkSelfAssessment({ today: '2026-09-01', selfAssessment: { ...selfAssessment, ...changes } })),
    ).toEqual(expected),
  );

  it('that is empty is told of each thing that is missing', () =>
    expect(found(checkSelfAssessment({ today: '2026-09-01' }))).toEqual([
      'brudd self-assessment-date',
      'brudd self-assessment-participation',
      'brudd self-assessment-participation',
      'merknad self-assessment-participation',
    ]));
});
