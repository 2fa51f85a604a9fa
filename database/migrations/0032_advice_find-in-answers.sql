-- Lists of open questions in order of what is due, and a search that looks in answers and corrections too.
create index question_open_of_desk on advice.question (unit_id, (coalesce(due_at, 'infinity')), id) where status <> 'closed';
create index question_open_of_consultant on advice.question (consultant_id, (coalesce(due_at, 'infinity')), id) where status <> 'closed';
create index question_open_of_recorder on advice.question (recorded_by, (coalesce(due_at, 'infinity')), id) where status <> 'closed';
create index question_of_handler_by_moment on advice.question (handler_id, asked_at desc, id desc) where handler_id is not null;

-- Row security does not let the index on words be used. This function uses it, and checks itself who may see what: as the policy need_to_know.
-- What a note of the desk says is never looked in.
create function advice.find_by_words(wanted text) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
  unit constant uuid := case when staff.actor_has_role('specialist') or staff.actor_has_role('coordinator') then staff.actor_unit() end;
  towns constant uuid[] := staff.actor_municipalities();
  sought constant tsquery := websearch_to_tsquery('pg_catalog.dutch', wanted);
begin
  return query
    select q.id from advice.question q
     where q.id in (select f.id from advice.question f where f.words @@ sought
                    union select e.question_id from advice.entry e where e.kind in ('answer', 'correction') and e.words @@ sought)
       and q.municipality_id = any (towns)
       and (q.consultant_id = me or q.recorded_by = me or q.handler_id = me or q.joined_by = me or q.unit_id = unit);
end
$$;
-- Whether words stand in so many questions and answers that it is faster to walk a list in order than to look them all up.
create function advice.is_common(wanted text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  sought constant tsquery := websearch_to_tsquery('pg_catalog.dutch', wanted);
begin
  return (select count(*) from (select from advice.question q where q.words @@ sought limit 2000) asked)
    + (select count(*) from (select from advice.entry e where e.kind in ('answer', 'correction') and e.words @@ sought limit 2000) answered) >= 2000;
end
$$;
revoke all on function advice.find_by_words(text), advice.is_common(text) from public;
grant execute on function advice.find_by_words(text), advice.is_common(text) to wederhoor_app;
