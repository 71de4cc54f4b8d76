import {
  childrenOf,
  neverBegan,
  type CaseFacts,
  type Db,
  type Period as DecisionPeriod,
} from '../../casefile/index.ts';
import {
  checkChildren,
  childrenDisagree,
  childrenOn,
  comesOfAge,
  compare,
  plannedChildrenFindings,
  settingsHere,
  supplementDays,
  type Finding,
  type Period,
} from '../../law/index.ts';
import { childrenCounted } from '../../payment/children-counted.ts';
import { canHaveChildren } from './may-have-children.ts';

export interface ChildRow {
  readonly number: number;
  /** What has the same is the same child, in another stretch. */
  readonly child: number;
  readonly birthDate: string;
  readonly from: string;
  readonly to: string | null;
  /** The day it is as old as a child is no longer supported at, by the settings. */
  readonly comesOfAge: string;
  /** The days it gives a supplement while the programme runs; null where there is none, or where it never began. */
  readonly supplement: Period | null;
  readonly withdrawn: boolean;
}

/** The children of a case; null where none has been registered or planned. */
export interface ChildrenShown {
  readonly list: readonly ChildRow[];
  /** That age. */
  readonly endsAtAge: number;
  /** Where the plan has another number of them, or has some and none is registered. */
  readonly findings: readonly Finding[];
  /** Whether the case is where children can be registered and changed. */
  readonly open: boolean;
}

export async function childrenShown(
  db: Db,
  { caseId, endedOn, phase }: Pick<CaseFacts, 'caseId' | 'endedOn' | 'phase'>,
  periods: readonly DecisionPeriod[],
  today: string,
): Promise<ChildrenShown | null> {
  const never = neverBegan(endedOn, periods);
  const list = (await childrenOf(db, caseId)).map(({ number, child, birthDate, from, to, withdrawn }) => ({
    ...{ number, child, birthDate, from, to, withdrawn },
    comesOfAge: comesOfAge(birthDate),
    supplement: withdrawn || never ? null : (supplementDays({ birthDate, from, to }) ?? null),
  }));
  list.sort((a, b) => a.child - b.child || compare(a.from, b.from));
  const endsAtAge = settingsHere().childSupplementAge;
  const open = canHaveChildren({ phase, endedOn }, periods);
  const [first, last] = [periods[0]?.from, endedOn ?? periods.at(-1)?.to];
  if (!first || !last || never) return list.length > 0 ? { list, endsAtAge, findings: [], open } : null;
  const on = today < first ? first : today > last ? last : today;
  const counted = await childrenCounted(db, caseId);
  const unregistered = checkChildren({
    today,
    plannedChildren: childrenOn(counted.plannedChildren ?? counted.children, on),
    registeredChildren: list.filter(({ withdrawn }) => !withdrawn).length,
  });
  const disagree = childrenDisagree({ ...counted, programme: periods }, [on]);
  const findings = [...unregistered.findings, ...plannedChildrenFindings(today, disagree)];
  return list.length > 0 || findings.length > 0 ? { list, endsAtAge, findings, open } : null;
}
