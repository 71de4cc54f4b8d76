-- What was paid too much belongs to a month, where it does: what is taken for it counts as paid back. And that it is
-- not to be taken can be decided too ('waived'; § 40 says "can").
alter table payment_adjustment
  add column for_month text check (for_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  drop constraint payment_adjustment_kind_check,
  drop constraint overpayment_is_owed,
  add constraint payment_adjustment_kind_check check (kind in ('overpayment', 'correction', 'waived')),
  add constraint overpayment_is_owed check (kind = 'correction' or amount_ore > 0),
  add constraint correction_for_no_month check (kind <> 'correction' or for_month is null),
  add constraint waived_for_a_month check (kind <> 'waived' or for_month is not null);
