import { checkWith } from '../check.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';

/** What a case says of the children that give a supplement. */
export interface ChildrenFacts {
  readonly today: string;
  /** How many the plan has. */
  readonly plannedChildren: number;
  /** How many are registered and not taken back. */
  readonly registeredChildren: number;
}

export const childrenRegistered = rulesOver<ChildrenFacts>()({
  id: 'children-registered',
  sections: [SECTION.childSupplement],
  says: 'Hvert barn som gir barnetillegg, skal være registrert, så tillegget slutter når barnet blir for gammelt.',
  facts: ['plannedChildren', 'registeredChildren'],
  check: ({ plannedChildren, registeredChildren }) =>
    typeof plannedChildren === 'number' && plannedChildren > 0 && registeredChildren === 0
      ? note(
          `Programmet har ${plannedChildren === 1 ? 'ett barn' : `${plannedChildren} barn`}, men ingen er registrert. Barnetillegget følger da antallet i programmet, også etter at et barn er blitt for gammelt. Registrer hvert barn.`,
        )
      : undefined,
});

export const childrenRules = [childrenRegistered] as const;
export const checkChildren = checkWith(childrenRules);
