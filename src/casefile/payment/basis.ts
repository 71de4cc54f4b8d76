import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { canonical, jsonb, jsonValue } from '../json.ts';
import { stored, type JsonObject } from '../shapes.ts';
import type { Db, Row, Tx } from '../store/schema.ts';
import { paymentFinding, paymentLines, type PaymentFinding, type PaymentLine } from './shapes.ts';

export interface NewBasis {
  readonly caseId: string;
  readonly month: string;
  readonly sumOre: number;
  readonly lines: readonly PaymentLine[];
  readonly findings: readonly PaymentFinding[];
  readonly provisional: boolean;
  readonly facts: unknown;
  readonly grounds: unknown;
  readonly rulesVersion: string;
  readonly workedOutOn: string;
}

export interface PaymentBasis {
  readonly caseId: string;
  readonly month: string;
  readonly version: number;
  readonly sumOre: number;
  readonly lines: readonly PaymentLine[];
  readonly findings: readonly PaymentFinding[];
  readonly provisional: boolean;
  readonly workedOutOn: string;
}

/** Keeps what a month was worked out to be. The same answer again is not a new version. */
export async function recordBasis(tx: Tx, basis: NewBasis): Promise<{ version: number; isNew: boolean }> {
  await lockCase(tx, basis.caseId);
  const { caseId, month, sumOre, provisional, rulesVersion } = basis;
  const before = await latestBasis(tx, caseId, month);
  const answer = ({ lines, findings }: Pick<NewBasis, 'lines' | 'findings'>) =>
    canonical(jsonValue({ lines, findings }));
  if (before && before.provisional === provisional && answer(before) === answer(basis)) {
    return { version: before.version, isNew: false };
  }
  const version = (before?.version ?? 0) + 1;
  await tx
    .insertInto('payment_basis')
    .values({
      ...{ case_id: caseId, month, version, sum_ore: sumOre, provisional, rules_version: rulesVersion },
      lines: jsonb(basis.lines),
      findings: jsonb(basis.findings),
      facts: jsonb<JsonObject>(basis.facts),
      grounds: jsonb(basis.grounds),
      worked_out_on: basis.workedOutOn,
    })
    .execute();
  return { version, isNew: true };
}

/** The newest basis of a case for a month. */
export async function latestBasis(tx: Db, caseId: string, month: string): Promise<PaymentBasis | undefined> {
  const row = await tx
    .selectFrom('payment_basis')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('month', '=', month)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toBasis(row);
}

const toBasis = (row: Row<'payment_basis'>): PaymentBasis => ({
  caseId: row.case_id,
  month: row.month,
  version: row.version,
  sumOre: row.sum_ore,
  lines: stored(paymentLines, row.lines),
  findings: stored(z.array(paymentFinding), row.findings),
  provisional: row.provisional,
  workedOutOn: row.worked_out_on,
});
