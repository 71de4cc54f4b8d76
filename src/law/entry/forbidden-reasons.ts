import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { doubtsFullTime, isAboutOffice } from './about-the-office.ts';
import type { EntryFacts } from './facts.ts';

/** The free-text reasons of a proposal, as the form calls them. */
const REASONS = {
  workAbilityReason: '1. Arbeid og inntekt: Hvorfor?',
  benefitsReason: '2. Andre ytelser: Hvorfor?',
  closeFollowUpReason: '3. Tett oppfølging: Hvorfor?',
  assessmentReason: '6. Hva betyr arbeidsevnevurderingen for forslaget?',
  mainReason: '6. Hva er det viktigste for forslaget?',
} as const;
type Reason = keyof typeof REASONS;
const FIELDS = Object.keys(REASONS) as Reason[];

/** Beside the grounds that are picked from a list (`entry-forbidden-ground`). The finding repeats nothing of the text. */
export const reasonsAreAllowed = rulesOver<EntryFacts>()({
  id: 'entry-forbidden-reason',
  sections: [SECTION.entry, SECTION.grounds],
  says: 'Heller ikke i begrunnelsene kan et avslag bygge på kommunens økonomi eller plass, eller på tvil om arbeid på full tid.',
  facts: ['proposal', ...FIELDS],
  version: 2,
  check({ proposal, ...reasons }) {
    if (proposal !== 'refuse') return undefined;
    return FIELDS.flatMap((field) => [
      ...(isAboutOffice(reasons[field])
        ? [
            note(
              `«${REASONS[field]}» ser ut til å handle om kommunens budsjett, plass eller ressurser. Den som oppfyller vilkårene, har rett til program uansett: kontroller at avslaget bygger på et vilkår.`,
            ),
          ]
        : []),
      ...(doubtsFullTime(reasons[field])
        ? [
            note(
              `«${REASONS[field]}» ser ut til å handle om tvil om arbeid på full tid. Målet kan være deltakelse i arbeidslivet på andre måter: kontroller at avslaget bygger på et vilkår.`,
            ),
          ]
        : []),
    ]);
  },
});
