import type { Dialect } from 'kysely';

/** A database before Kysely is put on top: enough to migrate it. */
export interface Connection {
  readonly dialect: Dialect;
  /** Runs the statements of a script and the queries of `work` on one connection, in one transaction. */
  withTransaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Gives back what the connection holds besides the database itself. */
  release?(): void;
}

export interface Session {
  script(sql: string): Promise<void>;
  query(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
}

/** Types as both drivers shall give them: dates stay text (a `Date` has a time zone), int8 fits in a number. */
export const parsers = { 1082: (text: string) => text, 20: Number } as const;
