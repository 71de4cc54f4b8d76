import { code, pastDate, remarks, text } from '../answers.ts';
import { YES_NO } from '../codes.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EntryFacts } from './facts.ts';

// Labels and words are those of the form, so that a finding leads back to its field.
const rule = rulesOver<EntryFacts>();
const MET = { met: 'ja', 'not-met': 'nei' };
const BENEFITS = { none: 'nei, ingen', 'very-limited': 'ja, men svært lite', more: 'ja, mer enn det' };
const RESIDENCE = {
  resident: 'norsk statsborger, eller bor lovlig i Norge',
  eea: 'EØS-borger med lovlig opphold',
  'no-residence': 'er ikke norsk statsborger og har ikke bopel i Norge',
  'no-lawful-stay': 'er ikke norsk statsborger og har ikke lovlig opphold',
};
const INTRODUCTION = { none: 'nei', completed: 'ja, har fullført', entitled: 'ja, har rett og plikt nå' };

export const workAbilityAnswered = rule({
  id: 'entry-work-ability',
  sections: [SECTION.entryAbility, SECTION.grounds],
  says: 'Det skal vurderes og begrunnes om arbeids- og inntektsevnen er vesentlig nedsatt.',
  facts: ['workAbility', 'workAbilityReason'],
  check: ({ workAbility, workAbilityReason }) =>
    remarks(
      code({ label: '1. Arbeid og inntekt', value: workAbility }, MET),
      text({ label: '1. Arbeid og inntekt: Hvorfor?', value: workAbilityReason }),
    ),
});

export const benefitsAnswered = rule({
  id: 'entry-benefits',
  sections: [SECTION.entryBenefits, SECTION.grounds],
  says: 'Det skal vurderes og begrunnes om ytelsene til livsopphold er ingen eller svært begrensede.',
  facts: ['benefits', 'benefitsReason'],
  check: ({ benefits, benefitsReason }) =>
    remarks(
      code({ label: '2. Andre ytelser', value: benefits }, BENEFITS),
      text({ label: '2. Andre ytelser: Hvorfor?', value: benefitsReason }),
    ),
});

export const closeFollowUpAnswered = rule({
  id: 'entry-close-follow-up',
  sections: [SECTION.entryFollowUp, SECTION.grounds],
  says: 'Det skal vurderes og begrunnes om tett og koordinert bistand er hensiktsmessig og nødvendig.',
  facts: ['closeFollowUp', 'closeFollowUpReason'],
  check: ({ closeFollowUp, closeFollowUpReason }) =>
    remarks(
      code({ label: '3. Tett oppfølging', value: closeFollowUp }, MET),
      text({ label: '3. Tett oppfølging: Hvorfor?', value: closeFollowUpReason }),
    ),
});

export const residenceAnswered = rule({
  id: 'entry-residence',
  sections: [SECTION.residence],
  says: 'Det skal være klart om søkeren er norsk statsborger, er bosatt og har lovlig opphold, eller er EØS-borger med lovlig opphold.',
  facts: ['residence'],
  version: 2,
  check: ({ residence }) => remarks(code({ label: '4. Opphold', value: residence }, RESIDENCE)),
});

export const introductionAnswered = rule({
  id: 'entry-introduction-answered',
  sections: [SECTION.enlightened],
  says: 'Det skal være klart om søkeren har rett og plikt til introduksjonsprogram.',
  facts: ['introductionProgramme'],
  check: ({ introductionProgramme }) =>
    remarks(code({ label: '4. Introduksjonsprogram', value: introductionProgramme }, INTRODUCTION)),
});

export const burdenAnswered = rule({
  id: 'entry-burdensome-answered',
  sections: [SECTION.entryBurden],
  says: 'Det skal svares på om forhold ved søkeren gjør det uforholdsmessig byrdefullt å tilby program.',
  facts: ['burdensome'],
  check: ({ burdensome }) => remarks(code({ label: '5. Unntak', value: burdensome }, YES_NO)),
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
    remarks(
      text({ label: '6. Hva mener personen?', value: participantView }, 'Skriv hva søkeren selv mener.'),
    ),
});

export const mainReasonWritten = rule({
  id: 'entry-main-reason',
  sections: [SECTION.grounds],
  says: 'Forslaget skal ha en hovedbegrunnelse.',
  facts: ['mainReason'],
  check: ({ mainReason }) =>
    remarks(
      text(
        { label: '6. Hva er det viktigste for forslaget?', value: mainReason },
        'Skriv hva som er avgjørende.',
      ),
    ),
});
