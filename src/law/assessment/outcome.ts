import { code, remarks, text } from '../answers.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { EFFORT_GROUPS, isSpeciallyAdapted } from './effort-groups.ts';
import type { AssessmentFacts } from './facts.ts';

const rule = rulesOver<AssessmentFacts>();

export const outcomeExists = rule({
  id: 'assessment-outcome',
  sections: [SECTION.navAssessment, SECTION.entryAssessment],
  says: 'Arbeidsevnevurderingen skal ende i en innsatsgruppe og være skriftlig begrunnet.',
  facts: ['assessment'],
  check: ({ assessment = {} }) =>
    remarks(
      code({ label: 'Hva ble utfallet?', value: assessment.effortGroup }, EFFORT_GROUPS),
      text(
        { label: 'Oppsummer vurderingen', value: assessment.summary },
        'Skriv hva vurderingen bygger på og viser.',
      ),
    ),
});

export const outcomeOpensProgramme = rule({
  id: 'assessment-outcome-for-programme',
  sections: [SECTION.entryAssessment],
  says: 'Programmet krever utfallet spesielt tilpasset innsats.',
  facts: ['assessment'],
  check({ assessment = {} }) {
    const { effortGroup } = assessment;
    if (!effortGroup || !Object.hasOwn(EFFORT_GROUPS, effortGroup) || isSpeciallyAdapted(effortGroup))
      return undefined;
    const words = EFFORT_GROUPS[effortGroup as keyof typeof EFFORT_GROUPS];
    return note(
      `Innsatsgruppen er «${words}». Vilkåret i § 29 er bare oppfylt ved spesielt tilpasset innsats, så søknaden må avslås om ikke en ny vurdering gir et annet utfall.`,
    );
  },
});

export const needsMapped = rule({
  id: 'assessment-needs',
  sections: [SECTION.entryAssessment, SECTION.content],
  says: 'Minst ett behov skal være kartlagt, for programmet skal svare på behovene.',
  facts: ['selfAssessment', 'assessment'],
  check({ selfAssessment = {}, assessment = {} }) {
    if (!assessment.needs?.length) {
      return breach('Ingen behov er kartlagt. Velg minst ett behov som programmet skal svare på.');
    }
    const forgotten = (selfAssessment.needs ?? []).filter(
      (need) => need && !assessment.needs!.includes(need),
    );
    if (forgotten.length === 0) return undefined;
    return note(
      `${forgotten.length} behov fra egenvurderingen er ikke med i arbeidsevnevurderingen. Ta dem med, eller skriv i oppsummeringen hvorfor ikke.`,
    );
  },
});
