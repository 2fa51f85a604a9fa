-- The list of actions is walked along the day, in each municipality: forward from today, and back from today.
create index action_by_day on partner_actions.action (municipality_id, on_day, id);
