import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { nextNumber } from '../next-number.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import {
  change,
  checked,
  content,
  date,
  jsonObject,
  stored,
  type Change,
  type JsonObject,
} from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import { openQuestion, SELF_CERTIFICATION } from './self-certification-question.ts';

/** A time during which the participant may not use self-certification (regulation § 8). */
export interface SelfCertificationWithdrawal {
  readonly number: number;
  readonly withdrawnFrom: string;
  /** The last day on which it must have been looked at again. */
  readonly reviewBy: string;
  /** The first day on which self-certification may be used again. */
  readonly restoredFrom: string | null;
  readonly data: JsonObject;
}

export async function selfCertificationWithdrawals(
  tx: Db,
  caseId: string,
): Promise<SelfCertificationWithdrawal[]> {
  const rows = await tx
    .selectFrom('self_certification_withdrawal')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    withdrawnFrom: row.withdrawn_from,
    reviewBy: row.review_by,
    restoredFrom: row.restored_from,
    data: stored(jsonObject, row.data),
  }));
}

export interface SelfCertificationQuestion extends Change {
  readonly caseUrl: string;
  /** Why: `four-absences` or `reasonable-doubt`, and what it is based on. */
  readonly data: JsonObject;
  readonly text?: JsonObject;
}

/**
 * Asks whether the right to use self-certification is to be withdrawn, and tells the engine
 * (`self-certification-questioned`).
 * @throws CaseFileError `ERR_SELF_CERTIFICATION_WITHDRAWN`, `ERR_SELF_CERTIFICATION_QUESTIONED`, `ERR_WRONG_PHASE`
 */
export async function questionSelfCertification(tx: Tx, input: SelfCertificationQuestion): Promise<void> {
  const { caseUrl, data, text, ...by } = checked(change.extend({ caseUrl: z.string(), ...content }), input);
  const { caseId } = by;
  const { office_id: officeId } = await lockOpenCase(tx, caseId, ['programme']);
  if (await runningWithdrawal(tx, caseId)) {
    throw new CaseFileError('ERR_SELF_CERTIFICATION_WITHDRAWN', { caseId });
  }
  if (await openQuestion(tx, caseId))
    throw new CaseFileError('ERR_SELF_CERTIFICATION_QUESTIONED', { caseId });
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'self-certification-questioned',
    data: data!,
    text: text ?? {},
  });
  await enqueueMessage(tx, {
    name: 'self-certification-questioned',
    caseId,
    matter: SELF_CERTIFICATION,
    id,
    variables: { caseId, officeId, caseUrl, ground: data!.ground, covers: data!.covers },
  });
}

interface Decided extends Change {
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

/** @throws CaseFileError `ERR_SELF_CERTIFICATION_WITHDRAWN` */
export async function withdrawSelfCertification(
  tx: Tx,
  input: Decided & { readonly from: string; readonly reviewBy: string },
): Promise<void> {
  const { from, reviewBy, data, text, ...by } = checked(
    change.extend({ from: date, reviewBy: date, ...content }),
    input,
  );
  const { caseId } = by;
  await lockOpenCase(tx, caseId);
  if (await runningWithdrawal(tx, caseId)) {
    throw new CaseFileError('ERR_SELF_CERTIFICATION_WITHDRAWN', { caseId });
  }
  const number = await nextNumber(tx, 'self_certification_withdrawal', 'number', caseId);
  await tx
    .insertInto('self_certification_withdrawal')
    .values({
      case_id: caseId,
      number,
      withdrawn_from: from,
      review_by: reviewBy,
      restored_from: null,
      data: jsonb<JsonObject>(data ?? {}),
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'self-certification-withdrawn',
    data: { ...data, number, from, reviewBy },
    text: text ?? {},
  });
}

/**
 * What a review of the withdrawal came to: the right is given back from a day, or stays away until the next review.
 * @throws CaseFileError `ERR_SELF_CERTIFICATION_NOT_WITHDRAWN`
 */
export async function reviewSelfCertification(
  tx: Tx,
  input: Decided & ({ readonly restoredFrom: string } | { readonly reviewBy: string }),
): Promise<void> {
  const { restoredFrom, reviewBy, data, text, ...by } = checked(
    change.extend({ restoredFrom: date.optional(), reviewBy: date.optional(), ...content }),
    input,
  );
  const { caseId } = by;
  await lockOpenCase(tx, caseId);
  const running = await runningWithdrawal(tx, caseId);
  if (!running) throw new CaseFileError('ERR_SELF_CERTIFICATION_NOT_WITHDRAWN', { caseId });
  await tx
    .updateTable('self_certification_withdrawal')
    .set(restoredFrom ? { restored_from: restoredFrom } : { review_by: reviewBy! })
    .where('case_id', '=', caseId)
    .where('number', '=', running.number)
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: restoredFrom ? 'self-certification-restored' : 'self-certification-still-withdrawn',
    data: { ...data, number: running.number, ...(restoredFrom ? { from: restoredFrom } : { reviewBy }) },
    text: text ?? {},
  });
}

export const runningWithdrawal = async (tx: Db, caseId: string) =>
  (await selfCertificationWithdrawals(tx, caseId)).find(({ restoredFrom }) => restoredFrom === null);
