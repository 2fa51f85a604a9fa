-- What is attached to an action is there for a reason and until a day, only under an agreement, and its end stands in the log.
alter table partner_actions.attached_item add column due_on date not null;
alter table partner_actions.attached_item add column necessity text not null check (length(btrim(necessity)) between 10 and 1000);
comment on column partner_actions.attached_item.due_on is 'the day on which it is gone, as the agreement says';
comment on column partner_actions.attached_item.sharing_id is 'the line of the log: of what was received, or of what went out last';
create index item_due on partner_actions.attached_item (due_on) where content_sealed is not null;
create index item_of_sharing on partner_actions.attached_item (sharing_id) where sharing_id is not null;

-- What goes by itself at night was destroyed by nobody, here and in the log.
do $$
declare
  found record;
begin
  for found in
    select c.conrelid::regclass as of_table, c.conname from pg_constraint c
     where (c.conrelid = 'partner_actions.attached_item'::regclass and pg_get_constraintdef(c.oid) like '%(destroyed_by IS NULL)%')
        or (c.conrelid = 'privacy.sharing'::regclass and pg_get_constraintdef(c.oid) like '%num_nonnulls(ended,%')
  loop
    execute format('alter table %s drop constraint %I', found.of_table, found.conname);
  end loop;
end
$$;
alter table partner_actions.attached_item add constraint destroyed_by_somebody_or_the_night check (destroyed_by is null or destroyed_at is not null);
alter table partner_actions.attached_item add constraint received_is_logged check (direction = 'out' or sharing_id is not null);
alter table privacy.sharing add constraint ends_whole check (num_nonnulls(ended, ended_on, ended_at, end_note) in (0, 4) and (ended_by is null or ended is not null));

create policy as_oneself on partner_actions.attached_item as restrictive for insert to wederhoor_app
  with check (attached_by = (select platform.actor_id()) and destroyed_at is null);
grant update (sharing_id) on partner_actions.attached_item to wederhoor_app;

-- What the application checks first is checked here too. With a criminal report nothing is agreed; that is checked when it goes out.
create function partner_actions.check_item() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  partner_kind text := (select p.kind from privacy.partner p join partner_actions.action_partner ap on ap.partner_id = p.id
                         where p.id = new.partner_id and ap.action_id = new.action_id);
  attached_on constant date := platform.dutch_day(new.attached_at);
begin
  if partner_kind is null then raise exception 'not a partner of this action' using errcode = 'check_violation'; end if;
  if new.direction = 'in' then
    if not exists (select from privacy.sharing s where s.id = new.sharing_id and s.thing_id = new.action_id and s.direction = 'in'
                    and s.partner_id = new.partner_id and s.categories @> new.categories and s.due_on = new.due_on and s.ended is null) then
      raise exception 'what is received stands in the log' using errcode = 'check_violation';
    end if;
  elsif partner_kind not in ('police', 'public-prosecutor') and not exists (
      select from privacy.sharing_agreement a join privacy.agreement_partner ap on ap.agreement_id = a.id and ap.partner_id = new.partner_id
        join partner_actions.action x on x.id = new.action_id and x.purpose = a.purpose
       where a.state = 'in-force' and a.valid_from <= attached_on and attached_on < a.valid_to
         and not exists (select from unnest(new.categories) c where not exists (
               select from privacy.agreement_category ac where ac.agreement_id = a.id and ac.direction = 'out' and ac.category = c))) then
    raise exception 'no agreement covers this' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function partner_actions.check_item() from public;
create trigger covered before insert on partner_actions.attached_item for each row execute function partner_actions.check_item();

-- What is gone stays gone.
create function partner_actions.keep_item_gone() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.content_sealed is not null or new.destroyed_at is distinct from old.destroyed_at then
    raise exception 'what was destroyed stays so' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function partner_actions.keep_item_gone() from public;
create trigger stays_gone before update on partner_actions.attached_item for each row when (old.destroyed_at is not null) execute function partner_actions.keep_item_gone();

-- Log and content end together: what is destroyed here is so in the log, and what the log says is gone is gone here. What a partner has of ours
-- goes on until it says what became of it.
create function partner_actions.end_received() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update privacy.sharing s set ended = 'destroyed', ended_on = platform.dutch_day(new.destroyed_at), ended_by = new.destroyed_by, ended_at = new.destroyed_at,
         end_note = case when new.destroyed_by is null then 'Vanzelf vernietigd op de dag die de afspraak noemt.' else 'Vernietigd bij de actie.' end
   where s.id = new.sharing_id and s.ended is null;
  return new;
end
$$;
create function partner_actions.destroy_ended() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update partner_actions.attached_item i set content_sealed = null, destroyed_at = new.ended_at, destroyed_by = new.ended_by
   where i.sharing_id = new.id and i.direction = 'in' and i.content_sealed is not null;
  return new;
end
$$;
revoke all on function partner_actions.end_received(), partner_actions.destroy_ended() from public;
create trigger ends_in_log after update of content_sealed on partner_actions.attached_item for each row
  when (old.content_sealed is not null and new.content_sealed is null and new.direction = 'in') execute function partner_actions.end_received();
create trigger ends_content after update of ended on privacy.sharing for each row
  when (old.ended is null and new.direction = 'in' and new.ended in ('returned', 'destroyed')) execute function partner_actions.destroy_ended();

-- Each night what is due goes, except what the law keeps here; says of which action, how much, and who coordinates there.
create function partner_actions.destroy_due_items(at timestamptz) returns table (action_id uuid, items integer, coordinators uuid[])
language plpgsql security definer set search_path = ''
as $$
begin
  if not platform.in_background() then
    raise exception 'only the background destroys what is due' using errcode = 'insufficient_privilege';
  end if;
  return query
  with gone as (
    update partner_actions.attached_item i set content_sealed = null, destroyed_at = at
     where i.content_sealed is not null and i.due_on <= platform.dutch_day(at)
       and not exists (select from privacy.sharing s where s.id = i.sharing_id and i.direction = 'in' and s.ended = 'kept-by-law')
    returning i.action_id
  ), counted as (select g.action_id, count(*)::integer as items from gone g group by 1)
  select c.action_id, c.items, array(select s.id from staff.account s join staff.account_role r on r.account_id = s.id and r.role = 'coordinator'
                                      where s.active and s.unit_id = a.unit_id order by s.id)
    from counted c join partner_actions.action a on a.id = c.action_id;
end
$$;
revoke all on function partner_actions.destroy_due_items(timestamptz) from public;
grant execute on function partner_actions.destroy_due_items(timestamptz) to wederhoor_app;
