-- Sharing agreements are looked after: who is told that one waits or lapses, partners of one municipality only, and a kind that stays.
create index agreement_by_draft on privacy.sharing_agreement (municipality_id, drafted_at desc, id desc);
create index agreement_lapses on privacy.sharing_agreement (valid_to, id) where state = 'in-force';
create index agreement_replaces on privacy.sharing_agreement (replaces_id) where replaces_id is not null;

create table privacy.lapse_told (
  agreement_id uuid not null references privacy.sharing_agreement on delete cascade,
  days integer not null check (days in (14, 60)),
  told_at timestamptz not null,
  primary key (agreement_id, days)
);
comment on table privacy.lapse_told is 'That coordinators were told that an agreement lapses within so many days, so that each is said once. No personal data; purpose: data-protection; keep: with the agreement';
alter table privacy.lapse_told enable row level security;

create policy same_municipality on privacy.agreement_partner as restrictive for insert to wederhoor_app
  with check (exists (select from privacy.sharing_agreement a join privacy.partner p on p.municipality_id = a.municipality_id
    where a.id = agreement_id and p.id = partner_id));

-- Active colleagues with a role who work for a municipality, to be told something.
create function privacy.who_is_told(wanted text, municipality uuid) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not platform.in_background() and not municipality = any (staff.actor_municipalities()) then
    raise exception 'not a municipality of the actor' using errcode = 'insufficient_privilege';
  end if;
  return query select a.id from staff.account a join staff.account_role r on r.account_id = a.id and r.role = wanted
    where a.active and staff.works_for(a.id, municipality) order by a.id;
end
$$;
revoke all on function privacy.who_is_told(text, uuid) from public;
grant execute on function privacy.who_is_told(text, uuid) to wederhoor_app;

-- One set of what lapses and of whom to tell; a renewal in force makes that nobody needs to hear it.
create function privacy.tell_lapses(at timestamptz, today date, most integer) returns table (agreement_id uuid, account_id uuid)
language plpgsql security definer set search_path = ''
as $$
begin
  if not platform.in_background() then
    raise exception 'only the background tells of lapses' using errcode = 'insufficient_privilege';
  end if;
  return query with due as (
      select a.id, case when a.valid_to <= today + 14 then 14 else 60 end as days
        from privacy.sharing_agreement a
       where a.state = 'in-force' and a.valid_to > today and a.valid_to <= today + 60
         and not exists (select from privacy.sharing_agreement r where r.replaces_id = a.id and r.state = 'in-force')
         and not exists (select from privacy.lapse_told l where l.agreement_id = a.id and l.days = case when a.valid_to <= today + 14 then 14 else 60 end)
       order by a.valid_to, a.id limit most),
    told as (
      insert into privacy.lapse_told (agreement_id, days, told_at) select d.id, d.days, at from due d
      on conflict do nothing returning lapse_told.agreement_id)
  select t.agreement_id, w.who from told t join privacy.sharing_agreement a on a.id = t.agreement_id
    left join lateral privacy.who_is_told('coordinator', a.municipality_id) w(who) on true;
end
$$;
revoke all on function privacy.tell_lapses(timestamptz, date, integer) from public;
grant execute on function privacy.tell_lapses(timestamptz, date, integer) to wederhoor_app;

-- The kind of a partner settles what may go to it: it stays once something was agreed or shared.
create function privacy.partner_is_used(partner uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from privacy.agreement_partner g join privacy.sharing_agreement a on a.id = g.agreement_id where g.partner_id = partner and a.state <> 'draft')
    or exists (select from privacy.sharing s where s.partner_id = partner);
end
$$;
revoke all on function privacy.partner_is_used(uuid) from public;
grant execute on function privacy.partner_is_used(uuid) to wederhoor_app;

create function privacy.keep_partner_kind() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if (new.kind, new.municipality_id) is distinct from (old.kind, old.municipality_id) and privacy.partner_is_used(old.id) then
    raise exception 'the kind of a partner stays once something was agreed or shared' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function privacy.keep_partner_kind() from public;
create trigger kind_stays before update on privacy.partner for each row execute function privacy.keep_partner_kind();
