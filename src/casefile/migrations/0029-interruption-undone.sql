-- An interruption that was won back on complaint (administration act §§ 33 and 34): it never was.
alter table interruption drop constraint interruption_status_check;
alter table interruption add constraint interruption_status_check
  check (status in ('proposed', 'withdrawn', 'dropped', 'decided', 'resumed', 'ended', 'undone'));
