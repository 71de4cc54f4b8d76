-- Messages to the engine, written with what they tell of and sent afterwards.
create table outbox (
  id bigint generated always as identity primary key,
  message_name text not null,
  correlation_key text not null,
  message_id text not null unique,
  variables jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  -- A claimed or failed message is left alone until then.
  available_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  attempts integer not null default 0,
  last_error text
);
create index outbox_waiting on outbox (correlation_key, id) where sent_at is null;

-- What a job put out the first time, given again the second time.
create table done_job (
  key text primary key,
  output jsonb not null,
  at timestamptz not null default now()
);
