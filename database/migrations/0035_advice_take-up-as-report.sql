-- A question that turns out to be a signal becomes a report, once; the talk says so, and the figures count it.
alter table advice.question add foreign key (report_id) references reports.report on delete set null;
alter table advice.entry drop constraint entry_kind_check, add constraint entry_kind_check check (kind in ('taken', 'handed-over', 'answer', 'correction',
  'question-back', 'reply', 'talk', 'note', 'complexity', 'joined', 'closed', 'lapsed', 'reopened', 'reported'));
create unique index entry_reported_once on advice.entry (question_id) where kind = 'reported';
alter table reports.report drop constraint report_channel_check, add constraint report_channel_check
  check (channel in ('web-form', 'phone', 'letter', 'counter', 'e-mail', 'partner-system', 'file', 'advice-desk'));

-- As in 0028, with what became a report.
create or replace view reporting.advice_question with (security_invoker = true) as
  select 'question.asked' as event, q.id as event_id, q.recorded_at as known_at, q.id as thing,
         extract(year from platform.dutch_day(q.asked_at))::smallint as year,
         case when q.asked then 'asked' else 'unasked' end as source, 'advice-' || q.kind as scheme,
         c.category, c.detail, 0 as value, 1 as n, null::bigint as cents
    from advice.question q cross join lateral (values ('received', q.channel), ('open', '')) c(category, detail)
  union all
  select 'question.answered', q.id, greatest(q.first_answer_at, q.recorded_at), q.id, extract(year from platform.dutch_day(q.asked_at))::smallint,
         case when q.asked then 'asked' else 'unasked' end, 'advice-' || q.kind, c.category, '', 0, c.n, null
    from advice.question q
   cross join lateral (values ('open', -1), ('answered', 1),
                              ('answered-in-target', case when q.first_answer_minutes <= q.first_answer_target_minutes then 1 end)) c(category, n)
   where q.first_answer_at is not null and c.n is not null
  union all -- without an answer it lapses; what was answered is closed
  select 'question.closed', x.event_id, x.known_at, x.thing, x.year, x.source, x.scheme, c.category, '', 0, c.n, null
    from reporting.advice_closing x
   cross join lateral (values ('finished', case x.kind when 'closed' then x.n end),
                              ('closed-in-target', case when x.kind = 'closed' and x.minutes <= x.target then x.n end),
                              ('lapsed', case x.kind when 'lapsed' then x.n end), ('open', case x.kind when 'lapsed' then -x.n end)) c(category, n)
   where c.n is not null
  union all
  select 'question.complex', q.id, greatest(q.complex_since, q.recorded_at), q.id, extract(year from platform.dutch_day(q.asked_at))::smallint,
         case when q.asked then 'asked' else 'unasked' end, 'advice-' || q.kind, 'complex', '', 0, 1, null
    from advice.question q where q.complex_since is not null
  union all
  select 'question.joined', q.id, greatest(q.joined_at, q.recorded_at), q.id, extract(year from platform.dutch_day(q.asked_at))::smallint,
         case when q.asked then 'asked' else 'unasked' end, 'advice-' || q.kind, 'joined', '', 0, 1, null
    from advice.question q where q.joined_at is not null
  union all
  select 'question.reported', e.id, greatest(e.at, q.recorded_at), q.id, extract(year from platform.dutch_day(q.asked_at))::smallint,
         case when q.asked then 'asked' else 'unasked' end, 'advice-' || q.kind, 'reported', '', 0, 1, null
    from advice.entry e join advice.question q on q.id = e.question_id where e.kind = 'reported';

drop index advice.entry_of_closing;
create index entry_of_closing on advice.entry (at) where kind in ('closed', 'lapsed', 'reopened', 'reported');
create or replace function programme.count_closings() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[] := (select array_agg(id) from added where kind in ('closed', 'lapsed', 'reopened'));
  reported uuid[] := (select array_agg(id) from added where kind = 'reported');
begin
  if ids is not null then
    perform programme.count_entries('question.closed', ids);
  end if;
  if reported is not null then
    perform programme.count_entries('question.reported', reported);
  end if;
  return null;
end
$$;
