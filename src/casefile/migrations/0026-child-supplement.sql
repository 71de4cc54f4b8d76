-- A refused or stopped child supplement is a decision, too (administration act § 2), and one person decides it.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (
  kind in (
    'grant', 'refusal', 'extension', 'ending', 'complaint-rejection', 'reversal', 'interruption',
    'absence-refusal', 'self-certification-loss', 'set-off', 'child-supplement'
  )
);
alter table decision drop constraint two_people;
alter table decision add constraint two_people check (
  prepared_by <> decided_by
  and (
    prepared_by is not null
    or kind in ('ending', 'absence-refusal', 'self-certification-loss', 'set-off', 'child-supplement')
  )
);

-- A child that moves away and comes back has several stretches of support. Each is a row of its own; this is the number
-- under which the child was registered first. Null: this is that first one.
alter table supported_child add column stretch_of integer;
alter table supported_child add constraint stretch_of_earlier check (stretch_of < number);
