import { sql } from 'kysely';
import type { Phase } from '../../casefile/index.ts';

/** The day by which the work of a case's phase is due, as the step that opened the phase wrote it. */
export const dueOn = sql<string | null>`(
  select j.data ->> 'dueDate' from journal j
  where j.case_id = c.id and j.kind = c.phase || '-opened' order by j.seq desc limit 1)`;

const running = sql`c.phase = 'programme' and c.ended_on is null`;

export const nextEvaluationOn = sql<string | null>`(
  select min(e.planned_on) from evaluation e where e.case_id = c.id and e.status = 'planned' and ${running})`;

export const periodEnd = sql<string | null>`(
  select max(p.period_to) from period p where p.case_id = c.id and ${running})`;

/** The earliest of them: what is late comes first when cases are sorted by it. */
export const deadlineOn = sql<string | null>`case
  when c.phase = 'closed' then null
  when c.phase = 'programme' then least(${nextEvaluationOn}, ${periodEnd})
  else (${dueOn})::date end`;

export interface CaseSearch {
  readonly office?: string | undefined;
  readonly phase?: Phase | undefined;
  /** Part of a case number. */
  readonly text?: string | undefined;
  /** Only what is late. */
  readonly late?: boolean | undefined;
  readonly page: number;
}

export const PAGE_SIZE = 25;
