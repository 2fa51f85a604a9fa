-- What was done with advice: told by the consultant in versions, and asked for when nobody tells.
create table advice.result (
  id uuid primary key,
  question_id uuid not null references advice.question on delete cascade,
  version smallint not null check (version > 0),
  followed text not null check (followed in ('yes', 'partly', 'no')),
  outcome text check (outcome in ('granted', 'refused', 'changed', 'other')),
  amount_cents bigint check (amount_cents >= 0),
  why text,
  registered_in_socrates boolean,
  came_from text not null check (came_from in ('work-list', 'mail', 'import')),
  by_id uuid not null references staff.account,
  at timestamptz not null,
  unique (question_id, version),
  check (followed = 'yes' or why is not null)
);
comment on table advice.result is 'What was done with an advice, a correction is a new version. personal data; purpose: advice to colleagues on applications for subsistence, schemes and work files; keep: as the question';
comment on column advice.result.outcome is 'what became of the application; null: not told';
comment on column advice.result.registered_in_socrates is 'whether the advice stands in the file of Socrates; null: not told';

create table advice.result_request (
  question_id uuid primary key references advice.question on delete cascade,
  asked_at timestamptz not null,
  reminded_at timestamptz,
  unknown_at timestamptz,
  check (reminded_at > asked_at),
  check (unknown_at > reminded_at)
);
comment on table advice.result_request is 'When the consultant was asked what was done with an advice, reminded once, and from when it counts as unknown. No personal data; keep: as the question';
create index result_request_open on advice.result_request (asked_at, question_id) where unknown_at is null;

alter table advice.result enable row level security;
alter table advice.result_request enable row level security;
create policy with_question on advice.result for select to wederhoor_app using (advice.actor_sees(question_id));
-- The consultant tells, or the desk writes down what the consultant told; a version is never changed.
create policy tell on advice.result for insert to wederhoor_app
  with check (by_id = (select platform.actor_id())
    and exists (select from advice.question q where q.id = question_id and q.first_answer_at is not null
      and (q.consultant_id = (select platform.actor_id()) or advice.actor_answers(q.id))));
grant select, insert on advice.result to wederhoor_app;
create policy with_question on advice.result_request for select to wederhoor_app using (advice.actor_sees(question_id));
grant select on advice.result_request to wederhoor_app;

-- For the job that works for nobody: takes the next step with questions that wait for a result, each step once, whoever else does the same.
-- Says whom to tell about which question, and nothing else.
create function advice.ask_for_results(at timestamptz, today date, remind_after integer, unknown_after integer, most integer)
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
         and exists (select from advice.question q where q.id = r.question_id and q.status = 'closed')
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
revoke all on function advice.ask_for_results(timestamptz, date, integer, integer, integer) from public;
grant execute on function advice.ask_for_results(timestamptz, date, integer, integer, integer) to wederhoor_app;

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('advice-result-remind-after', 7, 'days', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('advice-result-unknown-after', 14, 'days', '2024-01-01', 'werkafspraak van de gemeente', false);
