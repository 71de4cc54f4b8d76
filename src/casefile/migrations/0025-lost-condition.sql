-- Adds a word to the list of a check, whatever other words the list has got meanwhile.
create function add_word(of_table regclass, of_constraint text, word text) returns void language plpgsql as $$
declare
  list text := (
    select pg_get_constraintdef(oid) from pg_constraint where conrelid = of_table and conname = of_constraint
  );
begin
  execute format('alter table %s drop constraint %I', of_table, of_constraint);
  execute format(
    'alter table %s add constraint %I %s',
    of_table, of_constraint, replace(list, 'ARRAY[', format('ARRAY[%L::text, ', word))
  );
end
$$;
select add_word('case_file', 'case_file_end_reason_check', 'condition-lost');
drop function add_word(regclass, text, text);

-- A programme may end because a condition for it is not met any more (§§ 29, 32 and 34): which of them.
alter table ending add column end_ground text
  check (end_ground in ('ability', 'benefits', 'follow-up', 'residence'));
alter table ending add constraint ending_names_condition
  check ((end_reason = 'condition-lost') = (end_ground is not null));
