import {
  absenceFacts,
  absencesOf,
  holidayFacts,
  openQuestion,
  periodsOf,
  runningWithdrawal,
  type Absence,
  type CaseFacts,
  type Db,
} from '../../casefile/index.ts';
import {
  settingsHere,
  rightsUsed,
  selfCertificationUsed,
  yearsWithoutHoliday,
  type RightUsed,
  type SelfCertificationUsed,
} from '../../law/index.ts';

export interface AbsenceRow extends Omit<Absence, 'data'> {
  /** Refused before it began, so that nobody has been away. */
  readonly refusedBeforehand: boolean;
  /** Until when papers that were asked for are waited for. */
  readonly papersBy: string | null;
  /** What unpaid leave is for, where that is known. */
  readonly leavePurpose: string | null;
}

/** Absences, and what they leave of each right; null where there is nothing to show. */
export interface AbsencesShown {
  /** The newest first. */
  readonly list: readonly AbsenceRow[];
  readonly rights: readonly RightUsed[];
  readonly selfCertification: SelfCertificationUsed;
  readonly questionedOn: string | null;
  readonly reviewBy: string | null;
  /** Calendar years for which no holiday is registered, while the case can still be changed. */
  readonly withoutHoliday: readonly string[];
}

export async function absencesShown(
  db: Db,
  { caseId, phase }: CaseFacts,
  today: string,
): Promise<AbsencesShown | null> {
  const all = await absencesOf(db, caseId);
  const question = await openQuestion(db, caseId);
  const [first] = await periodsOf(db, caseId);
  if (!first) return null;
  const withoutHoliday =
    phase === 'closed' ? [] : yearsWithoutHoliday(await holidayFacts(db, caseId), today, settingsHere());
  if (all.length === 0 && !question && withoutHoliday.length === 0) return null;
  const { others: absences, ...known } = await absenceFacts(db, caseId);
  return {
    list: all.map(toRow).toReversed(),
    rights: rightsUsed({ absences, ...known }, today),
    selfCertification: selfCertificationUsed({ absences, ...known }, today),
    questionedOn: question?.engineDate ?? null,
    reviewBy: (await runningWithdrawal(db, caseId))?.reviewBy ?? null,
    withoutHoliday,
  };
}

function toRow({ data, ...absence }: Absence): AbsenceRow {
  const awaited = absence.status === 'reported' && data.papersBy && !data.papersShownOn;
  return {
    ...absence,
    refusedBeforehand: data.refusedBeforehand === true,
    papersBy: awaited ? String(data.papersBy) : null,
    leavePurpose:
      absence.kind === 'unpaid-leave' && typeof data.leavePurpose === 'string' ? data.leavePurpose : null,
  };
}
