-- Whether a decision that is complained about is carried out meanwhile (administration act § 42), and the day that was said.
alter table complaint add column suspension text check (suspension in ('granted', 'refused'));
alter table complaint add column suspension_on date;
alter table complaint add constraint complaint_suspension_answered check ((suspension is null) = (suspension_on is null));
