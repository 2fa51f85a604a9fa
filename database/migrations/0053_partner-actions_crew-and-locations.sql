-- Who goes along sees addresses and findings: only a colleague of the unit of the action does.
create policy of_the_unit on partner_actions.crew as restrictive for insert to wederhoor_app
  with check (added_by = (select platform.actor_id()) and capacity.keeps_time_of(account_id) and staff.works_for(account_id, municipality_id)
    and exists (select from staff.account_role r where r.account_id = crew.account_id and r.role in ('specialist', 'coordinator')));
revoke update on partner_actions.crew from wederhoor_app;
grant update (by_day, by_evening, needs, day_shift_id, evening_shift_id) on partner_actions.crew to wederhoor_app;

-- When somebody was there is said by oneself or by the coordinator.
create policy own_or_coordinator_adds on partner_actions.attendance as restrictive for insert to wederhoor_app
  with check (recorded_by = (select platform.actor_id()) and (account_id = (select platform.actor_id()) or partner_actions.coordinates(action_id)));
create policy own_or_coordinator_changes on partner_actions.attendance as restrictive for update to wederhoor_app
  using (account_id = (select platform.actor_id()) or partner_actions.coordinates(action_id))
  with check (recorded_by = (select platform.actor_id()));
create policy own_or_coordinator_takes_back on partner_actions.attendance as restrictive for delete to wederhoor_app
  using (account_id = (select platform.actor_id()) or partner_actions.coordinates(action_id));

alter table partner_actions.location add column revision integer not null default 0;
grant update (revision) on partner_actions.location to wederhoor_app;
create policy as_oneself on partner_actions.location as restrictive for insert to wederhoor_app with check (added_by = (select platform.actor_id()));
