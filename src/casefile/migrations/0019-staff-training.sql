-- An office also says how it sees to it that its staff know the programme (act § 6).
alter table office_statement drop constraint office_statement_kind_check;
alter table office_statement add constraint office_statement_kind_check
  check (kind in ('public-information', 'screening', 'staff-training', 'internal-control'));
