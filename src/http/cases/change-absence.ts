import {
  absenceFacts,
  absenceReportedOn,
  absencesOf,
  addJournalEntry,
  asReported,
  CaseFileError,
  endAbsence,
  readAbsence,
  readCase,
  reportAbsence,
  showPapers,
  withdrawAbsence,
  type Absence,
  type Change,
  type Tx,
} from '../../casefile/index.ts';
import { tellingOfEnding } from '../../grounds/absence-since-ending.ts';
import {
  addCalendarDays,
  checkAbsenceChange,
  checkAbsenceNewEnd,
  checkLongerAbsence,
  type Finding,
  type Outcome,
} from '../../law/index.ts';
import type { ChangeAbsenceInput } from '../api/schemas/change-absence.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { caseAddress } from './register-case.ts';
import { pastDays, tellOldMonths } from '../../payment/tell-old-months.ts';

/**
 * Changes an absence: its last day, papers that were shown or did not come, or that it was a mistake. The answer says
 * where that is about months that are too old to be corrected.
 * @throws HttpError `ERR_BREACH` with the findings; CaseFileError `ERR_ABSENCE_…`, `ERR_CASE_CLOSED`
 */
export async function changeTheAbsence(
  { caseFile, clock, links }: HttpServices,
  user: User,
  { caseId, number, ...input }: ChangeAbsenceInput & { caseId: string; number: number },
): Promise<{ findings: readonly Finding[] }> {
  const today = await clock.today();
  const by = { caseId, actor: user.id, engineDate: today };
  return caseFile.transaction(async (tx) => {
    if ((await readCase(tx, caseId)).phase === 'closed')
      throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
    const absence = await readAbsence(tx, caseId, number);
    const { kind, from, to, status } = absence;
    const others = (await absencesOf(tx, caseId))
      .filter((one) => one.number !== number && one.status !== 'withdrawn')
      .map(asReported);
    const outcomes = [
      checkAbsenceChange({ ...input, today, kind, from, to, others, refused: status === 'rejected' }),
    ];
    if (outcomes[0]!.passed && input.change === 'ended') {
      outcomes.push(await checkNewEnd(tx, caseId, absence, input.lastDay!, today));
    }
    const findings = outcomes.flatMap((one) => one.findings);
    if (!outcomes.every(({ passed }) => passed)) throw new HttpError('ERR_BREACH', { findings });
    await addJournalEntry(tx, {
      ...by,
      kind: 'rules-applied',
      data: { check: 'check-absence-change' },
      text: { applied: outcomes.flatMap(({ applied }) => applied) },
    });
    const caseUrl = caseAddress(links.publicUrl, caseId);
    await tellingOfEnding(tx, by, () => change(tx, by, absence, input, caseUrl));
    return { findings: await tellOldMonths(tx, by, changedDays(absence, input, today)) };
  });
}

/** The days whose benefit a change may be about: of a new last day those between the two, else all. */
function changedDays({ from, to }: Absence, { change, lastDay }: ChangeAbsenceInput, today: string) {
  if (change !== 'ended' || !lastDay) return pastDays(from, [to], today);
  const first = addCalendarDays(to === null || lastDay < to ? lastDay : to, 1);
  return pastDays(first, [to, lastDay], today);
}

/** A last day must fit what else the case holds; a later one than was approved must be a right that nobody must judge. */
async function checkNewEnd(
  tx: Tx,
  caseId: string,
  absence: Absence,
  lastDay: string,
  today: string,
): Promise<Outcome> {
  const { number, to, status } = absence;
  const known = await absenceFacts(tx, caseId, number);
  const reportedOn = (await absenceReportedOn(tx, caseId, number)) ?? today;
  const facts = { ...asReported(absence), to: lastDay, ...known, today, reportedOn };
  const longer = status === 'approved' && to !== null && lastDay > to;
  return longer ? checkLongerAbsence(facts, to) : checkAbsenceNewEnd(facts);
}

async function change(
  tx: Tx,
  by: Change,
  absence: Absence,
  input: ChangeAbsenceInput,
  caseUrl: string,
): Promise<void> {
  const { number, from, to, minutesPerDay, status } = absence;
  const what = { ...by, number, text: { reason: input.reason } };
  switch (input.change) {
    case 'ended':
      return endAbsence(tx, { ...what, lastDay: input.lastDay! });
    case 'documented':
      return showPapers(tx, { ...what, papers: input.papers!, shownOn: input.shownOn! });
    case 'mistake':
      return withdrawAbsence(tx, what);
    default: {
      // What was approved stays as it was; that its ground fell away is a new question, on which the person is heard.
      if (status !== 'approved') throw new CaseFileError('ERR_ABSENCE_NOT_APPROVED', { number });
      const { change: because, requiredOn, deadline } = input;
      await withdrawAbsence(tx, { ...what, data: { because, requiredOn, deadline } });
      const again = { kind: 'unauthorised', from, to, minutesPerDay } as const;
      const data = { replaces: number, because, requiredOn, deadline };
      await reportAbsence(tx, { ...by, ...again, caseUrl, data, text: { reason: input.reason } });
    }
  }
}
