import {
  CaseFileError,
  lastReadingOf,
  statementsOf,
  type Db,
  type OfficeStatement,
} from '../../casefile/index.ts';
import {
  addMonths,
  casePatterns,
  superviseCase,
  superviseOffice,
  type PatternResult,
  type StatementKind,
} from '../../law/index.ts';
import { caseFacts } from './case-facts.ts';
import { readRows } from './read-rows.ts';
import { samePlans } from './same-plans.ts';
import { sentBackOf, type SentBack } from './sent-back.ts';

export interface SupervisedCase {
  readonly caseId: string;
  readonly state: PatternResult['state'];
  readonly findings: PatternResult['findings'];
}

/** One pattern over all the cases of an office. */
export interface PatternInOffice extends Omit<PatternResult, 'state' | 'findings'> {
  /** In how many cases it is broken, remarked on, kept, and not yet to be seen. */
  readonly counts: Readonly<Record<PatternResult['state'], number>>;
  /** Those with something to look at, breaches first. */
  readonly cases: readonly SupervisedCase[];
}

export interface OfficeSupervision {
  readonly officeId: string;
  readonly cases: number;
  /** Patterns about how the office works, and about its cases. */
  readonly office: readonly PatternResult[];
  readonly patterns: readonly PatternInOffice[];
  /** The newest of each kind. */
  readonly statements: readonly OfficeStatement[];
  /** What forms were most often sent back for in the last year. */
  readonly sentBack: readonly SentBack[];
}

/**
 * What the supervision would say of one case today.
 * @throws CaseFileError `ERR_CASE_NOT_FOUND`
 */
export async function supervisionOfCase(db: Db, caseId: string, today: string): Promise<PatternResult[]> {
  const [rows] = await readRows(db, [caseId]);
  if (!rows) throw new CaseFileError('ERR_CASE_NOT_FOUND', { caseId });
  const alike = await samePlans(db, rows.case.office_id);
  return superviseCase(caseFacts(rows, today, alike.get(caseId) ?? []));
}

/** What the supervision would say of an office today: how it works, and each pattern over all its cases. */
export async function supervisionOfOffice(
  db: Db,
  officeId: string,
  today: string,
): Promise<OfficeSupervision> {
  const ids = await db
    .selectFrom('case_file')
    .select('id')
    .where('office_id', '=', officeId)
    .orderBy('id')
    .execute();
  const alike = await samePlans(db, officeId);
  const found = (
    await readRows(
      db,
      ids.map(({ id }) => id),
    )
  ).map((rows) => ({
    caseId: rows.case.id,
    results: superviseCase(caseFacts(rows, today, alike.get(rows.case.id) ?? [])),
  }));
  const all = await statementsOf(db, officeId);
  return {
    officeId,
    cases: ids.length,
    office: superviseOffice({
      today,
      statements: all,
      lastReadingOn: await lastReadingOf(db, officeId),
    }),
    patterns: casePatterns.map((pattern, i) =>
      inOffice(
        pattern,
        found.map(({ caseId, results }) => ({ caseId, result: results[i]! })),
      ),
    ),
    statements: newest(all),
    sentBack: await sentBackOf(db, { officeId, since: addMonths(today, -12), today }),
  };
}

function inOffice(
  { number, title, rule }: (typeof casePatterns)[number],
  results: readonly { caseId: string; result: PatternResult }[],
): PatternInOffice {
  const counts = { breach: 0, note: 0, kept: 0, 'not-yet': 0 };
  for (const { result } of results) counts[result.state] += 1;
  const cases = results
    .filter(({ result: { state } }) => state === 'breach' || state === 'note')
    .map(({ caseId, result: { state, findings } }) => ({ caseId, state, findings }))
    .toSorted((a, b) => Number(a.state === 'note') - Number(b.state === 'note'));
  return { number, id: rule.id, title, says: rule.says, section: rule.sections[0]!, counts, cases };
}

function newest(all: readonly OfficeStatement[]): OfficeStatement[] {
  const byKind = new Map<StatementKind, OfficeStatement>(all.map((one) => [one.kind, one]));
  return [...byKind.values()];
}
