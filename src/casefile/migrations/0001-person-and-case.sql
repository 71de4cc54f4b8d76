-- Proves at start that the keys given are those this case file was made with.
create table key_check (
  id integer primary key check (id = 1),
  encrypted bytea not null,
  lookup_hash bytea not null
);

create table person (
  id uuid primary key default gen_random_uuid(),
  identity_number_hash bytea not null constraint person_identity_number_unique unique,
  identity_number_encrypted bytea not null,
  name_encrypted bytea not null,
  birth_date date not null,
  created_at timestamptz not null default now()
);

-- A row per year, locked until the transaction that took a number ends: no gaps and no doubles.
create table case_counter (
  year integer primary key,
  last_number integer not null
);

create table case_file (
  id text primary key check (id ~ '^KVP-[0-9]{4}-[0-9]{5}$'),
  person_id uuid not null references person (id),
  office_id text not null check (office_id ~ '^[0-9]{4}$'),
  source text not null check (source in ('application', 'identification', 'transfer')),
  opened_on date not null,
  application_date date,
  phase text not null
    check (phase in ('identification', 'assessment', 'decision', 'programme', 'completion', 'closed')),
  outcome text check (outcome in ('not-relevant', 'refused', 'completed', 'ended-early')),
  closed_on date,
  end_reason text check (
    end_reason in (
      'period-end', 'max-duration', 'work', 'education', 'own-wish', 'moved', 'other-benefit', 'not-resuming'
    )
  ),
  ended_on date,
  -- The end of the journal's chain, so that entries cut off the end are missed.
  journal_entries integer not null default 0,
  journal_hash text not null default '',
  created_at timestamptz not null default now(),
  constraint closed_with_outcome check ((phase = 'closed') = (outcome is not null and closed_on is not null)),
  constraint ended_with_reason check ((end_reason is null) = (ended_on is null)),
  constraint application_has_date check (source <> 'application' or application_date is not null)
);

create unique index one_open_case_per_person on case_file (person_id) where phase <> 'closed';
create index case_file_office_phase on case_file (office_id, phase);
