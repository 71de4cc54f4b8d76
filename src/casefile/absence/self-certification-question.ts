import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { journalOf } from '../journal/journal-of.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { earlierProgrammes } from '../programme/earlier-programmes.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';

const QUESTIONED = 'self-certification-questioned';
const KEPT = 'self-certification-kept';
const RESTORED = 'self-certification-restored';
const SETTLED = [KEPT, 'self-certification-withdrawn', 'self-certification-closed'];

/** What messages about the right to self-certification go by. */
export const SELF_CERTIFICATION = 'self-certification';

/** The question that has been asked about the right and is not settled yet. */
export async function openQuestion(tx: Db, caseId: string): Promise<JournalEntry | undefined> {
  const last = (await journalOf(tx, caseId, { kinds: [QUESTIONED, ...SETTLED] })).at(-1);
  return last?.kind === QUESTIONED ? last : undefined;
}

/** What the participant has said to the question that is open. */
export async function statementOn(tx: Db, caseId: string): Promise<JournalEntry | undefined> {
  const question = await openQuestion(tx, caseId);
  const answers = await journalOf(tx, caseId, { kinds: ['self-certification-answered'] });
  return question && answers.filter(({ seq }) => seq > question.seq).at(-1);
}

/** The day on which the right was last kept or given back, also in an earlier case: its absences count as well. */
export async function rightKeptOn(tx: Db, caseId: string): Promise<string | undefined> {
  const cases = [...(await earlierProgrammes(tx, caseId)).flatMap((one) => one.caseId ?? []), caseId];
  const days = [];
  for (const one of cases)
    days.push(...(await journalOf(tx, one, { kinds: [KEPT, RESTORED] })).map(({ engineDate }) => engineDate));
  return days.sort().at(-1);
}

interface Said extends Change {
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

/**
 * Keeps what the participant says to the notice, and tells the engine (`self-certification-answered`).
 * @throws CaseFileError `ERR_SELF_CERTIFICATION_NOT_QUESTIONED`
 */
export async function recordStatement(tx: Tx, input: Said & { readonly respondedOn: string }): Promise<void> {
  const { respondedOn, data, text, ...by } = checked(
    change.extend({ respondedOn: date, ...content, text: z.record(z.string(), z.unknown()) }),
    input,
  );
  const { caseId } = by;
  await asked(tx, caseId);
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'self-certification-answered',
    data: { ...data, respondedOn },
    text,
  });
  await enqueueMessage(tx, { name: 'self-certification-answered', caseId, matter: SELF_CERTIFICATION, id });
}

/**
 * The right stays: nobody asks any more.
 * @throws CaseFileError `ERR_SELF_CERTIFICATION_NOT_QUESTIONED`
 */
export async function keepSelfCertification(tx: Tx, input: Said): Promise<void> {
  const { data, text, ...by } = checked(change.extend(content), input);
  await asked(tx, by.caseId);
  await addJournalEntry(tx, { ...by, kind: KEPT, data: data ?? {}, text: text ?? {} });
}

async function asked(tx: Tx, caseId: string): Promise<void> {
  await lockCase(tx, caseId);
  if (!(await openQuestion(tx, caseId)))
    throw new CaseFileError('ERR_SELF_CERTIFICATION_NOT_QUESTIONED', { caseId });
}
