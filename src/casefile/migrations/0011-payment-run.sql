-- The process that takes an office's month through.
alter table payment_month add column process_instance_key text;

-- What the manager did about a month that is late.
create table payment_follow_up (
  office_id text not null,
  month text not null,
  number integer not null,
  measure text not null check (measure in ('remind', 'colleague', 'without', 'other')),
  note text,
  recorded_on date not null,
  recorded_by text,
  created_at timestamptz not null default now(),
  primary key (office_id, month, number),
  foreign key (office_id, month) references payment_month (office_id, month)
);

create trigger payment_follow_up_rows_stay before update or delete on payment_follow_up
  for each row execute function refuse_change();
create trigger payment_follow_up_stays before truncate on payment_follow_up
  for each statement execute function refuse_change();
