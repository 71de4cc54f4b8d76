import type { Db } from '../../casefile/index.ts';

/** The forms that tell of assessment and evaluation, and what else the supervision reads in a journal. */
const FORMS = ['assessment-self-assessment', 'assessment-record', 'evaluation-hold'];
const KINDS = ['form-completed', 'programme-recorded', 'contact-registered'];

/** What the tables hold about some cases, each table read once. */
export async function readRows(db: Db, caseIds: readonly string[]) {
  const ids = [...caseIds, ''];
  const cases = await db
    .selectFrom('case_file')
    .select(['id', 'office_id', 'application_date', 'closed_on', 'ended_on'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .select(['case_id', 'number', 'kind', 'decided_on', 'period_from', 'grounds'])
    .where('case_id', 'in', ids)
    .orderBy('number')
    .execute();
  const programmes = await db
    .selectFrom('programme')
    .select(['case_id', 'version', 'valid_from', 'data'])
    .where('case_id', 'in', ids)
    .orderBy('version')
    .execute();
  const periods = await db
    .selectFrom('period')
    .select(['case_id', 'period_from', 'period_to'])
    .where('case_id', 'in', ids)
    .orderBy('number')
    .execute();
  const evaluations = await db
    .selectFrom('evaluation')
    .select(['case_id', 'number', 'planned_on', 'status', 'held_on'])
    .where('case_id', 'in', ids)
    .orderBy('planned_on')
    .execute();
  const standstill = await db
    .selectFrom('uncounted_period')
    .select(['case_id', 'uncounted_from', 'uncounted_to'])
    .where('case_id', 'in', ids)
    .orderBy('uncounted_from')
    .execute();
  const entries = await db
    .selectFrom('journal')
    .select(['case_id', 'seq', 'engine_date', 'kind', 'data', 'text'])
    .where('case_id', 'in', ids)
    .where('kind', 'in', KINDS)
    .orderBy('seq')
    .execute();
  const told = entries.filter(
    ({ kind, data }) => kind !== 'form-completed' || FORMS.includes(String(data.form)),
  );
  const tables = { decisions, programmes, periods, evaluations, standstill, entries: told };
  const grouped = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, byCase<{ case_id: string }>(rows)]),
  );
  return cases.map((row) => {
    const own = <K extends keyof typeof tables>(name: K) =>
      (grouped[name]!.get(row.id) ?? []) as (typeof tables)[K];
    return {
      case: row,
      decisions: own('decisions'),
      programmes: own('programmes'),
      periods: own('periods'),
      evaluations: own('evaluations'),
      standstill: own('standstill'),
      entries: own('entries'),
    };
  });
}

export type CaseRows = Awaited<ReturnType<typeof readRows>>[number];
export type Entry = CaseRows['entries'][number];

function byCase<Row extends { case_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const own = grouped.get(row.case_id);
    if (own) own.push(row);
    else grouped.set(row.case_id, [row]);
  }
  return grouped;
}
