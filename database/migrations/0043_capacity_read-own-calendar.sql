-- The published shifts of whoever a calendar address is of, from sixty days back to four hundred ahead, and that it was read on this day.
-- A program that shows calendars signs in as nobody: the address is the whole right. Null when nobody has it, or no longer works here.
create function capacity.feed_shifts(token bytea, today date) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  owner uuid;
begin
  select f.account_id into owner from capacity.calendar_feed f join staff.account a on a.id = f.account_id and a.active
   where f.token_hash = token
     and exists (select from staff.account_role r where r.account_id = a.id and r.role in ('specialist', 'coordinator'));
  if owner is null then return null; end if;

  update capacity.calendar_feed f set last_read_on = today where f.account_id = owner and f.last_read_on is distinct from today;
  return (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'day', s.day, 'from', to_char(s.starts, 'HH24:MI'), 'until', to_char(s.ends, 'HH24:MI'),
           'part', s.part, 'activity', s.activity, 'task', s.task, 'publishedAt', s.published_at) order by s.day, s.starts, s.id), '[]')
    from capacity.published_shift s
   where s.account_id = owner and s.day between today - 60 and today + 400 and staff.works_for(owner, s.municipality_id));
end
$$;
revoke all on function capacity.feed_shifts(bytea, date) from public;
grant execute on function capacity.feed_shifts(bytea, date) to wederhoor_app;
