import type { Db } from '../../casefile/index.ts';
import { planShape, type PlanKept } from '../../law/index.ts';

/** For each case at an office: the other cases there whose newest programme has the same activities and hours. */
export async function samePlans(db: Db, officeId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const newest = await db
    .selectFrom('programme as p')
    .innerJoin('case_file as c', 'c.id', 'p.case_id')
    .select(['p.case_id as caseId', 'p.data'])
    .where('c.office_id', '=', officeId)
    .distinctOn('p.case_id')
    .orderBy('p.case_id')
    .orderBy('p.version', 'desc')
    .execute();
  const byShape = new Map<string, string[]>();
  for (const { caseId, data } of newest) {
    const activities = (Array.isArray(data.activities) ? data.activities : []) as PlanKept['activities'];
    if (activities.length === 0) continue;
    const shape = planShape(activities);
    byShape.set(shape, [...(byShape.get(shape) ?? []), caseId]);
  }
  const alike = [...byShape.values()].flatMap((cases) =>
    cases.map((caseId) => [caseId, cases.filter((other) => other !== caseId)] as const),
  );
  return new Map(alike);
}
