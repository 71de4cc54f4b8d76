import { childrenOf, programmesOf, type Db, type ProgrammeVersion } from '../casefile/index.ts';
import { childrenByDay, childrenOn, compare, type ChildrenFrom } from '../law/index.ts';

/** The children that a case gives a supplement for, and what its plans say where those do not count. */
export interface ChildrenCounted {
  readonly children: readonly ChildrenFrom[];
  /** Null: no child is registered, so the plans' numbers are what counts. */
  readonly plannedChildren: readonly ChildrenFrom[] | null;
}

/**
 * Each child that is registered counts by its own days (regulation § 3). A case without any, such as one from before
 * children were registered, counts as many as its plan says.
 */
export async function childrenCounted(tx: Db, caseId: string): Promise<ChildrenCounted> {
  const planned = plannedChildren(await programmesOf(tx, caseId));
  const registered = (await childrenOf(tx, caseId)).filter(({ withdrawn }) => !withdrawn);
  if (registered.length === 0) return { children: planned, plannedChildren: null };
  return { children: childrenByDay(registered), plannedChildren: planned };
}

/** How many it is on a day, for a plan that is being decided on and not kept yet: it says the number if none is registered. */
export async function childrenOfPlan(
  tx: Db,
  caseId: string,
  date: string,
  { childrenSupported }: { childrenSupported: number },
): Promise<number> {
  const { children, plannedChildren } = await childrenCounted(tx, caseId);
  return plannedChildren ? childrenOn(children, date) : childrenSupported;
}

const plannedChildren = (versions: readonly ProgrammeVersion[]): ChildrenFrom[] =>
  versions
    .map(({ validFrom, programme }) => ({ from: validFrom, children: programme.childrenSupported ?? 0 }))
    .toSorted((a, b) => compare(a.from, b.from));
