-- A suspension may be asked for after the complaint has come in, and be granted by the County Governor (administration act § 42).
-- The day of a later request that has not been answered yet.
alter table complaint add column suspension_asked_on date;
alter table complaint add column suspension_by text check (suspension_by in ('office', 'county-governor'));
update complaint set suspension_by = 'office' where suspension is not null;
alter table complaint add constraint complaint_suspension_by_somebody check ((suspension is null) = (suspension_by is null));
