import { sql } from 'kysely';
import { officesOf, type Db, type Outcome, type Phase } from '../../casefile/index.ts';
import { deadlines, type Deadline } from './deadline.ts';
import {
  deadlineOn,
  dueOn,
  isLate,
  nextEvaluationOn,
  PAGE_SIZE,
  periodEnd,
  type CaseSearch,
} from './deadline-query.ts';

export interface ListedCase {
  readonly caseId: string;
  readonly personId: string;
  readonly officeId: string;
  readonly phase: Phase;
  readonly outcome: Outcome | null;
  readonly openedOn: string;
  readonly applicationDate: string | null;
  readonly closedOn: string | null;
  /** Most urgent first. */
  readonly deadlines: readonly Deadline[];
}

export interface CaseList {
  readonly cases: readonly ListedCase[];
  readonly total: number;
  /** Of these, how many have a date that has passed. */
  readonly late: number;
  readonly offices: readonly string[];
}

/** Cases for the list: what is late first, closed cases last. */
export async function listCases(db: Db, search: CaseSearch, today: string): Promise<CaseList> {
  let query = db.selectFrom('case_file as c');
  if (search.office) query = query.where('c.office_id', '=', search.office);
  if (search.phase) query = query.where('c.phase', '=', search.phase);
  if (search.text) query = query.where('c.id', 'ilike', `%${search.text.replace(/[\\%_]/g, '\\$&')}%`);
  const late = isLate(today);

  const counts = await query
    .select([
      sql<number>`count(*)::int`.as('total'),
      sql<number>`(count(*) filter (where ${late}))::int`.as('late'),
    ])
    .executeTakeFirstOrThrow();
  const rows = await (search.late ? query.where(late) : query)
    .select([
      'c.id as caseId',
      'c.person_id as personId',
      'c.office_id as officeId',
      'c.phase',
      'c.outcome',
      'c.opened_on as openedOn',
      'c.application_date as applicationDate',
      'c.closed_on as closedOn',
      'c.ended_on as endedOn',
      dueOn.as('dueOn'),
      nextEvaluationOn.as('nextEvaluationOn'),
      periodEnd.as('periodEnd'),
    ])
    .orderBy(sql`(c.phase = 'closed')`)
    .orderBy(sql`${deadlineOn} asc nulls last`)
    .orderBy('c.id', 'desc')
    .limit(PAGE_SIZE)
    .offset((search.page - 1) * PAGE_SIZE)
    .execute();
  return {
    cases: rows.map((row) => ({ ...row, deadlines: deadlines(row, today) })),
    total: search.late ? counts.late : counts.total,
    late: counts.late,
    offices: await officesOf(db),
  };
}
