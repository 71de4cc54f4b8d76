import type { ColumnType, Generated, Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type {
  AbsenceKind,
  AbsenceStatus,
  AppealResult,
  Complainant,
  ComplaintResult,
  DecisionKind,
  EndingAbsence,
  EndingStatus,
  EndReason,
  EvaluationStatus,
  FallAwayReason,
  InterruptionGround,
  InterruptionStatus,
  LostCondition,
  MessageName,
  NoticeMatter,
  Outcome,
  Phase,
  ReceiptProof,
  Source,
  StatementKind,
  Suspender,
  Suspension,
} from '../words.ts';
import type { FixedDate, Json, Now } from './columns.ts';
import type {
  AttendanceTable,
  PaymentAdjustmentTable,
  PaymentMonthTable,
  PaymentFollowUpTable,
  PaymentBasisTable,
  PaymentControlTable,
  PaymentApprovalTable,
  PaymentTable,
  PayrollDownloadTable,
} from './payment-schema.ts';

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
  transfer: TransferTable;
  register_reading: RegisterReadingTable;
  register_reading_office: RegisterReadingOfficeTable;
  self_certification_withdrawal: SelfCertificationWithdrawalTable;
  complaint: ComplaintTable;
  interruption: InterruptionTable;
  ending: EndingTable;
  notice: NoticeTable;
  decision_receipt: DecisionReceiptTable;
  supported_child: SupportedChildTable;
  attendance: AttendanceTable;
  payment_adjustment: PaymentAdjustmentTable;
  payment_month: PaymentMonthTable;
  payment_basis: PaymentBasisTable;
  payment_control: PaymentControlTable;
  payment_approval: PaymentApprovalTable;
  payment_follow_up: PaymentFollowUpTable;
  payment: PaymentTable;
  payroll_download: PayrollDownloadTable;
  office_statement: OfficeStatementTable;
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
  fell_away_reason: ColumnType<FallAwayReason | null, FallAwayReason | null | undefined>;
  fell_away_on: ColumnType<string | null, string | null | undefined>;
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
  interruption_number: ColumnType<number | null, number | null | undefined, never>;
}

interface TransferTable {
  case_id: string;
  municipality: string;
  started_on: FixedDate;
  ended_on: FixedDate;
  uncounted_days: number;
  assessment_documented: boolean;
}

interface RegisterReadingOfficeTable {
  reading_id: number;
  office_id: string;
}

interface RegisterReadingTable {
  id: Generated<number>;
  engine_date: FixedDate;
  actor: string;
  content_hash: string;
  lines: number;
  candidates: number;
  opened: number;
  at: Now;
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
  temporary_measures: Generated<boolean>;
  measures_on: string | null;
  carried_out_on: string | null;
  withdrawn_on: string | null;
  suspension: ColumnType<Suspension | null, undefined, Suspension>;
  suspension_on: ColumnType<string | null, undefined, string>;
  suspension_by: ColumnType<Suspender | null, undefined, Suspender>;
  suspension_asked_on: ColumnType<string | null, undefined, string | null>;
  data: Json;
}

interface InterruptionTable {
  case_id: string;
  number: number;
  status: InterruptionStatus;
  ground: InterruptionGround;
  interrupted_from: string;
  expected_to: string | null;
  against_will: boolean;
  proposed_on: FixedDate;
  proposed_by: string;
  decision_number: ColumnType<number | null, undefined, number>;
  reviewed_on: ColumnType<string | null, undefined, string>;
  resumed_on: ColumnType<string | null, undefined, string | null>;
}

interface EndingTable {
  case_id: string;
  number: number;
  status: EndingStatus;
  end_reason: EndReason;
  /** Null by default: rows from before it was there have none. */
  end_ground: ColumnType<LostCondition | null, LostCondition | null | undefined, never>;
  end_date: string;
  against_will: boolean;
  absence_kind: EndingAbsence | null;
  absence_from: string | null;
  proposed_on: FixedDate;
  proposed_by: string;
  decision_number: ColumnType<number | null, undefined, number>;
}

interface NoticeTable {
  case_id: string;
  number: number;
  about: NoticeMatter;
  about_number: number;
  sent_on: FixedDate;
  response_deadline: FixedDate;
  responded_on: string | null;
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

interface SupportedChildTable {
  case_id: string;
  number: number;
  version: number;
  stretch_of: number | null;
  birth_date: FixedDate;
  supported_from: FixedDate;
  supported_to: string | null;
  withdrawn: boolean;
  registered_on: FixedDate;
  registered_by: string;
  created_at: Now;
}

interface OfficeStatementTable {
  office_id: string;
  number: number;
  kind: StatementKind;
  stated_on: FixedDate;
  registered_on: FixedDate;
  stated_by: string;
  description: string;
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
