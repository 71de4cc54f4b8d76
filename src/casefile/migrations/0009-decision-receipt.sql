-- When the notice of a decision reached the person, and how that is known: the deadline to complain counts from it
-- (administration act § 29). A new registration is a new version; the newest counts.
create table decision_receipt (
  case_id text not null,
  decision_number integer not null,
  version integer not null,
  received_on date not null,
  known_by text not null check (known_by in ('handed-over', 'receipt', 'digital', 'told')),
  registered_on date not null,
  registered_by text not null,
  created_at timestamptz not null default now(),
  primary key (case_id, decision_number, version),
  foreign key (case_id, decision_number) references decision (case_id, number)
);

create trigger decision_receipt_rows_stay before update or delete on decision_receipt
  for each row execute function refuse_change();
create trigger decision_receipt_stays before truncate on decision_receipt
  for each statement execute function refuse_change();
