import { code, remarks, text } from '../answers.ts';
import { isCode, NEEDS, wordsFor } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { PlanFacts } from './facts.ts';

const rule = rulesOver<PlanFacts>();

export const needsAnswered = rule({
  id: 'programme-needs-answered',
  sections: [SECTION.content],
  says: 'Hvert kartlagt behov skal ha en aktivitet, eller en grunn til at det ikke har det.',
  facts: ['mappedNeeds', 'activities', 'omittedNeeds'],
  check({ mappedNeeds: needs, activities, omittedNeeds }) {
    const answered = new Set((activities ?? []).map(({ need }) => need));
    const omitted = new Set((omittedNeeds ?? []).map(({ need }) => need));
    return (needs ?? []).flatMap((need) => {
      const words = wordsFor(NEEDS, need);
      if (answered.has(need) && omitted.has(need)) {
        return note(`Behovet ${words} har en aktivitet, men er også ført som utelatt. Fjern det ene.`);
      }
      if (answered.has(need) || omitted.has(need)) return [];
      return breach(
        `Behovet ${words} er kartlagt, men ingen aktivitet svarer på det. Legg inn en aktivitet, eller før behovet som utelatt med en grunn.`,
      );
    });
  },
});

export const omissionsReasoned = rule({
  id: 'programme-omitted-needs',
  sections: [SECTION.content],
  says: 'Et behov som ikke får aktivitet, skal ha en begrunnelse.',
  facts: ['omittedNeeds'],
  check: ({ omittedNeeds }) =>
    (omittedNeeds ?? []).flatMap(({ need, reason }, i) =>
      remarks(
        code({ label: `Behov uten aktivitet ${i + 1}`, value: need }, NEEDS),
        text(
          { label: `Behov uten aktivitet ${i + 1}: Hvorfor ikke?`, value: reason },
          'Skriv hvorfor behovet ikke får en aktivitet nå.',
        ),
      ),
    ),
});

export const activityNeedsMapped = rule({
  id: 'programme-needs-mapped',
  sections: [SECTION.entryAssessment, SECTION.content],
  says: 'Aktivitetene skal bygge på behov fra arbeidsevnevurderingen.',
  facts: ['mappedNeeds', 'activities'],
  check({ mappedNeeds: needs, activities }) {
    if (!needs) return undefined;
    const unknown = new Set(
      (activities ?? []).map(({ need }) => need).filter((need) => !needs.includes(need ?? null)),
    );
    return [...unknown]
      .filter((need) => isCode(NEEDS, need))
      .map((need) =>
        note(
          `En aktivitet svarer på behovet ${wordsFor(NEEDS, need)}, som ikke er kartlagt i arbeidsevnevurderingen. Kontroller kartleggingen.`,
        ),
      );
  },
});
