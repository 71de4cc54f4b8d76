-- What an office says that it does: public information, screening, internal control. Said again, never changed.
create table office_statement (
  office_id text not null check (office_id ~ '^[0-9]{4}$'),
  number integer not null,
  kind text not null check (kind in ('public-information', 'screening', 'internal-control')),
  stated_on date not null,
  registered_on date not null,
  stated_by text not null,
  description text not null,
  created_at timestamptz not null default now(),
  primary key (office_id, number),
  constraint stated_in_the_past check (stated_on <= registered_on)
);
create trigger office_statement_rows_stay before update or delete on office_statement
  for each row execute function refuse_change();
create trigger office_statement_stays before truncate on office_statement
  for each statement execute function refuse_change();
