-- Investigations of personal budgets in the figures: of clients and of providers, suspensions, steps to make people safe, advice to both
-- departments, and money that came in. Entries as in 0007; the year is that of the report, the thing is always the file.
alter table pgb.suspension add column started_at timestamptz;
comment on column pgb.suspension.started_at is 'when it was recorded that the payments are suspended; starts_on is the first day of it';
create function pgb.keep_start() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.state in ('running', 'ending', 'ended') and new.started_at is null then
    new.started_at := case when tg_op = 'UPDATE' then now()
                           else greatest(new.decided_at, new.starts_on::timestamp at time zone 'Europe/Amsterdam') end;
  end if;
  return new;
end
$$;
revoke all on function pgb.keep_start() from public;
create trigger keep_start before insert or update of state on pgb.suspension for each row execute function pgb.keep_start();
update pgb.suspension set started_at = greatest(decided_at, starts_on::timestamp at time zone 'Europe/Amsterdam') where state in ('running', 'ending', 'ended');

create index suspension_by_start on pgb.suspension (started_at) where started_at is not null;
create index suspension_by_end on pgb.suspension (end_decided_at) where state = 'ended';
create index safety_look_by_moment on pgb.safety_look (looked_at);
create index safety_look_of_file on pgb.safety_look (investigation_id);
create index safety_step_by_moment on pgb.safety_step (added_at);
create index safety_step_by_finish on pgb.safety_step (finished_at) where finished_at is not null;
create index safety_step_of_file on pgb.safety_step (investigation_id);
create index interim_advice_by_moment on pgb.interim_advice (sent_at);
create index interim_advice_by_answer on pgb.interim_advice (answered_at) where answered_at is not null;

-- Whose budgets a file is about never changes; the clients of a provider are counted when its file is closed, each with a result by then.
create view reporting.budget_inquiry with (security_invoker = true) as
  select 'file.opened' as event, i.id as event_id, i.opened_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         case when i.subject_organisation_id is null then 'client-opened' else 'provider-opened' end as category, '' as detail, 0 as value, 1 as n,
         null::bigint as cents
    from investigations.investigation i where i.scheme in ('wmo-pgb', 'youth-pgb')
  union all
  select 'file.closed', i.id, i.closed_at, i.id, i.received_year, i.source, i.scheme,
         case when i.subject_organisation_id is null then 'client-closed' else 'provider-closed' end, i.result_at_closing, 0, 1, null
    from investigations.investigation i where i.scheme in ('wmo-pgb', 'youth-pgb') and i.stage = 'closed'
  union all
  select 'objection.settled', b.id, b.settled_at, i.id, i.received_year, i.source, i.scheme,
         case when i.subject_organisation_id is null then 'client-closed' else 'provider-closed' end, c.detail, 0, c.n, null
    from investigations.objection b join investigations.investigation i on i.id = b.investigation_id
   cross join lateral (values (b.restated_from, -1), (b.restated_result, 1)) c(detail, n)
   where i.scheme in ('wmo-pgb', 'youth-pgb') and b.restated_from is not null
  union all
  select 'file.closed', i.id, i.closed_at, i.id, i.received_year, i.source, i.scheme,
         case h.result when 'no-effects' then 'holder-no-effects' else 'holder-with-result' end,
         case h.result when 'no-effects' then '' else 'holder-' || h.result end, 0, 1, null
    from investigations.investigation i join pgb.holder h on h.investigation_id = i.id
   where i.scheme in ('wmo-pgb', 'youth-pgb') and i.stage = 'closed' and i.subject_organisation_id is not null and h.result is not null;

-- Days from receipt to the completed file, and of a suspension from its first day to its last.
create view reporting.budget_time with (security_invoker = true) as
  select t.event, t.event_id, t.known_at, t.thing, t.year, t.source, t.scheme, t.category, c.detail, greatest(c.value, 0) as value, 1 as n, null::bigint as cents
    from (
      select 'file.closed' as event, i.id as event_id, i.closed_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
             case when i.subject_organisation_id is null then 'client-whole' else 'provider-whole' end as category,
             r.received_on as begun, platform.dutch_day(i.closed_at) as done
        from investigations.investigation i join reports.report r on r.id = i.report_id
       where i.scheme in ('wmo-pgb', 'youth-pgb') and i.stage = 'closed'
      union all
      select 'suspension.ended', s.id, s.end_decided_at, i.id, i.received_year, i.source, i.scheme, 'suspended', s.starts_on, s.ended_on
        from pgb.suspension s join investigations.investigation i on i.id = s.investigation_id
       where s.state = 'ended'
    ) t
    left join platform.working_day first on first.day = t.begun
    left join platform.working_day last on last.day = t.done
   cross join lateral (values ('calendar', t.done - t.begun), ('working', last.number - first.number)) c(detail, value);

