-- Adds a word to the list of a check, whatever other words the list has got meanwhile.
create function add_word(of_table regclass, of_constraint text, word text) returns void language plpgsql as $$
declare
  list text := (
    select pg_get_constraintdef(oid) from pg_constraint where conrelid = of_table and conname = of_constraint
  );
begin
  execute format('alter table %s drop constraint %I', of_table, of_constraint);
  execute format(
    'alter table %s add constraint %I %s',
    of_table, of_constraint, replace(list, 'ARRAY[', format('ARRAY[%L::text, ', word))
  );
end
$$;
select add_word('decision', 'decision_kind_check', 'interruption');
select add_word('case_file', 'case_file_end_reason_check', 'interruption-year');
drop function add_word(regclass, text, text);

-- The programme stands still for a time, as proposed and as decided (§ 34). What was written is in the journal.
create table interruption (
  case_id text not null references case_file (id),
  number integer not null,
  status text not null check (status in ('proposed', 'withdrawn', 'dropped', 'decided', 'resumed', 'ended')),
  ground text not null,
  interrupted_from date not null,
  -- The last day that is expected. Null: nobody knows yet.
  expected_to date,
  against_will boolean not null,
  proposed_on date not null,
  proposed_by text not null,
  decision_number integer,
  -- When somebody last asked whether it will be resumed.
  reviewed_on date,
  -- The first day back in the programme.
  resumed_on date,
  primary key (case_id, number),
  foreign key (case_id, decision_number) references decision (case_id, number),
  constraint interruption_forwards check (interrupted_from <= expected_to),
  constraint resumed_with_date check ((status = 'resumed') = (resumed_on is not null)),
  constraint resumed_after_beginning check (interrupted_from <= resumed_on)
);
create unique index one_interruption_at_a_time on interruption (case_id) where status in ('proposed', 'decided');

-- Interrupted days that the two years do not count belong to their interruption.
alter table uncounted_period add column interruption_number integer;
alter table uncounted_period add constraint uncounted_period_interruption
  foreign key (case_id, interruption_number) references interruption (case_id, number);
create unique index one_uncounted_period_an_interruption on uncounted_period (case_id, interruption_number);

-- An ending before the time, as proposed and as decided (§ 34).
create table ending (
  case_id text not null references case_file (id),
  number integer not null,
  status text not null check (status in ('proposed', 'withdrawn', 'dropped', 'decided', 'ended')),
  end_reason text not null,
  -- The last day in the programme.
  end_date date not null,
  against_will boolean not null,
  -- Absence that it is grounded in, where it is for work, birth or adoption.
  absence_kind text check (absence_kind in ('work', 'birth', 'adoption', 'other')),
  absence_from date,
  proposed_on date not null,
  proposed_by text not null,
  decision_number integer,
  primary key (case_id, number),
  foreign key (case_id, decision_number) references decision (case_id, number)
);
create unique index one_ending_at_a_time on ending (case_id) where status in ('proposed', 'decided');

-- What the participant was told before a decision, and by when they could respond (administration act § 16).
create table notice (
  case_id text not null references case_file (id),
  number integer not null,
  about text not null check (about in ('interruption', 'ending')),
  about_number integer not null,
  sent_on date not null,
  response_deadline date not null,
  responded_on date,
  primary key (case_id, number),
  constraint deadline_after_notice check (sent_on < response_deadline),
  constraint response_after_notice check (sent_on <= responded_on)
);
