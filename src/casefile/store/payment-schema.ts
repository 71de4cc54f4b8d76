import type { Generated } from 'kysely';
import type { AdjustmentKind, PaymentMeasure } from '../words.ts';
import type { FixedDate, Json, Now } from './columns.ts';

export interface AttendanceTable {
  case_id: string;
  month: string;
  version: number;
  as_planned: boolean;
  data: Json;
  registered_on: FixedDate;
  registered_by: string;
  created_at: Now;
}

export interface PaymentAdjustmentTable {
  case_id: string;
  number: number;
  kind: AdjustmentKind;
  amount_ore: number;
  instalment_ore: number | null;
  from_month: string;
  for_month: string | null;
  decided_on: FixedDate;
  decided_by: string;
  created_at: Now;
}

export interface PaymentMonthTable {
  office_id: string;
  month: string;
  planned_on: FixedDate;
  opened_on: string | null;
  reminded_on: string | null;
  closed_on: string | null;
  process_instance_key: string | null;
}

export interface PaymentFollowUpTable {
  office_id: string;
  month: string;
  number: number;
  measure: PaymentMeasure;
  note: string | null;
  recorded_on: FixedDate;
  recorded_by: string | null;
  created_at: Now;
}

export interface PaymentBasisTable {
  case_id: string;
  month: string;
  version: number;
  sum_ore: number;
  lines: Json<unknown>;
  findings: Json<unknown>;
  facts: Json;
  grounds: Json<unknown>;
  provisional: boolean;
  rules_version: string;
  worked_out_on: FixedDate;
  created_at: Now;
}

export interface PaymentControlTable {
  case_id: string;
  month: string;
  number: number;
  action: 'pay' | 'hold';
  basis_version: number;
  process_instance_key: string;
  decided_on: FixedDate;
  created_at: Now;
}

export interface PaymentApprovalTable {
  office_id: string;
  month: string;
  number: number;
  result: 'approve' | 'return';
  passed: boolean;
  decided_by: string | null;
  decided_on: FixedDate;
  reason: string | null;
  sum_ore: number;
  process_instance_key: string;
  created_at: Now;
}

export interface PaymentTable {
  case_id: string;
  month: string;
  status: 'paid' | 'held-back' | 'breach';
  controlled: boolean;
  basis_version: number;
  sum_ore: number;
  lines: Json<unknown>;
  created_at: Now;
}

export interface PayrollDownloadTable {
  id: Generated<number>;
  office_id: string;
  month: string;
  engine_date: FixedDate;
  actor: string;
  at: Now;
}
