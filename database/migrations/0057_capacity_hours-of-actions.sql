-- Hours can be about an action with partners, and be proposed from being there.
alter table capacity.hours drop constraint hours_about_kind_check, drop constraint hours_came_from_check,
  add constraint hours_about_kind_check check (about_kind in ('investigation', 'question', 'action')),
  add constraint hours_came_from_check check (came_from in ('roster', 'observation', 'visit', 'talk', 'action', 'hand'));

-- What an action cost in minutes of everybody together, for who may read the action. Of fewer than two people nothing: that would be a person.
create function partner_actions.minutes_of(wanted uuid[]) returns table (action_id uuid, minutes integer)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not staff.works_here() then return; end if;
  return query
    select s.about_id, sum(s.minutes)::integer
      from (select h.about_id, h.account_id, sum(h.minutes) as minutes
              from capacity.hours h
              join partner_actions.action a on a.id = h.about_id and a.municipality_id = any (staff.actor_municipalities())
             where h.about_kind = 'action' and h.about_id = any (wanted)
               and (partner_actions.works_on(a.id)
                 or (a.unit_id = staff.actor_unit() and (staff.actor_has_role('specialist') or staff.actor_has_role('coordinator')))
                 or staff.actor_has_role('manager') or staff.actor_has_role('policy') or staff.actor_has_role('privacy'))
             group by h.about_id, h.account_id having sum(h.minutes) > 0) s
     group by s.about_id having count(*) >= 2;
end
$$;
revoke all on function partner_actions.minutes_of(uuid[]) from public;
grant execute on function partner_actions.minutes_of(uuid[]) to wederhoor_app;
