import { code, pastDate, remarks, text } from '../answers.ts';
import { YES_NO } from '../codes.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EntryFacts } from './facts.ts';

const rule = rulesOver<EntryFacts>();
const MET = { met: 'oppfylt', 'not-met': 'ikke oppfylt' };
const BENEFITS = { none: 'ingen', 'very-limited': 'svært begrensede', more: 'mer enn svært begrensede' };
const RESIDENCE = {
  resident: 'bosatt med lovlig opphold',
  eea: 'EØS-borger med lovlig opphold',
  'no-residence': 'ikke bosatt',
  'no-lawful-stay': 'ikke lovlig opphold',
};
const INTRODUCTION = { none: 'ikke aktuelt', completed: 'gjennomført', entitled: 'rett og plikt nå' };

export const workAbilityAnswered = rule({
  id: 'entry-work-ability',
  sections: [SECTION.entryAbility, SECTION.grounds],
  says: 'Det skal vurderes og begrunnes om arbeids- og inntektsevnen er vesentlig nedsatt.',
  facts: ['workAbility', 'workAbilityReason'],
  check: ({ workAbility, workAbilityReason }) =>
    remarks(
      code({ label: 'Vesentlig nedsatt arbeids- og inntektsevne', value: workAbility }, MET),
      text({ label: 'Begrunnelse for arbeids- og inntektsevne', value: workAbilityReason }),
    ),
});

export const benefitsAnswered = rule({
  id: 'entry-benefits',
  sections: [SECTION.entryBenefits, SECTION.grounds],
  says: 'Det skal vurderes og begrunnes om ytelsene til livsopphold er ingen eller svært begrensede.',
  facts: ['benefits', 'benefitsReason'],
  check: ({ benefits, benefitsReason }) =>
    remarks(
      code({ label: 'Ytelser til livsopphold', value: benefits }, BENEFITS),
      text({ label: 'Begrunnelse for ytelser', value: benefitsReason }),
    ),
});

export const closeFollowUpAnswered = rule({
  id: 'entry-close-follow-up',
  sections: [SECTION.entryFollowUp, SECTION.grounds],
  says: 'Det skal vurderes og begrunnes om tett og koordinert bistand er hensiktsmessig og nødvendig.',
  facts: ['closeFollowUp', 'closeFollowUpReason'],
  check: ({ closeFollowUp, closeFollowUpReason }) =>
    remarks(
      code({ label: 'Tett og koordinert bistand', value: closeFollowUp }, MET),
      text({ label: 'Begrunnelse for tett og koordinert bistand', value: closeFollowUpReason }),
    ),
});

export const residenceAnswered = rule({
  id: 'entry-residence',
  sections: [SECTION.residence],
  says: 'Det skal være klart om søkeren er bosatt og har lovlig opphold, eller er EØS-borger med lovlig opphold.',
  facts: ['residence'],
  check: ({ residence }) => remarks(code({ label: 'Opphold og bosted', value: residence }, RESIDENCE)),
});

export const introductionAnswered = rule({
  id: 'entry-introduction-answered',
  sections: [SECTION.enlightened],
  says: 'Det skal være klart om søkeren har rett og plikt til introduksjonsprogram.',
  facts: ['introductionProgramme'],
  check: ({ introductionProgramme }) =>
    remarks(code({ label: 'Introduksjonsprogram', value: introductionProgramme }, INTRODUCTION)),
});

export const burdenAnswered = rule({
  id: 'entry-burdensome-answered',
  sections: [SECTION.entryBurden],
  says: 'Det skal svares på om forhold ved søkeren gjør det uforholdsmessig byrdefullt å tilby program.',
  facts: ['burdensome'],
  check: ({ burdensome }) =>
    remarks(code({ label: 'Uforholdsmessig byrdefullt', value: burdensome }, YES_NO)),
});

export const assessmentAtDecision = rule({
  id: 'entry-assessment-exists',
  sections: [SECTION.entryAssessment],
  says: 'En datert arbeidsevnevurdering skal foreligge før vilkårene avgjøres.',
  facts: ['today', 'assessmentDate'],
  check: ({ today, assessmentDate }) =>
    remarks(pastDate({ label: 'Dato for arbeidsevnevurdering', value: assessmentDate }, today)),
});

export const viewWritten = rule({
  id: 'entry-participant-view',
  sections: [SECTION.consult],
  says: 'Søkerens eget syn skal komme fram av saken.',
  facts: ['participantView'],
  check: ({ participantView }) =>
    remarks(text({ label: 'Søkerens syn', value: participantView }, 'Skriv hva søkeren selv mener.')),
});

export const mainReasonWritten = rule({
  id: 'entry-main-reason',
  sections: [SECTION.grounds],
  says: 'Forslaget skal ha en hovedbegrunnelse.',
  facts: ['mainReason'],
  check: ({ mainReason }) =>
    remarks(text({ label: 'Hovedbegrunnelse', value: mainReason }, 'Skriv hva som er avgjørende.')),
});
