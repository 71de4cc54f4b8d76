import { journalOf, type Db } from '../../casefile/index.ts';
import { AUTOMATIC_KINDS, toItem, type TimelineItem } from './item.ts';

export interface TimelinePage {
  readonly items: readonly TimelineItem[];
  /** `before` of the next, older page; undefined: this is the last one. */
  readonly older: number | undefined;
}

const PAGE = 50;

/** A case's events, newest first. Signatures are shown on what they sign. */
export async function readTimeline(
  db: Db,
  caseId: string,
  { before, limit = PAGE, automatic = false }: { before?: number; limit?: number; automatic?: boolean } = {},
): Promise<TimelinePage> {
  const signatures = new Map<string, string>();
  for (const { actor, data } of await journalOf(db, caseId, { kinds: ['form-signed'] })) {
    signatures.set(String(data.entry), actor);
  }
  const hidden: readonly string[] = AUTOMATIC_KINDS;
  const entries = await journalOf(db, caseId, { newestFirst: true, ...(before ? { before } : {}) });
  const shown = entries.filter(({ kind }) => automatic || !hidden.includes(kind));
  const page = shown.slice(0, limit);
  return {
    items: page.map((entry) => toItem(entry, signatures.get(entry.id) ?? signatures.get(String(entry.seq)))),
    older: shown.length > limit ? page.at(-1)?.seq : undefined,
  };
}
