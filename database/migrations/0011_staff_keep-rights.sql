-- Keeping rights: lists of accounts and reviews, no two mandates for the same thing at once, reviews by the own unit,
-- and which unit takes in which scheme.
alter table staff.mandate add check (valid_to is null or valid_to > valid_from);
create index account_by_name on staff.account (name, id);
create index rights_review_by_moment on staff.rights_review (reviewed_at desc, id desc);

-- Whether somebody already holds a mandate for one of these parts, or this designation, within a period. Asked by the policies below;
-- security definer, because a policy cannot ask its own table.
create function staff.mandate_overlaps(holder uuid, department text, kinds text[], starts date, ends date) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from staff.mandate m
    where m.account_id = holder and m.addressee = department and m.part_kinds && kinds
      and daterange(m.valid_from, m.valid_to) && daterange(starts, ends))
$$;
create function staff.designation_overlaps(holder uuid, wanted text, starts date, ends date) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from staff.designation d
    where d.account_id = holder and d.kind = wanted and daterange(d.valid_from, d.valid_to) && daterange(starts, ends))
$$;
revoke all on function staff.mandate_overlaps(uuid, text, text[], date, date), staff.designation_overlaps(uuid, text, date, date) from public;
grant execute on function staff.mandate_overlaps(uuid, text, text[], date, date), staff.designation_overlaps(uuid, text, date, date)
  to wederhoor_app;
create policy one_at_a_time on staff.mandate as restrictive for insert to wederhoor_app
  with check (not staff.mandate_overlaps(account_id, addressee, part_kinds, valid_from, valid_to));
create policy one_at_a_time on staff.designation as restrictive for insert to wederhoor_app
  with check (not staff.designation_overlaps(account_id, kind, valid_from, valid_to));

-- A coordinator reviews the people of the own unit; an administrator everybody else.
create policy own_unit on staff.rights_review as restrictive for insert to wederhoor_app
  with check ((select staff.actor_has_role('admin'))
    or (select a.unit_id from staff.account a where a.id = account_id) = (select staff.actor_unit()));

-- The administrator says which unit takes in which scheme; everybody who files a report is led by it.
alter table reports.intake_unit enable row level security;
create policy everybody on reports.intake_unit for select to wederhoor_app using (true);
create policy admin_adds on reports.intake_unit for insert to wederhoor_app with check ((select staff.actor_has_role('admin')));
create policy admin_changes on reports.intake_unit for update to wederhoor_app
  using ((select staff.actor_has_role('admin'))) with check ((select staff.actor_has_role('admin')));
grant insert, update (unit_id) on reports.intake_unit to wederhoor_app;