create view reporting.budget_suspension with (security_invoker = true) as
  select 'suspension.started' as event, s.id as event_id, s.started_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         c.category, case c.category when 'started' then s.ground else '' end as detail, 0 as value, 1 as n, null::bigint as cents
    from pgb.suspension s join investigations.investigation i on i.id = s.investigation_id
   cross join (values ('started'), ('running')) c(category)
   where s.started_at is not null
  union all
  select 'suspension.ended', s.id, s.end_decided_at, i.id, i.received_year, i.source, i.scheme, c.category, c.detail, 0, c.n, null
    from pgb.suspension s join investigations.investigation i on i.id = s.investigation_id
   cross join lateral (
     values ('running', '', -1),
            (case s.end_kind when 'resume' then 'lifted' else 'decided' end, case s.end_kind when 'resume' then '' else 'suspension-' || s.end_kind end, 1),
            (case when platform.dutch_day(s.end_decided_at) <= s.ends_on then 'ended-in-time' else 'ended-late' end, '', 1)) c(category, detail, n)
   where s.state = 'ended';

-- A budget holder counts as not safe from the first look that says so, and as safe again as long as the newest look says that.
create view reporting.budget_safety with (security_invoker = true) as
  select 'safety.looked' as event, l.id as event_id, l.looked_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         c.category, '' as detail, 0 as value, c.n, null::bigint as cents
    from pgb.safety_look l join investigations.investigation i on i.id = l.investigation_id
   cross join lateral (
     select coalesce(bool_or(b.at_risk = 'yes'), false) as was_unsafe, (array_agg(b.at_risk order by b.looked_at desc, b.id desc))[1] as last
       from pgb.safety_look b where b.holder_id = l.holder_id and (b.looked_at, b.id) < (l.looked_at, l.id)) before
   cross join lateral (
     values ('unsafe', case when l.at_risk = 'yes' and not before.was_unsafe then 1 else 0 end),
            ('safe-again', case when before.was_unsafe then (l.at_risk = 'no')::int - (before.last = 'no')::int else 0 end)) c(category, n)
   where c.n <> 0
  union all
  select 'safety.step-added', s.id, s.added_at, i.id, i.received_year, i.source, i.scheme, c.category, case c.category when 'step' then s.kind else '' end, 0, 1, null
    from pgb.safety_step s join investigations.investigation i on i.id = s.investigation_id cross join (values ('step'), ('step-open')) c(category)
  union all
  select 'safety.step-finished', s.id, s.finished_at, i.id, i.received_year, i.source, i.scheme, c.category, '', 0, c.n, null
    from pgb.safety_step s join investigations.investigation i on i.id = s.investigation_id
   cross join lateral (values ('step-open', -1), (case when s.done_on is null then 'step-dropped' else 'step-done' end, 1)) c(category, n)
   where s.finished_at is not null;

-- What each department did with advice: at the end, and with advice in between.
create view reporting.budget_advice with (security_invoker = true) as
  select 'decision.taken' as event, d.part_id as event_id, d.decided_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         d.choice || '-' || p.addressee as category,
         case d.choice when 'deviate' then p.kind || '>' || d.deviates_to else p.kind end as detail, 0 as value, 1 as n, null::bigint as cents
    from investigations.decision d
    join investigations.advice_part p on p.id = d.part_id
    join investigations.investigation i on i.id = d.investigation_id
   where d.choice <> 'send-back' and i.scheme in ('wmo-pgb', 'youth-pgb')
  union all
  select 'interim.sent', v.id, v.sent_at, i.id, i.received_year, i.source, i.scheme, c.category, '', 0, 1, null
    from pgb.interim_advice v join investigations.investigation i on i.id = v.investigation_id cross join (values ('interim'), ('interim-open')) c(category)
  union all
  select 'interim.answered', v.id, v.answered_at, i.id, i.received_year, i.source, i.scheme, c.category, '', 0, c.n, null
    from pgb.interim_advice v join investigations.investigation i on i.id = v.investigation_id
   cross join lateral (values ('interim-open', -1), ('interim-' || v.choice, 1)) c(category, n)
   where v.answered_at is not null;

