-- The report of an action: agreed by who wrote nothing in it, signs that somebody needs help followed up, findings that become reports, and forgetting.
alter table reports.report drop constraint report_channel_check, add constraint report_channel_check
  check (channel in ('web-form', 'phone', 'letter', 'counter', 'e-mail', 'partner-system', 'file', 'advice-desk', 'partner-action'));

alter table partner_actions.report add column writers uuid[] not null default '{}';
alter table partner_actions.report add constraint agreed_by_another check (agreed_by <> all (writers));
comment on column partner_actions.report.writers is 'who wrote in it: none of them agrees it';

-- What was found at a location becomes a report of a scheme once.
alter table partner_actions.taken_up add column scheme text not null
  check (scheme in ('subsistence', 'financial-scheme', 'work-file', 'wmo-pgb', 'youth-pgb', 'other'));
create unique index taken_up_once on partner_actions.taken_up (location_id, scheme);
drop index partner_actions.taken_up_of_location;
create policy as_oneself on partner_actions.taken_up as restrictive for insert to wederhoor_app
  with check (taken_by = (select platform.actor_id())
    and exists (select from partner_actions.visit v where v.id = visit_id and v.location_id = taken_up.location_id and v.action_id = taken_up.action_id));

create table partner_actions.care_follow_up (
  action_id uuid not null references partner_actions.action,
  location_id uuid not null references partner_actions.location,
  municipality_id uuid not null references staff.municipality,
  signal text not null check (signal in ('needs-help', 'children', 'money', 'housing', 'exploitation', 'other')),
  outcome text not null check (outcome in ('neighbourhood-team', 'emergency', 'nothing-needed')),
  reason text not null default '' check (length(reason) <= 500),
  done_by uuid not null references staff.account,
  done_at timestamptz not null,
  primary key (location_id, signal),
  check (outcome <> 'nothing-needed' or length(btrim(reason)) >= 10)
);
comment on table partner_actions.care_follow_up is 'What was done with a sign that somebody needs help. It goes to help and never to enforcement. personal data; purpose: working-with-partners; keep: 1 year after the report, the counts stay';
create index care_follow_up_of_action on partner_actions.care_follow_up (action_id);
alter table partner_actions.care_follow_up enable row level security;
create policy own_municipality on partner_actions.care_follow_up as restrictive for all to wederhoor_app
  using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy of_its_action on partner_actions.care_follow_up as restrictive for insert to wederhoor_app
  with check (municipality_id = partner_actions.municipality_of(action_id) and done_by = (select platform.actor_id())
    and exists (select from partner_actions.location l where l.id = location_id and l.action_id = care_follow_up.action_id));
create policy works_on_reads on partner_actions.care_follow_up for select to wederhoor_app using (partner_actions.works_on(action_id));
create policy works_on_adds on partner_actions.care_follow_up for insert to wederhoor_app with check (partner_actions.works_on(action_id));
grant select, insert on partner_actions.care_follow_up to wederhoor_app;

-- How many devices are still out with an action; which ones, only their owners and the coordinator see.
create function partner_actions.packs_out(action uuid) returns integer
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (select count(*) from partner_actions.field_pack p
           where p.action_id = packs_out.action and p.ended is null and partner_actions.works_on(packs_out.action));
end
$$;
-- Whoever works on an action writes what a partner got out of it, and nothing else about that partner.
create function partner_actions.write_result(action uuid, partner uuid, words text) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not partner_actions.works_on(action) then
    raise exception 'only who works on an action writes its results' using errcode = 'insufficient_privilege';
  end if;
  update partner_actions.action_partner ap set result = words where ap.action_id = write_result.action and ap.partner_id = partner;
  return found;
end
$$;
revoke all on function partner_actions.packs_out(uuid), partner_actions.write_result(uuid, uuid, text) from public;
grant execute on function partner_actions.packs_out(uuid), partner_actions.write_result(uuid, uuid, text) to wederhoor_app;

-- Once the report is agreed, nobody changes what it tells about.
create function partner_actions.keep_what_was_agreed() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  of_action constant uuid := case tg_op when 'DELETE' then old.action_id else new.action_id end;
begin
  if platform.actor_id() is not null and (select a.state = 'reported' from partner_actions.action a where a.id = of_action) then
    raise exception 'the report of this action was agreed' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger stays_as_agreed before insert or update or delete on partner_actions.action_partner
  for each row execute function partner_actions.keep_what_was_agreed();
