import type { Db } from '../../casefile/index.ts';
import { allRules } from '../../law/index.ts';
import { sectionOn } from '../../law/sections.ts';

/** A rule that answers of forms broke, so that they had to be corrected. */
export interface SentBack {
  readonly rule: string;
  readonly says: string;
  readonly section: string;
  /** How many times, and in how many cases. */
  readonly times: number;
  readonly cases: number;
}

const SHOWN = 5;

/**
 * The rules by which forms of an office were most often sent back since a day, the most frequent first. It tells where
 * training may be needed (act § 6), and of nobody: who filled a form in is not looked at.
 */
export async function sentBackOf(
  db: Db,
  { officeId, since, today }: { officeId: string; since: string; today: string },
): Promise<SentBack[]> {
  const entries = await db
    .selectFrom('journal as j')
    .innerJoin('case_file as c', 'c.id', 'j.case_id')
    .select(['j.case_id as caseId', 'j.data'])
    .where('c.office_id', '=', officeId)
    .where('j.kind', '=', 'form-completed')
    .where('j.engine_date', '>', since)
    .orderBy('j.case_id')
    .orderBy('j.seq')
    .execute();
  const byRule = new Map<string, string[]>();
  for (const { caseId, data } of entries)
    for (const rule of brokenBy(data)) byRule.set(rule, [...(byRule.get(rule) ?? []), caseId]);
  return allRules
    .flatMap(({ id, says, sections }): SentBack[] => {
      const cases = byRule.get(id);
      if (!cases) return [];
      const section = sectionOn(sections[0]!, today);
      return [{ rule: id, says, section, times: cases.length, cases: new Set(cases).size }];
    })
    .toSorted((a, b) => b.times - a.times || b.cases - a.cases)
    .filter(({ rule }, i, all) => all.findIndex((one) => one.rule === rule) === i)
    .slice(0, SHOWN);
}

/** Each rule once: a form with three activities without a goal was sent back once. */
function brokenBy({ findings }: Record<string, unknown>): Set<string> {
  const all = (Array.isArray(findings) ? findings : []) as { rule?: unknown; severity?: unknown }[];
  const broken = all.filter((one) => one?.severity === 'brudd' && typeof one.rule === 'string');
  return new Set(broken.map(({ rule }) => String(rule)));
}
