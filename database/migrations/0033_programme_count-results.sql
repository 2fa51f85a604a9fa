-- What was done with advice, in the figures: followed or not, what became of it, and what nobody told. Entries as in 0007 and 0028.
-- A correction is a new version: it takes the version before it away. What is told late takes the unknown away.
create view reporting.advice_result with (security_invoker = true) as
  select x.event, x.event_id, x.known_at, q.id as thing, extract(year from platform.dutch_day(q.asked_at))::smallint as year,
         case when q.asked then 'asked' else 'unasked' end as source, 'advice-' || q.kind as scheme,
         x.category, x.detail, 0 as value, x.n, x.cents
    from (
      select 'result.asked' as event, r.question_id as event_id, r.asked_at as known_at, r.question_id, 'open' as category, '' as detail, 1 as n,
             null::bigint as cents
        from advice.result_request r
      union all
      select 'result.unknown', r.question_id, r.unknown_at, r.question_id, c.category, '', c.n, null
        from advice.result_request r cross join (values ('open', -1), ('unknown', 1)) c(category, n)
       where r.unknown_at is not null
      union all
      select 'result.told', v.id, v.at, v.question_id, c.category, '', c.n, c.cents
        from advice.result v
        left join advice.result before on before.question_id = v.question_id and before.version = v.version - 1
        left join advice.result_request r on r.question_id = v.question_id and v.version = 1 and r.asked_at <= v.at
       cross join lateral (
         values ('followed-' || v.followed, 1, null::bigint), ('followed-' || before.followed, -1, null),
                ('became-' || v.outcome, 1, null), ('became-' || before.outcome, -1, null),
                ('not-registered', case when v.registered_in_socrates = false then 1 end, null),
                ('not-registered', case when before.registered_in_socrates = false then -1 end, null),
                ('amount', case when v.amount_cents > 0 then 1 end, v.amount_cents),
                ('amount', case when before.amount_cents > 0 then -1 end, before.amount_cents),
                (case when r.unknown_at <= v.at then 'unknown' else 'open' end, case when r.question_id is not null then -1 end, null)
       ) c(category, n, cents)
       where c.category is not null and c.n is not null
    ) x
    join advice.question q on q.id = x.question_id;

insert into reporting.measure (name, by_source) values ('advice_result', true);
call reporting.combine_measures();
grant select on reporting.advice_result to wederhoor_app;
create index result_by_moment on advice.result (at);
create index result_request_unknown on advice.result_request (unknown_at) where unknown_at is not null;

create function programme.count_results() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('result.told', (select array_agg(id) from added)); return null; end $$;
create function programme.count_requests() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform programme.count_entries('result.asked', (select array_agg(question_id) from added));
  perform programme.count_entries('result.unknown', (select array_agg(question_id) from added where unknown_at is not null));
  return null;
end
$$;
create function programme.count_unknown() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[] := (select array_agg(a.question_id) from added a join removed r using (question_id) where a.unknown_at is not null and r.unknown_at is null);
begin
  if ids is not null then
    perform programme.count_entries('result.unknown', ids);
  end if;
  return null;
end
$$;
create trigger count_added after insert on advice.result referencing new table as added for each statement execute function programme.count_results();
create trigger count_added after insert on advice.result_request referencing new table as added
  for each statement execute function programme.count_requests();
create trigger count_changed after update on advice.result_request referencing old table as removed new table as added
  for each statement execute function programme.count_unknown();
revoke all on function programme.count_results(), programme.count_requests(), programme.count_unknown() from public;
call programme.recount();
