import { createHash } from 'node:crypto';
import type { Db, Tx } from '../store/schema.ts';

/** One reading of the register extract: the proof that the office looks for candidates systematically. */
export interface RegisterReading {
  readonly on: string;
  readonly actor: string;
  readonly lines: number;
  readonly candidates: number;
  readonly opened: number;
}

/** Notes that an extract has been read. Of its content a hash is kept: it tells two extracts apart, and nobody's name. */
export async function noteRegisterReading(
  tx: Tx,
  csv: string,
  reading: RegisterReading & { readonly offices: readonly string[] },
): Promise<void> {
  const { on, actor, lines, candidates, opened } = reading;
  const content_hash = createHash('sha256').update(csv).digest('hex');
  const { id } = await tx
    .insertInto('register_reading')
    .values({ engine_date: on, actor, content_hash, lines, candidates, opened })
    .returning('id')
    .executeTakeFirstOrThrow();
  const offices = [...new Set(reading.offices)].map((office_id) => ({ reading_id: id, office_id }));
  if (offices.length > 0) await tx.insertInto('register_reading_office').values(offices).execute();
}

/** When an extract with users of an office was last read; null: never. */
export async function lastReadingOf(db: Db, officeId: string): Promise<string | null> {
  const row = await db
    .selectFrom('register_reading_office')
    .innerJoin('register_reading', 'register_reading.id', 'register_reading_office.reading_id')
    .select('register_reading.engine_date as on')
    .where('register_reading_office.office_id', '=', officeId)
    .orderBy('register_reading.engine_date', 'desc')
    .executeTakeFirst();
  return row?.on ?? null;
}

/** The latest readings, newest first. */
export async function registerReadings(db: Db, limit = 12): Promise<RegisterReading[]> {
  return db
    .selectFrom('register_reading')
    .select(['engine_date as on', 'actor', 'lines', 'candidates', 'opened'])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
