-- A period may end against the participant's will: then the notice is about that period (regulation § 2, § 34).
alter table notice drop constraint notice_about_check;
alter table notice add constraint notice_about_check check (about in ('interruption', 'ending', 'period-end'));
