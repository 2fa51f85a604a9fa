-- What a draft said is read by who writes knowledge; what it became by everybody.
drop policy with_item on advice.knowledge_version;
create policy with_item on advice.knowledge_version for select to wederhoor_app
  using (((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')))
    and exists (select from advice.knowledge_item i where i.id = item_id));

-- An administrator sets the desks of the municipalities that they work for.
create policy own_municipality on advice.desk as restrictive for all to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));

-- As in 0026: nobody is reminded of a question that was closed again before its new day.
create or replace function advice.ask_for_results(at timestamptz, today date, remind_after integer, unknown_after integer, most integer)
returns table (question_id uuid, consultant_id uuid, step text)
language plpgsql security definer set search_path = ''
as $$
begin
  if platform.actor_id() is not null then
    raise exception 'only the background asks for results' using errcode = 'insufficient_privilege';
  end if;
  return query with due as (
      select r.question_id from advice.result_request r
       where r.unknown_at is null and coalesce(r.reminded_at + unknown_after * interval '1 day', r.asked_at + remind_after * interval '1 day') <= at
         and exists (select from advice.question q where q.id = r.question_id and q.status = 'closed' and q.result_due_on <= today)
         and not exists (select from advice.result x where x.question_id = r.question_id)
       order by r.asked_at, r.question_id limit most for update skip locked),
    stepped as (
      update advice.result_request r set reminded_at = coalesce(r.reminded_at, at), unknown_at = case when r.reminded_at is not null then at end
        from due where r.question_id = due.question_id returning r.question_id, r.unknown_at),
    asked as (
      insert into advice.result_request (question_id, asked_at)
      select q.id, at from advice.question q
       where q.status = 'closed' and q.result_due_on <= today and q.first_answer_at is not null
         and not exists (select from advice.result x where x.question_id = q.id)
         and not exists (select from advice.result_request r where r.question_id = q.id)
       order by q.result_due_on, q.id limit most
      on conflict do nothing returning result_request.question_id)
  select q.id, q.consultant_id, s.step
    from (select a.question_id, 'asked' as step from asked a
          union all select d.question_id, case when d.unknown_at is null then 'reminded' else 'unknown' end from stepped d) s
    join advice.question q on q.id = s.question_id;
end
$$;
