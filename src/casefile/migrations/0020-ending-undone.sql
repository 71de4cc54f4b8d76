-- An ending that was won back on complaint, before or after its day (administration act §§ 33 and 34).
alter table ending drop constraint ending_status_check;
alter table ending add constraint ending_status_check
  check (status in ('proposed', 'withdrawn', 'dropped', 'decided', 'ended', 'undone'));
