import { text } from '../answers.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { isAboutOffice } from './about-the-office.ts';
import type { EntryFacts } from './facts.ts';

export const burdenIsAboutApplicant = rulesOver<EntryFacts>()({
  id: 'entry-burdensome-reason',
  sections: [SECTION.entryBurden, SECTION.grounds],
  says: 'Uforholdsmessig byrdefullt kan bare begrunnes med forhold ved søkeren.',
  facts: ['burdensome', 'burdensomeReason'],
  version: 2,
  check({ burdensome, burdensomeReason: reason }) {
    if (burdensome !== 'yes') return undefined;
    const missing = text(
      { label: '5. Unntak: Hvilke forhold?', value: reason },
      'Skriv hvilke forhold ved søkeren det gjelder.',
    );
    if (missing || !isAboutOffice(reason)) return missing;
    return note(
      'Begrunnelsen for «uforholdsmessig byrdefullt» ser ut til å handle om kommunens forhold. Bare forhold ved søkeren teller: kontroller teksten.',
    );
  },
});
