import {
  decisionsOf,
  evaluationsOf,
  lastEntry,
  latestProgramme,
  periodsOf,
  readCase,
  type CaseFacts,
  type Db,
  type Decision,
  type Period,
  type Phase,
  type ProgrammeVersion,
} from '../../casefile/index.ts';
import { absenceSinceEnding } from '../../grounds/absence-since-ending.ts';
import { absencesShown, type AbsencesShown } from './absences.ts';
import { ageNotes } from './age-note.ts';
import { childrenShown, type ChildrenShown } from './children-shown.ts';
import { benefitOf, benefitOrNote, type Benefit } from './benefit.ts';
import { deadlines, type Deadline } from './deadline.ts';
import { earlierShown, type EarlierShown } from './earlier.ts';
import { evaluationRows, type EvaluationRow } from './evaluation-rows.ts';
import { interimReplyShown, type InterimReplyShown } from './interim-reply.ts';
import { limitsShown, type LimitsShown } from './limits.ts';
import { mattersShown, type MattersShown } from './matters.ts';

/** A case as its page and the API show it; the person is read apart, by those who show it. */
export interface CaseShown {
  readonly case: CaseFacts;
  /** What to be aware of: before there is a decision, where a rate lacks, and of an end that is decided. */
  readonly notes: readonly string[];
  readonly deadlines: readonly Deadline[];
  readonly decisions: readonly Decision[];
  readonly periods: readonly Period[];
  readonly programme: ProgrammeVersion | null;
  readonly evaluations: readonly EvaluationRow[];
  readonly benefit: Benefit | null;
  readonly limits: LimitsShown | null;
  readonly absences: AbsencesShown | null;
  readonly children: ChildrenShown | null;
  readonly earlier: EarlierShown | null;
  readonly interimReply: InterimReplyShown | null;
  readonly matters: MattersShown;
}

const beforeDecision: readonly Phase[] = ['identification', 'assessment', 'decision'];

/** @throws CaseFileError `ERR_CASE_NOT_FOUND` */
export async function readCaseShown(db: Db, caseId: string, today: string): Promise<CaseShown> {
  const found = await readCase(db, caseId);
  const decisions = await decisionsOf(db, caseId);
  const periods = await periodsOf(db, caseId);
  const evaluations = await evaluationsOf(db, caseId);
  const running = found.phase === 'programme' && found.endedOn === null;
  const opened = await lastEntry(db, caseId, `${found.phase}-opened`);
  const next = evaluations.find(({ status }) => status === 'planned');
  const dates = {
    phase: found.phase,
    applicationDate: found.applicationDate,
    endedOn: found.endedOn,
    nextEvaluationOn: next?.plannedOn ?? null,
    periodEnd: periods.at(-1)?.to ?? null,
    dueOn: typeof opened?.data.dueDate === 'string' ? opened.data.dueDate : null,
  };
  const { benefit, notes } = await benefitOrNote(benefitOf(db, found, periods, today));
  const since = running ? await absenceSinceEnding(db, caseId, today) : undefined;
  return {
    case: found,
    notes: [
      ...(beforeDecision.includes(found.phase) ? ageNotes(found.birthDate, today) : []),
      ...notes,
      ...(since?.findings ?? []).map(({ message, section }) => `${message} (${section})`),
    ],
    deadlines: deadlines(dates, today),
    decisions,
    periods,
    programme: (await latestProgramme(db, caseId)) ?? null,
    evaluations: evaluationRows(evaluations, today, running),
    benefit,
    limits: periods.length > 0 ? await limitsShown(db, found, today) : null,
    absences: await absencesShown(db, found, today),
    children: await childrenShown(db, found, periods, today),
    earlier: await earlierShown(db, caseId),
    interimReply: await interimReplyShown(db, found, decisions.length > 0),
    matters: await mattersShown(db, caseId, today),
  };
}
