-- What a participant attended in a month (§ 39). A new registration is a new version; the newest counts.
create table attendance (
  case_id text not null references case_file (id),
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  version integer not null,
  as_planned boolean not null,
  -- Exceptions: hours of work, absence, other benefits. Codes, dates, minutes and øre.
  data jsonb not null,
  registered_on date not null,
  registered_by text not null,
  created_at timestamptz not null default now(),
  primary key (case_id, month, version)
);

-- Money decided on beside what the law gives by itself: too much paid that is set off (§ 40), or a correction.
create table payment_adjustment (
  case_id text not null references case_file (id),
  number integer not null,
  kind text not null check (kind in ('overpayment', 'correction')),
  amount_ore bigint not null check (amount_ore <> 0),
  -- The most that is taken in a month; null: as much as there is.
  instalment_ore bigint check (instalment_ore > 0),
  from_month text not null check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  decided_on date not null,
  decided_by text not null,
  created_at timestamptz not null default now(),
  primary key (case_id, number),
  constraint overpayment_is_owed check (kind = 'correction' or amount_ore > 0),
  constraint correction_at_once check (kind = 'overpayment' or instalment_ore is null)
);

-- An office's monthly run: one for each month, in order.
create table payment_month (
  office_id text not null,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  planned_on date not null,
  -- When attendance began to be collected, and when those who had not registered it were reminded.
  opened_on date,
  reminded_on date,
  closed_on date,
  primary key (office_id, month),
  constraint closed_after_opened check (opened_on <= closed_on)
);

-- What a month was worked out to be, each time that the answer was another one, with everything it rests on.
create table payment_basis (
  case_id text not null references case_file (id),
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  version integer not null,
  sum_ore bigint not null,
  lines jsonb not null,
  findings jsonb not null,
  facts jsonb not null,
  grounds jsonb not null,
  provisional boolean not null,
  rules_version text not null,
  worked_out_on date not null,
  created_at timestamptz not null default now(),
  primary key (case_id, month, version)
);

-- What somebody decided about a basis with deviations; the newest counts.
create table payment_control (
  case_id text not null,
  month text not null,
  number integer not null,
  action text not null check (action in ('pay', 'hold')),
  basis_version integer not null,
  -- The process in which it was decided: who did is asked for there (four eyes).
  process_instance_key text not null,
  decided_on date not null,
  created_at timestamptz not null default now(),
  primary key (case_id, month, number),
  foreign key (case_id, month, basis_version) references payment_basis (case_id, month, version)
);

-- Who looked at an office's whole month and let it go to payroll, or sent it back.
create table payment_approval (
  office_id text not null,
  month text not null,
  number integer not null,
  result text not null check (result in ('approve', 'return')),
  -- Whether it was in order: another person than those who prepared the month, and a reason where it was sent back.
  passed boolean not null,
  decided_by text,
  decided_on date not null,
  reason text,
  sum_ore bigint not null,
  process_instance_key text not null,
  created_at timestamptz not null default now(),
  primary key (office_id, month, number),
  foreign key (office_id, month) references payment_month (office_id, month)
);

-- What went to payroll when the month was closed.
create table payment (
  case_id text not null,
  month text not null,
  status text not null check (status in ('paid', 'held-back', 'breach')),
  -- Whether a person had looked at what deviated.
  controlled boolean not null,
  basis_version integer not null,
  sum_ore bigint not null check (sum_ore >= 0),
  lines jsonb not null,
  created_at timestamptz not null default now(),
  primary key (case_id, month),
  foreign key (case_id, month, basis_version) references payment_basis (case_id, month, version),
  constraint nothing_unless_paid check (status = 'paid' or sum_ore = 0)
);

-- Who took the file with names and identity numbers out, and when.
create table payroll_download (
  id bigint generated always as identity primary key,
  office_id text not null,
  month text not null,
  engine_date date not null,
  actor text not null,
  at timestamptz not null default now(),
  foreign key (office_id, month) references payment_month (office_id, month)
);

create trigger attendance_rows_stay before update or delete on attendance
  for each row execute function refuse_change();
create trigger payment_adjustment_rows_stay before update or delete on payment_adjustment
  for each row execute function refuse_change();
create trigger payment_basis_rows_stay before update or delete on payment_basis
  for each row execute function refuse_change();
create trigger payment_control_rows_stay before update or delete on payment_control
  for each row execute function refuse_change();
create trigger payment_approval_rows_stay before update or delete on payment_approval
  for each row execute function refuse_change();
create trigger payment_rows_stay before update or delete on payment
  for each row execute function refuse_change();
create trigger payroll_download_rows_stay before update or delete on payroll_download
  for each row execute function refuse_change();
create trigger attendance_stays before truncate on attendance
  for each statement execute function refuse_change();
create trigger payment_adjustment_stays before truncate on payment_adjustment
  for each statement execute function refuse_change();
create trigger payment_basis_stays before truncate on payment_basis
  for each statement execute function refuse_change();
create trigger payment_control_stays before truncate on payment_control
  for each statement execute function refuse_change();
create trigger payment_approval_stays before truncate on payment_approval
  for each statement execute function refuse_change();
create trigger payment_stays before truncate on payment
  for each statement execute function refuse_change();
create trigger payroll_download_stays before truncate on payroll_download
  for each statement execute function refuse_change();