create trigger stays_as_agreed before insert or update on partner_actions.location for each row execute function partner_actions.keep_what_was_agreed();
create trigger stays_as_agreed before insert on partner_actions.visit for each row execute function partner_actions.keep_what_was_agreed();
create trigger stays_as_agreed before insert on partner_actions.photo for each row execute function partner_actions.keep_what_was_agreed();
create trigger stays_as_agreed before insert on partner_actions.care_follow_up for each row execute function partner_actions.keep_what_was_agreed();

-- An action is reported on when a report of it was agreed, after it was held; then it is done.
create function partner_actions.check_reported() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if platform.actor_id() is null then
    return new;
  elsif old.state = 'reported' then
    raise exception 'the report of this action was agreed' using errcode = 'check_violation';
  elsif new.state = 'reported' and not (old.state = 'held'
      and exists (select from partner_actions.report r where r.action_id = new.id and r.state = 'agreed')) then
    raise exception 'an action is reported on by an agreed report' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger reported_by_report before update on partner_actions.action for each row execute function partner_actions.check_reported();

create function partner_actions.check_agreement() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.state = 'agreed' and platform.actor_id() is not null
     and (select a.state from partner_actions.action a where a.id = new.action_id) is distinct from 'held' then
    raise exception 'only the report of an action that was held is agreed' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function partner_actions.keep_what_was_agreed(), partner_actions.check_reported(), partner_actions.check_agreement() from public;
create trigger agreed_after_it_was_held before update on partner_actions.report for each row execute function partner_actions.check_agreement();

-- A year after its report, an action is figures and nothing about anybody. What became a report is kept with that report.
insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('action-findings-keep', 12, 'months', '2024-01-01', 'AVG art. 5 lid 1 onder e; werkafspraak van de gemeente', false);
alter table partner_actions.action add column forgotten_at timestamptz;
comment on column partner_actions.action.forgotten_at is 'when addresses, notes and photos were taken out: only figures are left';
create index action_to_forget on partner_actions.action (coalesce(reported_at, cancelled_at)) where forgotten_at is null;
-- Nobody in person destroys what goes by its term.
alter table partner_actions.attached_item drop constraint attached_item_check1,
  add constraint attached_item_destroyed_by_check check (destroyed_at is not null or destroyed_by is null);

create function partner_actions.forget_old(at timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  today constant date := platform.dutch_day(at);
  months constant integer := (select l.value from platform.legal_parameter l
    where l.key = 'action-findings-keep' and l.valid_from <= today and (l.valid_to is null or today < l.valid_to));
  these uuid[];
begin
  if not platform.in_background() then
    raise exception 'only the background forgets actions' using errcode = 'insufficient_privilege';
  end if;
  these := array(select a.id from partner_actions.action a
                  where a.forgotten_at is null and coalesce(a.reported_at, a.cancelled_at) < at - make_interval(months => months));
  update partner_actions.location l set name = '', street = 'gewist', house_number = '', postal_code = '', city = 'gewist', reason = ''
   where l.action_id = any (these) and not exists (select from partner_actions.taken_up t where t.location_id = l.id);
  update partner_actions.visit v set note = ''
   where v.action_id = any (these) and v.note <> '' and not exists (select from partner_actions.taken_up t where t.location_id = v.location_id);
  update partner_actions.visit v set care_note = '' where v.action_id = any (these) and v.care_note <> '';
  update partner_actions.photo p set content_sealed = null, removed_at = coalesce(p.removed_at, at), necessity = 'gewist'
   where p.action_id = any (these) and not exists (select from partner_actions.taken_up t where t.location_id = p.location_id);
  update partner_actions.attached_item i set content_sealed = null, destroyed_at = at
   where i.action_id = any (these) and i.content_sealed is not null;
  delete from partner_actions.care_follow_up c where c.action_id = any (these);
  update partner_actions.action a set forgotten_at = at where a.id = any (these);
  return cardinality(these);
end
$$;
revoke all on function partner_actions.forget_old(timestamptz) from public;
grant execute on function partner_actions.forget_old(timestamptz) to wederhoor_app;
