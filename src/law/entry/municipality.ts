import { code, remarks } from '../answers.ts';
import { INSTITUTION_STAYS } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EntryFacts } from './facts.ts';

const rule = rulesOver<EntryFacts>();

export const institutionAnswered = rule({
  id: 'entry-institution-answered',
  sections: [SECTION.institution],
  says: 'Det skal være klart om personen er i institusjon eller bolig med heldøgns omsorgstjenester, og hvor personen oppholdt seg før inntaket.',
  facts: ['institutionStay'],
  check: ({ institutionStay }) =>
    remarks(code({ label: '4. Institusjon', value: institutionStay }, INSTITUTION_STAYS)),
});

/** No condition of § 29, so no ground of refusal either: it is another municipality that grants or refuses. */
export const municipalityResponsible = rule({
  id: 'entry-municipality-responsible',
  sections: [SECTION.institution],
  says: 'Er personen i institusjon og oppholdt seg i en annen kommune før inntaket, er det den kommunen som avgjør søknaden.',
  facts: ['institutionStay'],
  // The finding lies in the engine, so it names no institution.
  check: ({ institutionStay }) =>
    institutionStay === 'from-other-municipality'
      ? breach(
          'Svaret i del 4 viser at en annen kommune har ansvaret. Da kan det verken innvilges eller avslås her. Vis søkeren til den kommunen, send søknaden videre når søkeren vil det, og registrer på sakens side at saken faller bort.',
        )
      : undefined,
});
