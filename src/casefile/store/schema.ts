import type { ColumnType, Generated, Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { JsonObject } from '../shapes.ts';
import type {
  AbsenceKind,
  AbsenceStatus,
  AppealResult,
  Complainant,
  ComplaintResult,
  DecisionKind,
  EndReason,
  EvaluationStatus,
  MessageName,
  Outcome,
  Phase,
  ReceiptProof,
  Source,
} from '../words.ts';

/** The tables as migrations/*.sql make them. Dates are `YYYY-MM-DD`, points in time `Date`. */
export interface Schema {
  person: PersonTable;
  case_counter: { year: number; last_number: number };
  case_file: CaseFileTable;
  journal: JournalTable;
  decision: DecisionTable;
  programme: ProgrammeTable;
  period: PeriodTable;
  evaluation: EvaluationTable;
  uncounted_period: UncountedPeriodTable;
  absence: AbsenceTable;
  self_certification_withdrawal: SelfCertificationWithdrawalTable;
  complaint: ComplaintTable;
  decision_receipt: DecisionReceiptTable;
  attendance: AttendanceTable;
  payment_adjustment: PaymentAdjustmentTable;
  payment_month: PaymentMonthTable;
  payment_basis: PaymentBasisTable;
  payment_control: PaymentControlTable;
  payment_approval: PaymentApprovalTable;
  payment: PaymentTable;
  payroll_download: {
    id: Generated<number>;
    office_id: string;
    month: string;
    engine_date: FixedDate;
    actor: string;
    at: Now;
  };
  outbox: OutboxTable;
  done_job: DoneJobTable;
  unsigned_form: UnsignedFormTable;
  process_instance: {
    key: string;
    case_id: string;
    process_id: string;
    seen_at: ColumnType<Date, never, never>;
  };
  key_check: { id: number; encrypted: Uint8Array; lookup_hash: Uint8Array };
}

export type Db = Kysely<Schema>;
/** Functions that write take a transaction, so that the caller composes one of several. */
export type Tx = Transaction<Schema>;

type Now = ColumnType<Date, never, never>;
type FixedDate = ColumnType<string, string, never>;
type Json<T = JsonObject> = ColumnType<T, T, T>;

interface PersonTable {
  id: Generated<string>;
  identity_number_hash: Uint8Array;
  identity_number_encrypted: Uint8Array;
  name_encrypted: Uint8Array;
  birth_date: string;
  created_at: Now;
}

interface CaseFileTable {
  id: string;
  person_id: string;
  office_id: string;
  source: Source;
  opened_on: FixedDate;
  application_date: string | null;
  phase: Phase;
  outcome: Outcome | null;
  closed_on: string | null;
  end_reason: EndReason | null;
  ended_on: string | null;
  journal_entries: Generated<number>;
  journal_hash: Generated<string>;
  created_at: Now;
}

interface JournalTable {
  case_id: string;
  seq: number;
  at: ColumnType<Date, string, never>;
  engine_date: FixedDate;
  actor: string;
  kind: string;
  schema_version: number;
  data: Json;
  text: Json;
  process_id: string | null;
  process_version: number | null;
  element_id: string | null;
  rules_version: string | null;
  previous_hash: string;
  hash: string;
}

interface DecisionTable {
  case_id: string;
  number: number;
  kind: DecisionKind;
  decided_on: FixedDate;
  decided_by: string;
  prepared_by: string | null;
  period_from: string | null;
  period_to: string | null;
  data: Json;
  grounds: Json<unknown>;
  created_at: Now;
}

interface ProgrammeTable {
  case_id: string;
  version: number;
  decision_number: number | null;
  valid_from: FixedDate;
  data: Json;
  created_at: Now;
}

interface PeriodTable {
  case_id: string;
  number: number;
  period_from: string;
  period_to: string;
  decision_number: number;
}

interface EvaluationTable {
  case_id: string;
  number: number;
  period_number: number;
  planned_on: string;
  first_planned_on: FixedDate;
  status: EvaluationStatus;
  held_on: string | null;
  data: Json;
}

interface UncountedPeriodTable {
  id: Generated<number>;
  case_id: string;
  kind: 'leave' | 'interruption';
  uncounted_from: string;
  uncounted_to: string | null;
  absence_number: ColumnType<number | null, number | null | undefined, never>;
}

interface AbsenceTable {
  case_id: string;
  number: number;
  kind: AbsenceKind;
  absence_from: string;
  absence_to: string | null;
  minutes_per_day: number | null;
  status: AbsenceStatus;
  data: Json;
}

interface SelfCertificationWithdrawalTable {
  case_id: string;
  number: number;
  withdrawn_from: FixedDate;
  review_by: string;
  restored_from: string | null;
  data: Json;
}

interface ComplaintTable {
  case_id: string;
  number: number;
  decision_number: number;
  complainant: Complainant;
  received_on: FixedDate;
  sent_on: string | null;
  decision_received_on: string | null;
  known_on: string | null;
  result: ComplaintResult | null;
  result_on: string | null;
  result_decision: number | null;
  forwarded_on: string | null;
  appeal_result: AppealResult | null;
  answered_on: string | null;
  carried_out_on: string | null;
  withdrawn_on: string | null;
  data: Json;
}

interface DecisionReceiptTable {
  case_id: string;
  decision_number: number;
  version: number;
  received_on: FixedDate;
  known_by: ReceiptProof;
  registered_on: FixedDate;
  registered_by: string;
  created_at: Now;
}

interface AttendanceTable {
  case_id: string;
  month: string;
  version: number;
  as_planned: boolean;
  data: Json;
  registered_on: FixedDate;
  registered_by: string;
  created_at: Now;
}

interface PaymentAdjustmentTable {
  case_id: string;
  number: number;
  kind: 'overpayment' | 'correction';
  amount_ore: number;
  instalment_ore: number | null;
  from_month: string;
  decided_on: FixedDate;
  decided_by: string;
  created_at: Now;
}

interface PaymentMonthTable {
  office_id: string;
  month: string;
  planned_on: FixedDate;
  opened_on: string | null;
  reminded_on: string | null;
  closed_on: string | null;
}

interface PaymentBasisTable {
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

interface PaymentControlTable {
  case_id: string;
  month: string;
  number: number;
  action: 'pay' | 'hold';
  basis_version: number;
  process_instance_key: string;
  decided_on: FixedDate;
  created_at: Now;
}

interface PaymentApprovalTable {
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

interface PaymentTable {
  case_id: string;
  month: string;
  status: 'paid' | 'held-back' | 'breach';
  controlled: boolean;
  basis_version: number;
  sum_ore: number;
  lines: Json<unknown>;
  created_at: Now;
}

interface OutboxTable {
  id: Generated<number>;
  message_name: MessageName;
  correlation_key: string;
  message_id: string;
  variables: Json;
  created_at: Now;
  available_at: ColumnType<Date, never, unknown>;
  sent_at: ColumnType<Date | null, never, unknown>;
  attempts: Generated<number>;
  last_error: string | null;
}

interface DoneJobTable {
  key: string;
  output: Json<unknown>;
  at: Now;
}

export type Row<T extends keyof Schema> = Selectable<Schema[T]>;
export type NewRow<T extends keyof Schema> = Insertable<Schema[T]>;

interface UnsignedFormTable {
  id: Generated<number>;
  case_id: string;
  entry_id: string;
  process_instance_key: string;
  element_ids: ColumnType<string[], string, never>;
  nth: number;
  received_at: string;
  received_at_once: boolean;
}
