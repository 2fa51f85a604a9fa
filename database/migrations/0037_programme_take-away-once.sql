-- As in 0028: a second follow-up question before the desk closed again takes nothing away any more.
create or replace view reporting.advice_closing with (security_invoker = true) as
  select e.id as event_id, greatest(e.at, q.recorded_at) as known_at, q.id as thing,
         extract(year from platform.dutch_day(q.asked_at))::smallint as year,
         case when q.asked then 'asked' else 'unasked' end as source, 'advice-' || q.kind as scheme,
         case when e.kind = 'reopened' then before.kind else e.kind end as kind,
         coalesce(case when e.kind = 'reopened' then before.minutes else e.minutes end, 0) as minutes,
         q.closing_target_minutes as target, case when e.kind = 'reopened' then -1 else 1 end as n
    from advice.entry e
    join advice.question q on q.id = e.question_id
    left join lateral (select p.kind, p.minutes from advice.entry p
                        where e.kind = 'reopened' and p.question_id = e.question_id and p.kind in ('closed', 'lapsed') and (p.at, p.id) < (e.at, e.id)
                          and not exists (select from advice.entry r where r.question_id = e.question_id and r.kind = 'reopened'
                                             and (r.at, r.id) > (p.at, p.id) and (r.at, r.id) < (e.at, e.id))
                        order by p.at desc, p.id desc limit 1) before on true
   where e.kind in ('closed', 'lapsed') or before.kind is not null;

call programme.recount();
