-- Whose users an extract had: an office can show that it looks for candidates also where none was new.
create table register_reading_office (
  reading_id bigint not null references register_reading (id),
  office_id text not null check (office_id ~ '^[0-9]{4}$'),
  primary key (reading_id, office_id)
);
create index register_reading_office_office on register_reading_office (office_id);

-- Of earlier readings it is known where they opened a case.
insert into register_reading_office (reading_id, office_id)
select distinct reading.id, opened.office_id
from register_reading reading
join journal entry on entry.kind = 'case-opened' and entry.data ->> 'screenedFrom' = 'register'
  and entry.engine_date = reading.engine_date and entry.actor = reading.actor
join case_file opened on opened.id = entry.case_id
where reading.opened > 0;
