import { jsonb } from '../json.ts';
import { CaseFileError } from '../errors.ts';
import type { JsonObject } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import type { MessageName } from '../words.ts';
import { lastDayOfMonth, monthsAfter } from './months.ts';

export interface PaymentMonth {
  readonly officeId: string;
  readonly month: string;
  readonly plannedOn: string;
  readonly openedOn: string | null;
  readonly remindedOn: string | null;
  readonly closedOn: string | null;
  /** The process that takes it through, once it has begun to. */
  readonly processInstanceKey: string | null;
}

export interface OfficeMonth {
  readonly officeId: string;
  readonly month: string;
}

/** What a run is known by in the engine. */
export const paymentKeyOf = ({ officeId, month }: OfficeMonth): string => `payment-${officeId}/${month}`;

/** Tells an office's run of a month something, next to the change that it tells of. */
export async function tellPaymentMonth(
  tx: Tx,
  of: OfficeMonth,
  message: { name: MessageName; id: string; variables?: JsonObject },
): Promise<void> {
  const matterKey = paymentKeyOf(of);
  await tx
    .insertInto('outbox')
    .values({
      message_name: message.name,
      correlation_key: matterKey,
      message_id: `${message.name}:${matterKey}:${message.id}`,
      variables: jsonb<JsonObject>({ ...message.variables, matterKey }),
    })
    .execute();
}

/**
 * Plans an office's run of a month: the process waits for the month to be over. Each month is planned once.
 * @returns whether it is new
 */
