-- Repairs to what the advice desk, messages and knowledge let through or left hanging.

-- Work for nobody in the background says so itself; the public has no account either, and is not the background.
create function platform.in_background() returns boolean
language sql stable set search_path = ''
as $$ select platform.actor_id() is null and coalesce(current_setting('app.came_from', true), '') = 'background' $$;
comment on function platform.in_background() is 'Whether this transaction is work in the background that nobody asked for.';
revoke all on function platform.in_background() from public;
grant execute on function platform.in_background() to wederhoor_app;

-- As in 0020: now only whoever works here, or the background, tells; and only colleagues of an own municipality.
create or replace function staff.tell(new_id uuid, to_account uuid, kind_given text, thing_kind_given text, thing_id_given uuid, at timestamptz)
returns table (message_id uuid, mails boolean)
language plpgsql security definer set search_path = ''
as $$
declare
  wants boolean := exists (select from staff.mail_choice c where c.account_id = to_account and c.wanted and c.address is not null);
begin
  if not staff.works_here() and not platform.in_background() then
    raise exception 'only who works here, or the background, tells a colleague' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from staff.account a where a.id = to_account and a.active)
    or (platform.actor_id() is not null and not staff.works_alongside(to_account)) then
    return;
  end if;
  insert into staff.message as m (id, account_id, kind, thing_kind, thing_id, told_at, mail_state)
  values (new_id, to_account, kind_given, thing_kind_given, thing_id_given, at, case when wants then 'waiting' else 'none' end)
  on conflict (account_id, kind, thing_kind, thing_id) where read_at is null do update set told_at = greatest(m.told_at, excluded.told_at)
  returning m.id into message_id;
  mails := wants and message_id = new_id;
  return next;
end
$$;

create or replace function staff.forget_old_messages(at timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  gone integer;
begin
  if not platform.in_background() then
    raise exception 'only the background forgets messages' using errcode = 'insufficient_privilege';
  end if;
  delete from staff.message m where m.told_at < at - (
    select p.value::integer * interval '1 day' from platform.legal_parameter p
     where p.key = 'message.keep' and p.valid_from <= at::date and (p.valid_to is null or p.valid_to > at::date));
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- A fault of the database leaves a mail waiting for good: what waits longer than an hour is tried again like what failed.
-- The administrator keeps the mail of those who work alongside.
create function staff.mail_to_try_again(state text, told_at timestamptz, at timestamptz) returns boolean
language sql immutable set search_path = ''
as $$ select state = 'failed' or (state = 'waiting' and told_at < at - interval '1 hour') $$;
drop function staff.mail_states();
create function staff.mail_states(at timestamptz) returns table (state text, code text, again boolean, messages integer, latest timestamptz)
language sql stable security definer set search_path = ''
as $$
  select m.mail_state, m.mail_code, staff.mail_to_try_again(m.mail_state, m.told_at, at), count(*)::integer, max(m.told_at) from staff.message m
   where (select staff.actor_has_role('admin')) and m.mail_state in ('waiting', 'failed') and staff.works_alongside(m.account_id)
   group by 1, 2, 3 order by 1, 2, 3
$$;
drop function staff.mail_again();
create function staff.mail_again(at timestamptz) returns table (message_id uuid, account_id uuid)
language sql security definer set search_path = ''
as $$
  update staff.message m set mail_state = 'waiting', mail_code = null
   where m.mail_state in ('waiting', 'failed') and staff.mail_to_try_again(m.mail_state, m.told_at, at)
     and (select staff.actor_has_role('admin')) and staff.works_alongside(m.account_id)
  returning m.id, m.account_id
$$;
drop index staff.message_mail_failed;
create index message_mail_to_come on staff.message (told_at) where mail_state in ('waiting', 'failed');
revoke all on function staff.mail_to_try_again(text, timestamptz, timestamptz), staff.mail_states(timestamptz), staff.mail_again(timestamptz) from public;
grant execute on function staff.mail_states(timestamptz), staff.mail_again(timestamptz) to wederhoor_app;

-- What is withdrawn is for who keeps knowledge: nobody else rests on it.
drop policy colleagues on advice.knowledge_item;
create policy colleagues on advice.knowledge_item for select to wederhoor_app
  using (state = 'in-use' or (select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')));
create or replace function advice.find_knowledge(wanted tsquery, most integer, of_kind text, of_state text, overdue_on date, from_weight real, from_id uuid)
returns table (id uuid, weight real)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
declare
  mine constant uuid[] := staff.actor_municipalities();
  writes constant boolean := staff.actor_has_role('specialist') or staff.actor_has_role('coordinator');
begin
  return query
  with hits as materialized (
    select i.id, ts_rank('{0.1, 0.2, 0.5, 1}', i.words, wanted) as weight, i.municipality_id, i.state, i.kinds, i.review_on
      from advice.knowledge_item i where i.words @@ wanted
  )
  select h.id, h.weight from hits h
   where h.municipality_id = any (mine) and (h.state = 'in-use' or writes)
     and (of_kind is null or of_kind = any (h.kinds)) and (of_state is null or h.state = of_state)
     and (overdue_on is null or (h.state = 'in-use' and h.review_on < overdue_on))
     and (from_weight is null or (h.weight, h.id) < (from_weight, from_id))
   order by h.weight desc, h.id desc limit most;
end
$$;

-- As in 0038: who counted as unknown is asked once more after the question was opened and closed again. The figures keep what was unknown.
alter table advice.result_request add column asked_anew_at timestamptz, add check (asked_anew_at > unknown_at);
comment on column advice.result_request.asked_anew_at is 'when the consultant was asked once more, because the question was opened and closed again after it counted as unknown';
create or replace function advice.ask_for_results(at timestamptz, today date, remind_after integer, unknown_after integer, most integer)
returns table (question_id uuid, consultant_id uuid, step text)
language plpgsql security definer set search_path = ''
as $$
begin
  if not platform.in_background() then
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
    reclosed as (
      select r.question_id from advice.result_request r join advice.question q on q.id = r.question_id
       where r.unknown_at is not null and q.status = 'closed' and q.result_due_on <= today and q.closed_at > coalesce(r.asked_anew_at, r.unknown_at)
         and not exists (select from advice.result x where x.question_id = r.question_id)
       order by q.result_due_on, q.id limit most for update of r skip locked),
    anew as (
      update advice.result_request r set asked_anew_at = at
        from reclosed where r.question_id = reclosed.question_id returning r.question_id),
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
          union all select n.question_id, 'asked' from anew n
          union all select d.question_id, case when d.unknown_at is null then 'reminded' else 'unknown' end from stepped d) s
    join advice.question q on q.id = s.question_id;
end
$$;

-- A question can be destroyed when its time is up: an answer that rested on it stays, and says that the earlier advice is gone.
alter table advice.source add column removed boolean not null default false,
  drop constraint source_earlier_question_id_fkey,
  add foreign key (earlier_question_id) references advice.question on delete set null;
comment on column advice.source.removed is 'the earlier advice that it named was destroyed';
create function advice.mark_removed() returns trigger
language plpgsql set search_path = ''
as $$ begin new.removed := true; return new; end $$;
create trigger mark_removed before update on advice.source for each row
  when (old.earlier_question_id is not null and new.earlier_question_id is null) execute function advice.mark_removed();
revoke all on function advice.mark_removed() from public;
create index question_of_report on advice.question (report_id) where report_id is not null;
