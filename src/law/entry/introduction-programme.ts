import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EntryFacts } from './facts.ts';

export const introductionFirst = rulesOver<EntryFacts>()({
  id: 'entry-introduction-programme',
  sections: [SECTION.entryFollowUp],
  says: 'Har søkeren rett og plikt til introduksjonsprogram nå, skal det vurderes om kvalifiseringsprogram er nødvendig.',
  facts: ['introductionProgramme', 'proposal'],
  settings: ['entitledToIntroduction'],
  check({ introductionProgramme, proposal }, { entitledToIntroduction }) {
    if (introductionProgramme !== 'entitled' || proposal !== 'grant') return undefined;
    const remark = entitledToIntroduction === 'brudd' ? breach : note;
    return remark(
      'Søkeren har rett og plikt til introduksjonsprogram nå, og det foreslås å innvilge. Avklar hvilket program som skal brukes, og skriv det i begrunnelsen.',
    );
  },
});
