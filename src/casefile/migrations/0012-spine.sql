-- More ways in which a case or a programme may end: the person dies, withdraws, moves, turns 67.
alter table case_file drop constraint case_file_outcome_check;
alter table case_file add constraint case_file_outcome_check check (
  outcome in ('not-relevant', 'refused', 'completed', 'ended-early', 'withdrawn', 'moved', 'death')
);
alter table case_file drop constraint case_file_end_reason_check;
alter table case_file add constraint case_file_end_reason_check check (
  end_reason in (
    'period-end', 'max-duration', 'turned-67', 'work', 'education', 'own-wish', 'moved', 'other-benefit',
    'not-resuming', 'death'
  )
);

-- Why and when there was nothing more to decide in the case.
alter table case_file add column fell_away_reason text check (fell_away_reason in ('death', 'withdrawn', 'moved'));
alter table case_file add column fell_away_on date;
alter table case_file add constraint fell_away_with_date check ((fell_away_reason is null) = (fell_away_on is null));

-- The programme that a person had in another municipality before the case was transferred here.
create table transfer (
  case_id text primary key references case_file (id),
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  started_on date not null,
  ended_on date not null,
  -- Days of leave and interruption in it, which the two years do not count.
  uncounted_days integer not null check (uncounted_days >= 0),
  -- Whether there is an assessment of work capability from there to build on.
  assessment_documented boolean not null,
  constraint transfer_forwards check (started_on <= ended_on)
);

-- When the register extract was read, and what came of it: the proof that the office screens systematically.
create table register_reading (
  id bigint generated always as identity primary key,
  engine_date date not null,
  actor text not null,
  content_hash text not null,
  lines integer not null,
  candidates integer not null,
  opened integer not null,
  at timestamptz not null default now()
);
