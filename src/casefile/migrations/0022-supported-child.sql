-- A child that a participant supports (regulation § 3): when it was born, and from when until when it is supported. No
-- name and no identity number, since neither is needed. What is changed is a new version; the newest counts.
create table supported_child (
  case_id text not null references case_file (id),
  number integer not null,
  version integer not null,
  birth_date date not null,
  supported_from date not null,
  -- The last day. Null: it lasts.
  supported_to date,
  -- Registered by mistake: counts for nothing.
  withdrawn boolean not null,
  registered_on date not null,
  registered_by text not null,
  created_at timestamptz not null default now(),
  primary key (case_id, number, version),
  constraint supported_from_birth check (birth_date <= supported_from),
  constraint supported_forwards check (supported_from <= supported_to)
);

create trigger supported_child_rows_stay before update or delete on supported_child
  for each row execute function refuse_change();
create trigger supported_child_stays before truncate on supported_child
  for each statement execute function refuse_change();
