import { createHash } from 'node:crypto';
import { canonical } from '../json.ts';
import type { JsonObject } from '../shapes.ts';
import type { Row } from '../store/schema.ts';

export interface JournalEntry {
  /** `KVP-2026-00001/3` */
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  /** Wall clock, ISO 8601. */
  readonly at: string;
  /** The day by the engine's clock. */
  readonly engineDate: string;
  readonly actor: string;
  readonly kind: string;
  readonly schemaVersion: number;
  /** Codes, dates, numbers. */
  readonly data: JsonObject;
  /** What people wrote. */
  readonly text: JsonObject;
  readonly process: string | null;
  readonly processVersion: number | null;
  readonly element: string | null;
  readonly rulesVersion: string | null;
}

export const entryId = (caseId: string, seq: number) => `${caseId}/${seq}`;

export function toEntry(row: Row<'journal'>): JournalEntry {
  return {
    id: entryId(row.case_id, row.seq),
    caseId: row.case_id,
    seq: row.seq,
    at: row.at.toISOString(),
    engineDate: row.engine_date,
    actor: row.actor,
    kind: row.kind,
    schemaVersion: row.schema_version,
    data: row.data,
    text: row.text,
    process: row.process_id,
    processVersion: row.process_version,
    element: row.element_id,
    rulesVersion: row.rules_version,
  };
}

/** What makes a change show: everything the entry says, and the hash of the one before. */
export function entryHash(entry: JournalEntry, previousHash: string): string {
  return createHash('sha256')
    .update(canonical({ ...entry, previousHash }))
    .digest('hex');
}