export async function planPaymentMonth(
  tx: Tx,
  { officeId, month, today, pagesUrl }: OfficeMonth & { today: string; pagesUrl: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('payment_month')
    .values({ office_id: officeId, month, planned_on: today })
    .onConflict((conflict) => conflict.columns(['office_id', 'month']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  const variables = { officeId, month, pagesUrl };
  await tellPaymentMonth(tx, { officeId, month }, { name: 'payment-planned', id: 'planned', variables });
  return true;
}

/**
 * Sees to it that an office has a month planned, once there is something that may have to be paid: the month of a day,
 * or the one after the last that is closed. After that each run plans the next.
 */
export async function planNextPaymentMonth(
  tx: Tx,
  { officeId, day, today, pagesUrl }: { officeId: string; day: string; today: string; pagesUrl: string },
): Promise<void> {
  const runs = await paymentMonths(tx, officeId);
  if (runs.some(({ closedOn }) => closedOn === null)) return;
  const first = day.slice(0, 7);
  const next = runs[0] ? monthsAfter(runs[0].month, 1) : first;
  await planPaymentMonth(tx, { officeId, month: next > first ? next : first, today, pagesUrl });
}

/**
 * Somebody wants the month that is over to be paid now, without waiting for its date. The first time an office pays,
 * this also plans the month; after that each run plans the next.
 * @throws CaseFileError `ERR_PAYMENT_MONTH_NOT_OVER`, `ERR_PAYMENT_MONTH_RUNNING`
 */
export async function startPaymentMonth(
  tx: Tx,
  { officeId, today, pagesUrl }: { officeId: string; today: string; pagesUrl: string },
): Promise<{ month: string }> {
  const runs = await paymentMonths(tx, officeId);
  const over =
    today === lastDayOfMonth(today.slice(0, 7)) ? today.slice(0, 7) : monthsAfter(today.slice(0, 7), -1);
  const open = runs.find(({ closedOn }) => closedOn === null);
  const month = open?.month ?? (runs[0] ? monthsAfter(runs[0].month, 1) : over);
  if (month > over) throw new CaseFileError('ERR_PAYMENT_MONTH_NOT_OVER', { month });
  if (open?.openedOn) throw new CaseFileError('ERR_PAYMENT_MONTH_RUNNING', { month });
  await planPaymentMonth(tx, { officeId, month, today, pagesUrl });
  await tellPaymentMonth(tx, { officeId, month }, { name: 'payment-started', id: `started-${today}` });
  return { month };
}

/**
 * Notes which process takes a month through. A month that nobody here has planned, or that is closed, has none: such a
 * message does not come from this case file.
 * @throws CaseFileError `ERR_PAYMENT_MONTH_NOT_FOUND`
 */
export async function notePaymentRun(
  tx: Tx,
  { officeId, month, processInstanceKey }: OfficeMonth & { processInstanceKey: string },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('payment_month')
    .set({ process_instance_key: processInstanceKey })
    .where('office_id', '=', officeId)
    .where('month', '=', month)
    .where('closed_on', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new CaseFileError('ERR_PAYMENT_MONTH_NOT_FOUND', { officeId, month });
}

/** Notes a step of a run: the first time stands. */
export async function notePaymentMonth(
  tx: Tx,
  { officeId, month }: OfficeMonth,
  step: 'opened_on' | 'reminded_on' | 'closed_on',
  today: string,
): Promise<void> {
  await tx
    .updateTable('payment_month')
    .set({ [step]: today })
    .where('office_id', '=', officeId)
    .where('month', '=', month)
    .where(step, 'is', null)
    .execute();
}

/** All runs, or those of an office, newest first. */
export async function paymentMonths(tx: Db, officeId?: string): Promise<PaymentMonth[]> {
  let query = tx
    .selectFrom('payment_month')
    .select(['office_id as officeId', 'month', 'planned_on as plannedOn', 'opened_on as openedOn'])
    .select(['reminded_on as remindedOn', 'closed_on as closedOn'])
    .select('process_instance_key as processInstanceKey')
    .orderBy('month', 'desc')
    .orderBy('office_id');
  if (officeId) query = query.where('office_id', '=', officeId);
  return query.execute();
}

/** @throws CaseFileError `ERR_PAYMENT_MONTH_NOT_FOUND` */
export async function readPaymentMonth(tx: Db, { officeId, month }: OfficeMonth): Promise<PaymentMonth> {
  const found = (await paymentMonths(tx, officeId)).find((one) => one.month === month);
  if (!found) throw new CaseFileError('ERR_PAYMENT_MONTH_NOT_FOUND', { officeId, month });
  return found;
}

/** The cases of an office whose programme ran in the months from–to (both included): those a run must look at. */
export async function casesWithProgramme(
  tx: Db,
  { officeId, from, to }: { officeId: string; from: string; to: string },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('case_file as c')
    .select('c.id')
    .where('c.office_id', '=', officeId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('period as p')
          .select('p.number')
          .whereRef('p.case_id', '=', 'c.id')
          .where('p.period_from', '<=', lastDayOfMonth(to))
          .where('p.period_to', '>=', `${from}-01`)
          // What never began is in no month, unless something was paid for it that has to be settled.
          .where((began) =>
            began.or([
              began('c.ended_on', 'is', null),
              began('p.period_from', '<=', began.ref('c.ended_on')),
              began.exists(
                began.selectFrom('payment').select('payment.month').whereRef('payment.case_id', '=', 'c.id'),
              ),
            ]),
          ),
      ),
    )
    .where((where) => where.or([where('c.ended_on', 'is', null), where('c.ended_on', '>=', `${from}-01`)]))
    .orderBy('c.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The offices that have, or have had, a programme. */
export async function officesWithProgramme(tx: Db): Promise<string[]> {
  const rows = await tx
    .selectFrom('case_file as c')
    .innerJoin('period as p', 'p.case_id', 'c.id')
    .select('c.office_id as officeId')
    .distinct()
    .orderBy('c.office_id')
    .execute();
  return rows.map(({ officeId }) => officeId);
}

/** Notes who took the file of a month out: it holds names and identity numbers. */
export async function notePayrollDownload(
  tx: Tx,
  download: OfficeMonth & { engineDate: string; actor: string },
): Promise<void> {
  const { officeId, month, engineDate, actor } = download;
  await tx
    .insertInto('payroll_download')
    .values({ office_id: officeId, month, engine_date: engineDate, actor })
    .execute();
}
