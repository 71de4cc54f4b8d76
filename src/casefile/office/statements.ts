import { sql } from 'kysely';
import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { checked, date, filled, officeId } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import { statementKinds, type StatementKind } from '../words.ts';

export interface OfficeStatement {
  readonly officeId: string;
  readonly number: number;
  readonly kind: StatementKind;
  /** The day it was so: of a screening, when it was done. */
  readonly statedOn: string;
  readonly registeredOn: string;
  readonly statedBy: string;
  readonly description: string;
}

const shape = z.object({
  officeId,
  kind: z.enum(statementKinds),
  statedOn: date,
  registeredOn: date,
  statedBy: filled,
  description: filled.max(4000),
});

/**
 * Keeps what an office says that it does. A new statement stands beside the old ones.
 * @throws CaseFileError `ERR_STATEMENT_IN_THE_FUTURE`
 */
export async function registerStatement(
  tx: Tx,
  input: Omit<OfficeStatement, 'number'>,
): Promise<{ number: number }> {
  const { officeId: office_id, kind, statedOn, registeredOn, statedBy, description } = checked(shape, input);
  if (statedOn > registeredOn) throw new CaseFileError('ERR_STATEMENT_IN_THE_FUTURE', { statedOn });
  return tx
    .insertInto('office_statement')
    .values({
      ...{ office_id, kind, description, stated_by: statedBy },
      ...{ stated_on: statedOn, registered_on: registeredOn },
      number: sql<number>`(select coalesce(max(number), 0) + 1 from office_statement
        where office_id = ${office_id})`,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
}

/** An office's statements by the day they are about, oldest first. */
export async function statementsOf(tx: Db, office: string): Promise<OfficeStatement[]> {
  return tx
    .selectFrom('office_statement')
    .select(['office_id as officeId', 'number', 'kind', 'description'])
    .select(['stated_on as statedOn', 'registered_on as registeredOn', 'stated_by as statedBy'])
    .where('office_id', '=', office)
    .orderBy('stated_on')
    .orderBy('number')
    .execute();
}
