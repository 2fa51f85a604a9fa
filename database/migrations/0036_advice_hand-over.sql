-- Who moved to another unit still hands over what is in their hands: afterwards they do not see the question any more.
create function advice.hand_over(of_question uuid, to_account uuid, at timestamptz) returns void
language sql security definer set search_path = ''
as $$
  update advice.question q set handler_id = to_account, taken_at = at, status = case q.status when 'waiting' then 'taken' else q.status end
   where q.id = of_question and q.status <> 'closed' and q.municipality_id = any (staff.actor_municipalities()) and staff.works_for(to_account, q.municipality_id)
     and (q.handler_id = platform.actor_id()
       or (q.unit_id = staff.actor_unit() and (staff.actor_has_role('specialist') or staff.actor_has_role('coordinator'))))
$$;
revoke all on function advice.hand_over(uuid, uuid, timestamptz) from public;
grant execute on function advice.hand_over(uuid, uuid, timestamptz) to wederhoor_app;
