import type { ColumnType } from 'kysely';
import type { JsonObject } from '../shapes.ts';

/** Set by the database, and read. */
export type Now = ColumnType<Date, never, never>;
/** `YYYY-MM-DD`, written once. */
export type FixedDate = ColumnType<string, string, never>;
export type Json<T = JsonObject> = ColumnType<T, T, T>;
