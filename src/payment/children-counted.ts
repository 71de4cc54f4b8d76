import {
  childrenOf,
  decisionsOf,
  latestProgramme,
  programmesOf,
  type Db,
  type ProgrammeVersion,
} from '../casefile/index.ts';
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

/**
 * How many children the plan gives a supplement for, less those that have been decided on since it was made, each in a
 * decision of its own. Null where a lower number in the plan takes nothing.
 */
export async function childrenByPlan(db: Db, caseId: string): Promise<number | null> {
  // Registered children count by themselves, whatever the plan says.
  if ((await childrenOf(db, caseId)).some(({ withdrawn }) => !withdrawn)) return null;
  const plan = await latestProgramme(db, caseId);
  if (!plan) return null;
  const { decisionNumber, validFrom, programme } = plan;
  const decided = (await decisionsOf(db, caseId))
    .filter(({ kind }) => kind === 'child-supplement')
    .filter((one) => (decisionNumber === null ? one.decidedOn >= validFrom : one.number > decisionNumber));
  return Math.max(0, (programme.childrenSupported ?? 0) - decided.length);
}

const plannedChildren = (versions: readonly ProgrammeVersion[]): ChildrenFrom[] =>
  versions
    .map(({ validFrom, programme }) => ({ from: validFrom, children: programme.childrenSupported ?? 0 }))
    .toSorted((a, b) => compare(a.from, b.from));
