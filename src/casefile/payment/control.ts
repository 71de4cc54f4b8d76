import { sql } from 'kysely';
import type { Db, Tx } from '../store/schema.ts';

export type ControlAction = 'pay' | 'hold';

export interface Control {
  readonly action: ControlAction;
  readonly basisVersion: number;
  /** The process in which somebody decided. */
  readonly processInstanceKey: string;
}

/** Keeps what somebody decided about a month with deviations. The form itself is in the journal. */
export async function recordControl(
  tx: Tx,
  control: Control & { caseId: string; month: string; decidedOn: string },
): Promise<void> {
  const { caseId, month, action, basisVersion, processInstanceKey, decidedOn } = control;
  await tx
    .insertInto('payment_control')
    .values({
      ...{ case_id: caseId, month, action, basis_version: basisVersion, decided_on: decidedOn },
      process_instance_key: processInstanceKey,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from payment_control
        where case_id = ${caseId} and month = ${month})`,
    })
    .execute();
}

/** What was decided about a month of a case, oldest first. */
export async function controlsOf(tx: Db, caseId: string, month: string): Promise<Control[]> {
  return tx
    .selectFrom('payment_control')
    .select(['action', 'basis_version as basisVersion', 'process_instance_key as processInstanceKey'])
    .where('case_id', '=', caseId)
    .where('month', '=', month)
    .orderBy('number')
    .execute();
}
