-- What comes back from the field belongs to its location, comes in while it still counts, and a device that is done stays done.
create function partner_actions.takes_findings(action uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from partner_actions.action a where a.id = takes_findings.action and a.state in ('ready', 'held'))
    and not exists (select from partner_actions.report r where r.action_id = takes_findings.action and r.state = 'agreed');
end
$$;
create function partner_actions.action_is_ready(action uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$ begin return exists (select from partner_actions.action a where a.id = action_is_ready.action and a.state = 'ready'); end $$;
revoke all on function partner_actions.takes_findings(uuid), partner_actions.action_is_ready(uuid) from public;
grant execute on function partner_actions.takes_findings(uuid), partner_actions.action_is_ready(uuid) to wederhoor_app;

create policy while_it_counts on partner_actions.visit as restrictive for insert to wederhoor_app
  with check (partner_actions.takes_findings(action_id));
create policy of_its_location on partner_actions.visit as restrictive for insert to wederhoor_app
  with check (exists (select from partner_actions.location l where l.id = location_id and l.action_id = visit.action_id));
create policy while_it_counts on partner_actions.photo as restrictive for insert to wederhoor_app
  with check (partner_actions.takes_findings(action_id));
create policy of_its_location on partner_actions.photo as restrictive for insert to wederhoor_app
  with check (exists (select from partner_actions.location l where l.id = location_id and l.action_id = photo.action_id));
create policy when_ready on partner_actions.field_pack as restrictive for insert to wederhoor_app
  with check (partner_actions.action_is_ready(action_id) and ended is null and key_sealed is not null);

-- Whoever took it along says that it is back; the coordinator that it is revoked or lost.
create policy ends_as_may on partner_actions.field_pack as restrictive for update to wederhoor_app
  using (true)
  with check (ended is null or (ended_by = (select platform.actor_id())
    and case ended when 'returned' then account_id = (select platform.actor_id()) else partner_actions.coordinates(action_id) end));
create function partner_actions.pack_stays_ended() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if old.ended is not null and not (old.ended = 'revoked' and new.ended is not distinct from 'lost') then
    raise exception 'field_pack % has ended', old.id using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger stays_ended before update on partner_actions.field_pack
  for each row when (old.ended is not null) execute function partner_actions.pack_stays_ended();

alter table partner_actions.photo
  add column removed_by uuid references staff.account,
  add column remove_reason text check (length(btrim(remove_reason)) between 5 and 300),
  add check (removed_by is null or removed_at is not null),
  add check ((removed_by is null) = (remove_reason is null));
comment on column partner_actions.photo.removed_by is 'who took it away and why; empty where its time was over';
grant update (removed_by, remove_reason) on partner_actions.photo to wederhoor_app;
