create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create table journal (
  case_id text not null references case_file (id),
  seq integer not null,
  at timestamptz not null,
  engine_date date not null,
  actor text not null,
  kind text not null,
  schema_version integer not null,
  data jsonb not null,
  text jsonb not null,
  process_id text,
  process_version integer,
  element_id text,
  rules_version text,
  previous_hash text not null,
  hash text not null,
  primary key (case_id, seq)
);

create table decision (
  case_id text not null references case_file (id),
  number integer not null,
  kind text not null check (kind in ('grant', 'refusal', 'extension', 'ending')),
  decided_on date not null,
  decided_by text not null,
  prepared_by text,
  period_from date,
  period_to date,
  data jsonb not null,
  grounds jsonb not null,
  created_at timestamptz not null default now(),
  primary key (case_id, number),
  -- The maximum duration ends a programme by law, without anybody preparing it.
  constraint two_people check (prepared_by <> decided_by and (prepared_by is not null or kind = 'ending')),
  constraint decision_period check ((period_from is null) = (period_to is null) and period_from <= period_to)
);

create table programme (
  case_id text not null references case_file (id),
  version integer not null,
  decision_number integer,
  valid_from date not null,
  data jsonb not null,
  created_at timestamptz not null default now(),
  primary key (case_id, version),
  foreign key (case_id, decision_number) references decision (case_id, number)
);

create trigger journal_rows_stay before update or delete on journal
  for each row execute function refuse_change();
create trigger journal_stays before truncate on journal
  for each statement execute function refuse_change();
create trigger decision_rows_stay before update or delete on decision
  for each row execute function refuse_change();
create trigger decision_stays before truncate on decision
  for each statement execute function refuse_change();
create trigger programme_rows_stay before update or delete on programme
  for each row execute function refuse_change();
create trigger programme_stays before truncate on programme
  for each statement execute function refuse_change();
