import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { absencePapers, type AbsenceKind, type AbsencePapers } from '../words.ts';
import { readAbsence, type Absence } from './absences-of.ts';
import { absenceMatter } from './report-absence.ts';

interface Papers extends Change {
  readonly number: number;
  readonly papers: AbsencePapers;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  number: z.number().int().positive(),
  papers: z.enum(absencePapers),
  ...content,
});

export interface AskedForPapers extends Papers {
  /** The last day to show them. */
  readonly papersBy: string;
}

/**
 * Keeps which papers have been asked for before an absence is decided on, and until when.
 * @throws CaseFileError `ERR_ABSENCE_NOT_FOUND`, `ERR_ABSENCE_SETTLED`
 */
export async function askForPapers(tx: Tx, input: AskedForPapers): Promise<void> {
  const { number, papers, papersBy, data, text, ...by } = checked(shape.extend({ papersBy: date }), input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const absence = await undecided(tx, caseId, number);
  const now = { ...absence.data, papers, papersBy, papersShownOn: null };
  await keep(tx, caseId, number, absence.kind, now);
  await addJournalEntry(tx, {
    ...by,
    kind: 'absence-papers-asked-for',
    data: { ...data, number, absenceKind: absence.kind, papers, papersBy },
    text: text ?? {},
  });
}

export interface ShownPapers extends Papers {
  readonly shownOn: string;
}

/**
 * Notes that papers on an absence have been shown, and tells the engine (`absence-changed`). Sickness that was
 * reported with self-certification and has a certificate is sickness with a certificate, also where it had been
 * approved without: it is not among the four of regulation § 8 then, and its days are not among the three of § 6.
 * @throws CaseFileError `ERR_ABSENCE_NOT_FOUND`, `ERR_ABSENCE_SETTLED`
 */
export async function showPapers(tx: Tx, input: ShownPapers): Promise<void> {
  const { number, papers, shownOn, data, text, ...by } = checked(shape.extend({ shownOn: date }), input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const absence = await documentable(tx, caseId, number);
  const certified = papers === 'certificate';
  const now = {
    ...absence.data,
    papers: absence.data.papers ?? papers,
    papersShownOn: shownOn,
    ...(certified && { certificate: 'yes' }),
  };
  const becomes = certified && absence.kind === 'self-certified' ? 'medical-certificate' : absence.kind;
  await keep(tx, caseId, number, becomes, now);
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'absence-documented',
    data: { ...data, number, absenceKind: becomes, status: absence.status, papers, shownOn },
    text: text ?? {},
  });
  await enqueueMessage(tx, { name: 'absence-changed', caseId, matter: absenceMatter(number), id });
}

async function undecided(tx: Tx, caseId: string, number: number) {
  const absence = await readAbsence(tx, caseId, number);
  if (absence.status !== 'reported') throw new CaseFileError('ERR_ABSENCE_SETTLED', { caseId, number });
  return absence;
}

/**
 * Whether papers can be shown: the absence is not decided on, or was approved on the person's own word, or is leave
 * after a birth, which a certificate can cut.
 */
export const mayBeDocumented = ({ status, kind }: Pick<Absence, 'status' | 'kind'>): boolean =>
  status === 'reported' ||
  (status === 'approved' && ['self-certified', 'sick-child', 'birth'].includes(kind));

async function documentable(tx: Tx, caseId: string, number: number) {
  const absence = await readAbsence(tx, caseId, number);
  if (mayBeDocumented(absence)) return absence;
  throw new CaseFileError('ERR_ABSENCE_SETTLED', { caseId, number });
}

const keep = (tx: Tx, caseId: string, number: number, kind: AbsenceKind, data: JsonObject) =>
  tx
    .updateTable('absence')
    .set({ kind, data: jsonb<JsonObject>(data) })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
