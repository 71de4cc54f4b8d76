-- Forms that are recorded while the engine's search store does not yet tell who completed them.
create table unsigned_form (
  id bigint generated always as identity primary key,
  case_id text not null references case_file (id),
  -- The journal entry that tells what was filled in.
  entry_id text not null,
  process_instance_key text not null,
  element_ids jsonb not null,
  -- The how-many-eth time the form was filled in, from 0.
  nth integer not null,
  -- Engine instant at which the step that received the form began.
  received_at text not null,
  -- Whether that was right when the form was completed; other tasks may have come between.
  received_at_once boolean not null
);

-- Which process instances have worked on a case, for links to Operate and for finding its open tasks.
create table process_instance (
  key text primary key,
  case_id text not null references case_file (id),
  process_id text not null,
  seen_at timestamptz not null default now()
);
create index process_instance_case on process_instance (case_id);
