import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EntryFacts } from './facts.ts';

const WHY_NOT: Readonly<Record<string, string>> = {
  budget:
    'Budsjettet er ingen avslagsgrunn: den som oppfyller vilkårene, har rett til program uansett kommunens økonomi.',
  quota:
    'Kvote er ingen avslagsgrunn: loven setter ikke noe tak på antall deltakere, og den som oppfyller vilkårene, har rett til program.',
  'waiting-list':
    'Venteliste er ingen avslagsgrunn: den som oppfyller vilkårene, har rett til program, og det skal starte senest seks måneder etter søknaden.',
  'full-time-unlikely':
    'Tvil om arbeid på full tid er ingen avslagsgrunn: målet kan være deltakelse i arbeidslivet på andre måter.',
};

export const isForbiddenGround = (ground: unknown): boolean =>
  typeof ground === 'string' && Object.hasOwn(WHY_NOT, ground);

/** What is wrong with a ground, for checks that meet it; undefined when nothing is. */
export const forbiddenGround = (ground: unknown) =>
  isForbiddenGround(ground)
    ? breach(`${WHY_NOT[ground as string]} Velg et vilkår som ikke er oppfylt, eller foreslå å innvilge.`)
    : undefined;

export const groundIsAllowed = rulesOver<EntryFacts>()({
  id: 'entry-forbidden-ground',
  sections: [SECTION.entry],
  version: 2,
  says: 'Budsjett, kvote, venteliste eller tvil om arbeid på full tid kan aldri være grunn til avslag.',
  facts: ['proposal', 'refusalGround'],
  check: ({ proposal, refusalGround }) =>
    proposal === 'refuse' ? forbiddenGround(refusalGround) : undefined,
});
