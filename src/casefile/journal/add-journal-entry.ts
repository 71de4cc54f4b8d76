import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { asJsonb, jsonValue } from '../json.ts';
import { change, checked, content, filled, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { entryHash, entryId, type JournalEntry } from './entry.ts';

export interface NewJournalEntry extends Change {
  readonly kind: string;
  /** Raise it when the shape of `data` or `text` for this kind changes; the timeline renders by both. */
  readonly schemaVersion?: number;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  kind: filled,
  schemaVersion: z.number().int().positive().default(1),
  ...content,
});

/**
 * Adds the next entry to a case's journal.
 * @returns the entry's id, `KVP-2026-00001/3`
 */
export async function addJournalEntry(tx: Tx, input: NewJournalEntry): Promise<string> {
  const checkedInput = checked(shape, input);
  const head = await headOf(tx, checkedInput.caseId);
  const seq = head.entries + 1;
  const entry: JournalEntry = {
    id: entryId(checkedInput.caseId, seq),
    caseId: checkedInput.caseId,
    seq,
    at: new Date().toISOString(),
    engineDate: checkedInput.engineDate,
    actor: checkedInput.actor,
    kind: checkedInput.kind,
    schemaVersion: checkedInput.schemaVersion,
    data: jsonValue(checkedInput.data ?? {}) as JsonObject,
    text: jsonValue(checkedInput.text ?? {}) as JsonObject,
    process: checkedInput.process ?? null,
    processVersion: checkedInput.processVersion ?? null,
    element: checkedInput.element ?? null,
    rulesVersion: checkedInput.rulesVersion ?? null,
  };
  const hash = entryHash(entry, head.hash);
  // The entry and the case's head of the chain, in one round trip.
  await tx
    .with('entry', (query) =>
      query.insertInto('journal').values({
        case_id: entry.caseId,
        seq,
        at: entry.at,
        engine_date: entry.engineDate,
        actor: entry.actor,
        kind: entry.kind,
        schema_version: entry.schemaVersion,
        data: asJsonb<JsonObject>(entry.data),
        text: asJsonb<JsonObject>(entry.text),
        process_id: entry.process,
        process_version: entry.processVersion,
        element_id: entry.element,
        rules_version: entry.rulesVersion,
        previous_hash: head.hash,
        hash,
      }),
    )
    .updateTable('case_file')
    .set({ journal_entries: seq, journal_hash: hash })
    .where('id', '=', entry.caseId)
    .execute();
  heads.get(tx)!.set(entry.caseId, { entries: seq, hash });
  return entry.id;
}

interface Head {
  readonly entries: number;
  readonly hash: string;
}

/** The ends of the journals that a transaction has written to: it holds their cases, so nobody else adds to them. */
const heads = new WeakMap<Tx, Map<string, Head>>();

async function headOf(tx: Tx, caseId: string): Promise<Head> {
  const known = heads.get(tx) ?? new Map<string, Head>();
  heads.set(tx, known);
  const head = known.get(caseId);
  if (head) return head;
  const { journal_entries: entries, journal_hash: hash } = await lockCase(tx, caseId);
  return { entries, hash };
}
