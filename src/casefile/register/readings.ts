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
export async function noteRegisterReading(tx: Tx, csv: string, reading: RegisterReading): Promise<void> {
  const { on, actor, lines, candidates, opened } = reading;
  const content_hash = createHash('sha256').update(csv).digest('hex');
  await tx
    .insertInto('register_reading')
    .values({ engine_date: on, actor, content_hash, lines, candidates, opened })
    .execute();
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