-- Money that really came in. A line that corrects another takes it back whole.
create view reporting.budget_receipt with (security_invoker = true) as
  select 'receipt.recorded' as event, r.id as event_id, r.recorded_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         'received' as category, r.payer as detail, 0 as value, sign(r.amount_cents)::integer as n, abs(r.amount_cents) as cents
    from pgb.receipt r join investigations.investigation i on i.id = r.investigation_id;
create index receipt_by_moment on pgb.receipt (recorded_at);

insert into reporting.measure (name, by_source) values ('budget_inquiry', true), ('budget_time', false), ('budget_suspension', true), ('budget_safety', true),
  ('budget_advice', true), ('budget_receipt', true);
call reporting.combine_measures();
grant select on reporting.budget_inquiry, reporting.budget_time, reporting.budget_suspension, reporting.budget_safety, reporting.budget_advice,
  reporting.budget_receipt to wederhoor_app;

create function programme.count_suspensions() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform programme.count_entries('suspension.started', (select array_agg(id) from added where started_at is not null));
    perform programme.count_entries('suspension.ended', (select array_agg(id) from added where state = 'ended'));
  else
    perform programme.count_entries('suspension.started',
      (select array_agg(a.id) from added a join removed r using (id) where a.started_at is not null and r.started_at is null));
    perform programme.count_entries('suspension.ended',
      (select array_agg(a.id) from added a join removed r using (id) where a.state = 'ended' and r.state <> 'ended'));
  end if;
  return null;
end
$$;
create function programme.count_safety_looks() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('safety.looked', (select array_agg(id) from added)); return null; end $$;
create function programme.count_safety_steps() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform programme.count_entries('safety.step-added', (select array_agg(id) from added));
    perform programme.count_entries('safety.step-finished', (select array_agg(id) from added where finished_at is not null));
  else
    perform programme.count_entries('safety.step-finished',
      (select array_agg(a.id) from added a join removed r using (id) where a.finished_at is not null and r.finished_at is null));
  end if;
  return null;
end
$$;
create function programme.count_interim_advice() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform programme.count_entries('interim.sent', (select array_agg(id) from added));
    perform programme.count_entries('interim.answered', (select array_agg(id) from added where answered_at is not null));
  else
    perform programme.count_entries('interim.answered',
      (select array_agg(a.id) from added a join removed r using (id) where a.answered_at is not null and r.answered_at is null));
  end if;
  return null;
end
$$;
create function programme.count_receipts() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('receipt.recorded', (select array_agg(id) from added)); return null; end $$;
revoke all on function programme.count_receipts() from public;
create trigger count_added after insert on pgb.receipt referencing new table as added for each statement execute function programme.count_receipts();
revoke all on function programme.count_suspensions(), programme.count_safety_looks(), programme.count_safety_steps(), programme.count_interim_advice() from public;
create trigger count_added after insert on pgb.suspension referencing new table as added for each statement execute function programme.count_suspensions();
create trigger count_changed after update on pgb.suspension referencing old table as removed new table as added
  for each statement execute function programme.count_suspensions();
create trigger count_added after insert on pgb.safety_look referencing new table as added for each statement execute function programme.count_safety_looks();
create trigger count_added after insert on pgb.safety_step referencing new table as added for each statement execute function programme.count_safety_steps();
create trigger count_changed after update on pgb.safety_step referencing old table as removed new table as added
  for each statement execute function programme.count_safety_steps();
create trigger count_added after insert on pgb.interim_advice referencing new table as added
  for each statement execute function programme.count_interim_advice();
create trigger count_changed after update on pgb.interim_advice referencing old table as removed new table as added
  for each statement execute function programme.count_interim_advice();

call programme.recount();
