-- What the County Governor orders at once for a pressing need (act § 48 second paragraph), and the day it was set in motion.
alter table complaint add column temporary_measures boolean not null default false;
alter table complaint add column measures_on date;
