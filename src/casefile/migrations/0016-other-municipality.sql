-- A case may also fall away because another municipality is responsible for the person (stl. § 3 second paragraph).
alter table case_file drop constraint case_file_outcome_check;
alter table case_file add constraint case_file_outcome_check check (
  outcome in (
    'not-relevant', 'refused', 'completed', 'ended-early', 'withdrawn', 'moved', 'other-municipality', 'death'
  )
);
alter table case_file drop constraint case_file_fell_away_reason_check;
alter table case_file add constraint case_file_fell_away_reason_check check (
  fell_away_reason in ('death', 'withdrawn', 'moved', 'other-municipality')
);
