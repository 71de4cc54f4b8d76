-- Two decisions that only a complaint leads to.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check
  check (kind in ('grant', 'refusal', 'extension', 'ending', 'complaint-rejection', 'reversal'));

-- A complaint over a decision, and what became of it (administration act §§ 28-34). What was written is in the journal.
create table complaint (
  case_id text not null references case_file (id),
  number integer not null,
  decision_number integer not null,
  complainant text not null check (complainant in ('party', 'representative', 'other')),
  received_on date not null,
  sent_on date,
  -- When the notice of the decision reached the person, or when they knew of it without one. Neither: not known.
  decision_received_on date,
  known_on date,
  -- What the office made of it.
  result text check (result in ('rejected', 'reversed', 'reversed-partly', 'forwarded')),
  result_on date,
  -- The decision that says so, where it is one.
  result_decision integer,
  forwarded_on date,
  -- What the County Governor made of it.
  appeal_result text check (appeal_result in ('upheld', 'changed', 'quashed', 'rejected')),
  answered_on date,
  -- When the change was carried out in the case by a person.
  carried_out_on date,
  withdrawn_on date,
  data jsonb not null default '{}',
  primary key (case_id, number),
  foreign key (case_id, decision_number) references decision (case_id, number),
  foreign key (case_id, result_decision) references decision (case_id, number),
  constraint result_with_date check ((result is null) = (result_on is null)),
  constraint decision_with_result check (result_decision is null or result is not null),
  constraint forwarded_after_result check (forwarded_on is null or result in ('forwarded', 'reversed-partly')),
  constraint answer_with_date check ((appeal_result is null) = (answered_on is null)),
  constraint answer_after_forwarding check (appeal_result is null or forwarded_on is not null),
  constraint notice_or_knowledge check (decision_received_on is null or known_on is null)
);

-- One complaint at a time over the same decision: what comes besides belongs to it.
create unique index one_open_complaint_a_decision on complaint (case_id, decision_number)
  where withdrawn_on is null and appeal_result is null and (result is null or result in ('forwarded', 'reversed-partly'));
