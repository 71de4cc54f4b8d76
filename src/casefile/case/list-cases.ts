import { sql } from 'kysely';
import type { Db } from '../store/schema.ts';
import type { Outcome, Phase, Source } from '../words.ts';

export interface CaseFilter {
  /** Only these offices. */
  readonly offices?: readonly string[];
  readonly phases?: readonly Phase[];
  /** A part of the case number. */
  readonly text?: string;
  /** `newest` (default): newest case first. `deadline`: soonest next date first, cases without one last. */
  readonly order?: 'newest' | 'deadline';
  readonly limit?: number;
  readonly offset?: number;
}

export interface CaseRow {
  readonly caseId: string;
  readonly officeId: string;
  readonly phase: Phase;
  readonly outcome: Outcome | null;
  readonly source: Source;
  readonly openedOn: string;
  readonly applicationDate: string | null;
  readonly closedOn: string | null;
  /** The earliest planned evaluation that has not been held; in the past it is overdue. */
  readonly nextEvaluationOn: string | null;
  /** The last day of the newest period. */
  readonly periodEnd: string | null;
  /** The earlier of the two. */
  readonly nextDate: string | null;
}

/** Cases for a list, without persons, and how many there are in all. */
export async function listCases(
  tx: Db,
  filter: CaseFilter = {},
): Promise<{ cases: CaseRow[]; total: number }> {
  let query = tx.selectFrom('case_file as c');
  if (filter.offices) query = query.where('c.office_id', 'in', [...filter.offices, '']);
  if (filter.phases)
    query = query.where('c.phase', 'in', filter.phases.length > 0 ? filter.phases : [sql<Phase>`''`]);
  const text = filter.text?.trim();
  if (text) query = query.where('c.id', 'ilike', `%${text.replace(/[\\%_]/g, '\\$&')}%`);

  const { total } = await query
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const running = sql`c.phase = 'programme' and c.ended_on is null`;
  const nextEvaluationOn = sql<string | null>`(select min(e.planned_on) from evaluation e
    where e.case_id = c.id and e.status = 'planned' and ${running})`;
  const periodEnd = sql<string | null>`(select max(p.period_to) from period p
    where p.case_id = c.id and ${running})`;
  const nextDate = sql<string | null>`least(${nextEvaluationOn}, ${periodEnd})`;
  const cases = await query
    .select([
      'c.id as caseId',
      'c.office_id as officeId',
      'c.phase',
      'c.outcome',
      'c.source',
      'c.opened_on as openedOn',
      'c.application_date as applicationDate',
      'c.closed_on as closedOn',
      nextEvaluationOn.as('nextEvaluationOn'),
      periodEnd.as('periodEnd'),
      nextDate.as('nextDate'),
    ])
    .$if(filter.order === 'deadline', (q) => q.orderBy(sql`${nextDate} asc nulls last`))
    .orderBy('c.id', 'desc')
    .limit(filter.limit ?? 50)
    .offset(filter.offset ?? 0)
    .execute();
  return { cases, total: Number(total) };
}
