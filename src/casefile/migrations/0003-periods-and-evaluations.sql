create table period (
  case_id text not null references case_file (id),
  number integer not null,
  period_from date not null,
  period_to date not null,
  decision_number integer not null,
  primary key (case_id, number),
  foreign key (case_id, decision_number) references decision (case_id, number),
  constraint period_forwards check (period_from <= period_to)
);

create table evaluation (
  case_id text not null references case_file (id),
  number integer not null,
  period_number integer not null,
  planned_on date not null,
  first_planned_on date not null,
  status text not null check (status in ('planned', 'held', 'cancelled')),
  held_on date,
  data jsonb not null default '{}',
  primary key (case_id, number),
  foreign key (case_id, period_number) references period (case_id, number),
  constraint held_with_date check ((status = 'held') = (held_on is not null))
);

create unique index one_planned_evaluation_a_day on evaluation (case_id, planned_on) where status = 'planned';

-- Approved leave and interruption: days that the two years do not count.
create table uncounted_period (
  id bigint generated always as identity primary key,
  case_id text not null references case_file (id),
  kind text not null check (kind in ('leave', 'interruption')),
  uncounted_from date not null,
  uncounted_to date,
  constraint uncounted_forwards check (uncounted_from <= uncounted_to)
);
create index uncounted_period_case on uncounted_period (case_id);
