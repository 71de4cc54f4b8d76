import { sql } from 'kysely';
import type { Phase } from '../../casefile/index.ts';
import { addCalendarDays, addMonths, startDeadline } from '../../law/index.ts';

/** The day by which the work of a case's phase is due, as the step that opened the phase wrote it. */
export const dueOn = sql<string | null>`(
  select j.data ->> 'dueDate' from journal j
  where j.case_id = c.id and j.kind = c.phase || '-opened' order by j.seq desc limit 1)`;

const running = sql`c.phase = 'programme' and c.ended_on is null`;

export const nextEvaluationOn = sql<string | null>`(
  select min(e.planned_on) from evaluation e where e.case_id = c.id and e.status = 'planned' and ${running})`;

export const periodEnd = sql<string | null>`(
  select max(p.period_to) from period p where p.case_id = c.id and ${running})`;

const undecided = sql`c.phase in ('identification', 'assessment', 'decision')`;

/** The earliest of them: what is late comes first when cases are sorted by it. A start by § 31 is among them. */
export const deadlineOn = sql<string | null>`case
  when c.phase = 'closed' then null
  when c.phase = 'programme' then least(${nextEvaluationOn}, ${periodEnd})
  when ${undecided} then least((${dueOn})::date, (c.application_date + interval '6 months')::date)
  else (${dueOn})::date end`;

/** Cases with a date that has passed, as `deadlines` shows them. */
export const isLate = (today: string) => sql<boolean>`case
  when c.phase = 'closed' then false
  when c.phase = 'programme' then least(${nextEvaluationOn}, ${periodEnd}) < ${today}::date
  else (${dueOn})::date < ${today}::date
    or (${undecided} and c.application_date < ${firstThatCanStart(today)}::date) end`;

/** The earliest application whose programme may still start today: whether it moves to a workday is a setting (§ 31). */
function firstThatCanStart(today: string): string {
  let day = addCalendarDays(addMonths(today, -6), -14);
  while (startDeadline(day) < today) day = addCalendarDays(day, 1);
  return day;
}

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
