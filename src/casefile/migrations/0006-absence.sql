-- Time away from the programme, one row for each report (regulation §§ 5-17).
create table absence (
  case_id text not null references case_file (id),
  number integer not null,
  kind text not null check (kind in (
    'self-certified', 'medical-certificate', 'sick-child', 'antenatal', 'birth', 'adoption', 'father-birth',
    'nursing', 'welfare', 'religious', 'holiday', 'unpaid-leave', 'unauthorised'
  )),
  absence_from date not null,
  -- Null: it lasts.
  absence_to date,
  -- Null: whole days.
  minutes_per_day integer check (minutes_per_day > 0),
  status text not null check (status in ('reported', 'approved', 'rejected', 'withdrawn')),
  -- What the kind needs besides, in codes, dates and numbers.
  data jsonb not null default '{}',
  primary key (case_id, number),
  constraint absence_forwards check (absence_from <= absence_to)
);

-- Leave that the two years do not count belongs to the absence that it was approved with.
alter table uncounted_period add column absence_number integer;
alter table uncounted_period
  add constraint uncounted_period_absence foreign key (case_id, absence_number) references absence (case_id, number);
create unique index one_uncounted_period_an_absence on uncounted_period (case_id, absence_number);

-- The right to use self-certification, where the municipality has taken it away (regulation § 8).
create table self_certification_withdrawal (
  case_id text not null references case_file (id),
  number integer not null,
  withdrawn_from date not null,
  -- The last day on which it must have been looked at again.
  review_by date not null,
  restored_from date,
  data jsonb not null default '{}',
  primary key (case_id, number),
  constraint restored_after_withdrawn check (withdrawn_from <= restored_from)
);
create unique index one_withdrawal_at_a_time on self_certification_withdrawal (case_id) where restored_from is null;
