import { text } from '../answers.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { isAboutOffice } from './about-the-office.ts';
import type { EntryFacts } from './facts.ts';

export const burdenIsAboutApplicant = rulesOver<EntryFacts>()({
  id: 'entry-burdensome-reason',
  sections: [SECTION.entryBurden, SECTION.grounds],
  says: 'Uforholdsmessig byrdefullt kan bare begrunnes med forhold ved søkeren.',
  facts: ['burdensome', 'burdensomeReason', 'burdenFromApplicant'],
  version: 3,
  check({ burdensome, burdensomeReason: reason, burdenFromApplicant }) {
    if (burdensome !== 'yes') return undefined;
    const missing = text(
      { label: '5. Unntak: Hvilke forhold?', value: reason },
      'Skriv hvilke forhold ved søkeren det gjelder.',
    );
    if (burdenFromApplicant === 'no') {
      return breach(
        'Det er svart at forholdene ikke ligger hos søkeren. Da er det ikke uforholdsmessig byrdefullt etter loven, hva kommunen enn mangler. Svar nei på spørsmål 5, og rett forslaget.',
      );
    }
    if (missing || !isAboutOffice(reason)) return missing;
    const seems =
      'Begrunnelsen for «uforholdsmessig byrdefullt» ser ut til å handle om kommunens budsjett, plass eller ansatte. Bare forhold ved søkeren teller';
    // The words can stand there for another reason. Whoever says that they do has said so with their name.
    return burdenFromApplicant === 'yes'
      ? note(`${seems}: kontroller teksten.`)
      : breach(
          `${seems}: skriv hva det er ved søkeren, og svar ja på at forholdene ligger der. Er det ikke det, svar nei på spørsmål 5.`,
        );
  },
});
