-- Wmo and Youth Act: how care goes on, on which ground, what a file about a personal budget knows, and what the law does not know there.
alter table investigations.weighing add column care_continuity text;
comment on column investigations.weighing.care_continuity is 'how the care goes on whatever is decided (Wmo 2.3.5, Awb 3:4); asked under Wmo and Youth Act only';

alter table investigations.advice_part
  add column ground text check (ground in ('a', 'b', 'c', 'd', 'e')),
  drop constraint advice_part_kind_check,
  add constraint advice_part_kind_check check (kind in ('terminate', 'change', 'not-grant', 'continue', 'revise', 'revoke', 'recover', 'fine', 'warning', 'help',
    'convert', 'civil-claim', 'notify-authority', 'criminal-report', 'ikz-report', 'stop-agreements')),
  add constraint advice_part_ground_belongs check (ground is null or kind in ('terminate', 'change', 'revise', 'revoke'));
comment on column investigations.advice_part.ground is 'Wmo 2015 art. 2.3.10 lid 1, Jeugdwet art. 8.1.4 lid 1: a to e';

alter table investigations.decision
  add column ground text check (ground in ('a', 'b', 'c', 'd', 'e')),
  drop constraint decision_deviates_to_check,
  add constraint decision_deviates_to_check check (deviates_to in ('terminate', 'change', 'not-grant', 'continue', 'revise', 'revoke', 'recover', 'fine', 'warning', 'help',
    'convert', 'civil-claim', 'notify-authority', 'criminal-report', 'ikz-report', 'stop-agreements')),
  add constraint decision_ground_belongs check (ground is null or deviates_to in ('terminate', 'change', 'revise', 'revoke'));
comment on column investigations.decision.ground is 'the ground of what is decided instead of the advice';

-- No fine, no warning and nothing that leads to one under Wmo or Youth Act; nothing of a budget under the Participation Act; and each
-- department decides on its own: what changes the provision is for Social Development.
create function investigations.keep_to_law() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  written constant jsonb := to_jsonb(new);
  law constant text := (select i.domain from investigations.investigation i where i.id = new.investigation_id);
  kind constant text := coalesce(written ->> 'deviates_to', written ->> 'kind');
  addressee constant text := coalesce(written ->> 'addressee', (select p.addressee from investigations.advice_part p where p.id::text = written ->> 'part_id'));
begin
  if law = 'participation-act' and (written ->> 'ground' is not null or addressee = 'social-development'
      or kind in ('convert', 'civil-claim', 'notify-authority', 'criminal-report', 'ikz-report', 'stop-agreements')) then
    raise exception 'this does not exist under the Participation Act' using errcode = 'check_violation';
  end if;
  if law <> 'participation-act' and (kind in ('fine', 'warning') or (tg_table_name = 'hearing' and written ->> 'purpose' = 'fine')
      or coalesce((written ->> 'fined_cents')::bigint, 0) > 0) then
    raise exception 'there is no fine under the Wmo or the Youth Act' using errcode = 'check_violation';
  end if;
  if law <> 'participation-act' and addressee = 'work-and-income'
      and kind not in ('civil-claim', 'notify-authority', 'criminal-report', 'ikz-report') then
    raise exception 'what changes the provision is decided by Social Development' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function investigations.keep_to_law() from public;
create trigger keep_to_law before insert or update on investigations.advice_part for each row execute function investigations.keep_to_law();
create trigger keep_to_law before insert or update on investigations.decision for each row execute function investigations.keep_to_law();
create trigger keep_to_law before insert or update of purpose on investigations.hearing for each row execute function investigations.keep_to_law();
create trigger keep_to_law before insert or update on investigations.outcome for each row execute function investigations.keep_to_law();
alter table investigations.investigation add constraint no_fine_in_view check (not fine_in_view or domain = 'participation-act') not valid;

-- An advice can wait for two departments: each manager sees it while one of their own parts is not decided.
create or replace function investigations.acts_on(file uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
declare
  me constant uuid := platform.actor_id();
  f record;
begin
  select i.lead_id, i.unit_id, i.stage, i.sealed, i.municipality_id, a.allowed, a.own, a.until, c.municipality_id as home, c.unit_id as my_unit into f
    from investigations.investigation i join staff.account c on c.id = me and c.active
    left join investigations.access a on a.account_id = me and a.investigation_id = i.id
   where i.id = file;
  if not found or f.allowed is false or (f.municipality_id <> f.home and not staff.works_for(platform.actor_id(), f.municipality_id)) then
    return false;
  end if;
  if f.allowed and f.own and (f.until is null or f.until >= current_date) then
    return true;
  end if;
  if f.sealed then
    return false;
  end if;
  if f.lead_id = me then
    return true;
  end if;
  if f.my_unit = f.unit_id and exists (select from staff.account_role r where r.account_id = me and r.role = 'coordinator') then
    return true;
  end if;
  return f.stage = 'decision' and exists (
    select from investigations.advice v
      join investigations.advice_part p on p.advice_id = v.id
      join staff.mandate d on d.account_id = me and d.addressee = p.addressee and p.kind = any (d.part_kinds)
     where v.investigation_id = file and v.status = 'sent' and not exists (select from investigations.decision t where t.part_id = p.id)
       and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date));
end
$$;
create or replace function investigations.files_awaiting_actor() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select i.id
    from investigations.investigation i
   cross join lateral (
     select from investigations.advice v
       join investigations.advice_part p on p.advice_id = v.id
       join staff.mandate d on d.account_id = platform.actor_id() and d.addressee = p.addressee and p.kind = any (d.part_kinds)
      where v.investigation_id = i.id and v.status = 'sent' and not exists (select from investigations.decision t where t.part_id = p.id)
        and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date) limit 1) waits
   where i.stage = 'decision' and not i.sealed and i.municipality_id = any ((select staff.actor_municipalities())::uuid[])
$$;
