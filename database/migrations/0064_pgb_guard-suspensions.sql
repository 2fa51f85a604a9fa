-- The whole way of a suspension of payments: the facts, why it was sent back, what was withheld, the clock, and who may do what in which state.
alter table pgb.suspension add column end_proposed_at timestamptz;
create unique index suspension_live on pgb.suspension (budget_id) where state in ('proposed', 'decided', 'running', 'ending');

create table pgb.suspension_fact (
  suspension_id uuid not null,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  position smallint not null check (position between 1 and 40),
  fact text not null check (length(btrim(fact)) between 10 and 2000),
  source text not null check (length(btrim(source)) between 3 and 300),
  how_checked text not null check (length(btrim(how_checked)) between 5 and 1000),
  primary key (suspension_id, position),
  foreign key (suspension_id, investigation_id) references pgb.suspension (id, investigation_id) on delete cascade
);
comment on column pgb.suspension_fact.how_checked is 'how somebody else can see for themselves that it is so';
comment on table pgb.suspension_fact is 'A fact on which a suspension rests, where it comes from and how it can be checked. personal data; purpose: social-domain-enforcement; keep: as the file';

create table pgb.suspension_return (
  id uuid primary key,
  suspension_id uuid not null,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  moment text not null check (moment in ('decision', 'end')),
  because text not null check (length(btrim(because)) between 10 and 4000),
  returned_by uuid not null references staff.account,
  returned_at timestamptz not null,
  foreign key (suspension_id, investigation_id) references pgb.suspension (id, investigation_id) on delete cascade
);
comment on table pgb.suspension_return is 'Why the mandated manager sent a proposal back; added only. personal data; purpose: social-domain-enforcement; keep: as the file';
create index suspension_return_of on pgb.suspension_return (suspension_id, returned_at);

create table pgb.withheld (
  id uuid primary key,
  suspension_id uuid not null,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  agreement_id uuid not null,
  claim_id uuid references pgb.claim on delete restrict,
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  amount_cents bigint not null check (amount_cents > 0),
  source text not null check (length(btrim(source)) between 3 and 200),
  decision text check (decision in ('pay', 'not-pay')),
  decision_because text check (length(btrim(decision_because)) between 10 and 2000),
  paid_on date,
  payment_id uuid references pgb.payment on delete set null,
  added_by uuid not null references staff.account,
  added_at timestamptz not null,
  unique (suspension_id, claim_id),
  foreign key (suspension_id, investigation_id) references pgb.suspension (id, investigation_id) on delete cascade,
  foreign key (agreement_id, investigation_id) references pgb.agreement (id, investigation_id),
  check (decision <> 'not-pay' or decision_because is not null),
  check (paid_on is null or decision = 'pay'),
  check (payment_id is null or paid_on is not null)
);
comment on column pgb.withheld.claim_id is 'the claim that was read in; null when it was written down by hand';
comment on column pgb.withheld.decision is 'what happens with it at the end: paid after all, or not; null while the suspension runs';
comment on table pgb.withheld is 'A payment that was withheld by a suspension, what was decided about it, and the day on which it was paid after all. personal data; purpose: social-domain-enforcement; keep: as the file';
create index withheld_of_suspension on pgb.withheld (suspension_id, period_from, id);
create index withheld_of_agreement on pgb.withheld (agreement_id);
create index withheld_of_claim on pgb.withheld (claim_id) where claim_id is not null;
create index withheld_paid_by on pgb.withheld (payment_id) where payment_id is not null;

call pgb.guard('suspension_fact');
call pgb.guard('suspension_return');
call pgb.guard('withheld');
grant delete on pgb.suspension_fact, pgb.withheld to wederhoor_app;
grant update (decision, decision_because, paid_on, payment_id) on pgb.withheld to wederhoor_app;
create policy works_on_removes on pgb.suspension_fact for delete to wederhoor_app
  using ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w));
create policy works_on_removes on pgb.withheld for delete to wederhoor_app
  using ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w));

-- Whether a mandate of somebody holds on a day for a kind of decision by Maatschappelijke Ontwikkeling.
create function pgb.mandate_fits(mandate uuid, who uuid, kind text, day date) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from staff.mandate d where d.id = mandate and d.account_id = who and d.addressee = 'social-development' and kind = any (d.part_kinds)
    and d.valid_from <= day and (d.valid_to is null or d.valid_to > day))
$$;
revoke all on function pgb.mandate_fits(uuid, uuid, text, date) from public;

-- Decides for the budget holder: also on the end, for which the mandate may be another one; never who said that they know the people in the file.
create or replace function pgb.decides_suspension(suspension uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return staff.works_here() and staff.actor_has_role('manager') and exists (
    select from pgb.suspension s
      join staff.mandate d on d.account_id = me and d.addressee = 'social-development'
       and ('suspend-payments' = any (d.part_kinds) or (s.state in ('ending', 'ended') and s.end_kind = any (d.part_kinds)))
     where s.id = decides_suspension.suspension and s.proposed_by is not null
       and (s.state in ('proposed', 'decided', 'not-decided', 'running', 'ending', 'ended') or (s.state = 'withdrawn' and s.decided_by is not null))
       and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date)
       and s.municipality_id = any (staff.actor_municipalities())
       and me not in (s.drafted_by, s.proposed_by) and not investigations.works_on(s.investigation_id)
       and not exists (select from investigations.conflict_declaration c where c.investigation_id = s.investigation_id and c.account_id = me and c.knows)
       and not exists (select from investigations.investigation i where i.id = s.investigation_id and i.sealed and not investigations.acts_on(i.id)));
end
$$;

-- The question whether the one who decides knows the people in the file: kept with the file, as for every other decision on it.
create function pgb.declare_conflict(suspension uuid, knows boolean, explanation text, at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not pgb.decides_suspension(suspension) then
    raise exception 'only who decides on the suspension is asked' using errcode = 'insufficient_privilege';
  end if;
  insert into investigations.conflict_declaration (investigation_id, account_id, moment, knows, explanation, at)
  select s.investigation_id, platform.actor_id(), 'decision', declare_conflict.knows, declare_conflict.explanation, declare_conflict.at
    from pgb.suspension s where s.id = declare_conflict.suspension
  on conflict (investigation_id, account_id, moment) do update set knows = excluded.knows, explanation = excluded.explanation, at = excluded.at;
end
$$;
create function pgb.conflict_declared(suspension uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select c.knows from pgb.suspension s join investigations.conflict_declaration c
      on c.investigation_id = s.investigation_id and c.account_id = platform.actor_id() and c.moment = 'decision'
   where s.id = conflict_declared.suspension
$$;

-- Whether somebody asked if the budget holder is safe, what came of it and which steps stand: for who works on the file, and who decides.
create function pgb.safety_of(suspension uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
      'judged', (select l.at_risk from pgb.safety_look l where l.holder_id = s.holder_id order by l.looked_at desc limit 1),
      'steps', coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'dueOn', t.due_on, 'doneOn', t.done_on) order by t.due_on, t.id)
        from pgb.safety_step t where t.holder_id = s.holder_id and t.dropped_because is null), '[]'))
    from pgb.suspension s
   where s.id = safety_of.suspension and staff.works_here() and (investigations.sees_file(s.investigation_id) or pgb.decides_suspension(s.id))
$$;
revoke all on function pgb.declare_conflict(uuid, boolean, text, timestamptz), pgb.conflict_declared(uuid), pgb.safety_of(uuid) from public;
grant execute on function pgb.declare_conflict(uuid, boolean, text, timestamptz), pgb.conflict_declared(uuid), pgb.safety_of(uuid) to wederhoor_app;

-- The manager reads what the proposal rests on, and writes the decision: the guard below says which columns.
create policy decides_reads on pgb.suspension_fact for select to wederhoor_app using (pgb.decides_suspension(suspension_id));
create policy decides_reads on pgb.suspension_return for select to wederhoor_app using (pgb.decides_suspension(suspension_id));
create policy decides_reads on pgb.withheld for select to wederhoor_app using (pgb.decides_suspension(suspension_id));
create policy decides_returns on pgb.suspension_return for insert to wederhoor_app
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]) and returned_by = (select platform.actor_id()) and pgb.decides_suspension(suspension_id));
create policy decides_sends_back on pgb.suspension for update to wederhoor_app
  using (state in ('proposed', 'decided', 'ending') and pgb.decides_suspension(id)) with check (state in ('draft', 'withdrawn', 'running'));
create function pgb.decides_on_budget(budget uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from pgb.suspension s where s.budget_id = decides_on_budget.budget and pgb.decides_suspension(s.id))
$$;
create function pgb.decides_on_agreement(agreement uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from pgb.suspended_agreement a where a.agreement_id = decides_on_agreement.agreement and pgb.decides_suspension(a.suspension_id))
$$;
create function pgb.decides_on_provider(provider uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from pgb.agreement g join pgb.suspended_agreement a on a.agreement_id = g.id
    where g.provider_id = decides_on_provider.provider and pgb.decides_suspension(a.suspension_id))
$$;
revoke all on function pgb.decides_on_budget(uuid), pgb.decides_on_agreement(uuid), pgb.decides_on_provider(uuid) from public;
grant execute on function pgb.decides_on_budget(uuid), pgb.decides_on_agreement(uuid), pgb.decides_on_provider(uuid) to wederhoor_app;
-- Asked once for the actor: who holds no such mandate pays nothing for these rows.
create function pgb.may_decide_suspensions() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from staff.mandate d where d.account_id = platform.actor_id() and d.addressee = 'social-development'
    and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date)
    and d.part_kinds && array['suspend-payments', 'resume', 'revise', 'revoke', 'convert'])
$$;
revoke all on function pgb.may_decide_suspensions() from public;
grant execute on function pgb.may_decide_suspensions() to wederhoor_app;
create policy decides_reads on pgb.budget for select to wederhoor_app using ((select pgb.may_decide_suspensions()) and pgb.decides_on_budget(id));
create policy decides_reads on pgb.agreement for select to wederhoor_app using ((select pgb.may_decide_suspensions()) and pgb.decides_on_agreement(id));
create policy decides_reads on pgb.provider for select to wederhoor_app using ((select pgb.may_decide_suspensions()) and pgb.decides_on_provider(id));

-- The last day of a suspension that starts on a day: a maximum, which no weekend or holiday makes longer.
create function pgb.longest_suspension(starts_on date) returns date
language sql stable security definer set search_path = ''
as $$
  select starts_on + (p.value * 7)::int - 1 from platform.legal_parameter p
   where p.key = 'personal-budget-suspension' and p.unit = 'weeks' and p.valid_from <= longest_suspension.starts_on
     and (p.valid_to is null or p.valid_to > longest_suspension.starts_on)
$$;
revoke all on function pgb.longest_suspension(date) from public;

-- Who may change what in which state. Each step of the way names its columns and whose it is; what it does not name stays as it was.
create function pgb.guard_suspension() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
  step text;
  columns_of text[];
  changed text[];
  by_worker boolean := true;
begin
  -- Without an actor only the owner writes: samples, and the clock that runs in the background.
  if me is null then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'draft' or new.drafted_by <> me or num_nonnulls(new.proposed_by, new.decided_by, new.mandate_id, new.letter_sent_on, new.asked_svb_on,
         new.confirmed_on, new.starts_on, new.ends_on, new.end_kind, new.end_decided_by, new.ended_on) > 0 or new.warned_weeks <> '{}' then
      raise exception 'a suspension begins as a draft of who writes it' using errcode = 'check_violation';
    end if;
    return new;
  end if;

  step := old.state || '>' || new.state;
  columns_of := case step
    when 'draft>draft' then array['budget_id', 'scope', 'part_description', 'ground', 'reasons', 'continuity', 'continues_by', 'continues_from', 'lighter_means',
      'consequences', 'heard_on', 'view', 'view_weighed', 'urgency_exception', 'urgency_reasons', 'proposed_from']
    when 'draft>proposed' then array['proposed_by', 'proposed_at']
    when 'draft>withdrawn' then array['withdrawn_because']
    when 'proposed>withdrawn' then array['withdrawn_because']
    when 'proposed>draft' then array['proposed_by', 'proposed_at']
    when 'proposed>decided' then array['decided_by', 'mandate_id', 'decided_at', 'decision_reasons']
    when 'proposed>not-decided' then array['decided_by', 'mandate_id', 'decided_at', 'decision_reasons']
    when 'decided>decided' then array['letter_sent_on', 'provider_told_on', 'asked_svb_on', 'asked_digest']
    when 'decided>withdrawn' then array['withdrawn_because']
    when 'decided>running' then array['confirmed_on', 'confirmed_as', 'starts_on', 'ends_on']
    when 'running>running' then array['provider_told_on']
    when 'running>ending' then array['end_kind', 'end_reasons', 'end_proposed_by', 'end_proposed_at']
    when 'ending>running' then array['end_kind', 'end_reasons', 'end_proposed_by', 'end_proposed_at']
    when 'ending>ended' then array['end_decided_by', 'end_mandate_id', 'end_decided_at', 'ended_on']
    when 'ended>ended' then array['end_asked_svb_on', 'end_confirmed_on']
  end;
  if columns_of is null then
    raise exception 'a suspension does not go from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  changed := array(select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
  if not changed <@ (columns_of || array['state', 'revision']) then
    raise exception 'this step of a suspension does not change %', changed using errcode = 'check_violation';
  end if;

  by_worker := step not in ('proposed>draft', 'proposed>decided', 'proposed>not-decided', 'decided>withdrawn', 'ending>ended');
  if step = 'ending>running' then
    by_worker := old.end_proposed_by = me;
  end if;
  if by_worker and not investigations.works_on(old.investigation_id) or not by_worker and not pgb.decides_suspension(old.id) then
    raise exception 'this step of a suspension is for somebody else' using errcode = 'insufficient_privilege';
  end if;
  if not by_worker and pgb.conflict_declared(old.id) is distinct from false then
    raise exception 'who decides is asked first whether they know the people in the file' using errcode = 'check_violation';
  end if;

  if step = 'draft>proposed' then
    if new.proposed_by <> me or new.budget_id is null
       or not exists (select from pgb.suspension_fact f where f.suspension_id = new.id)
       or not exists (select from pgb.suspended_agreement a where a.suspension_id = new.id)
       or not exists (select from pgb.safety_look l where l.holder_id = new.holder_id)
       or new.continues_from > new.proposed_from then
      raise exception 'a suspension is proposed with facts, care agreements, safety asked and care that goes on' using errcode = 'check_violation';
    end if;
  elsif step in ('proposed>decided', 'proposed>not-decided') then
    if new.decided_by <> me or not pgb.mandate_fits(new.mandate_id, me, 'suspend-payments', (new.decided_at at time zone 'Europe/Amsterdam')::date) then
      raise exception 'the mandate is not of who decides, or does not hold that day' using errcode = 'check_violation';
    end if;
  elsif step = 'decided>running' then
    if new.starts_on < greatest(old.proposed_from, old.letter_sent_on) or old.asked_svb_on is null or new.confirmed_on is null or new.confirmed_as is null
       or new.ends_on > pgb.longest_suspension(new.starts_on) then
      raise exception 'a suspension starts after letter and request, and lasts no longer than the law allows' using errcode = 'check_violation';
    end if;
  elsif step = 'running>ending' then
    if new.end_proposed_by <> me or new.end_proposed_at is null
       or ((new.end_proposed_at at time zone 'Europe/Amsterdam')::date > old.ends_on and new.end_kind <> 'resume')
       or exists (select from pgb.withheld w where w.suspension_id = new.id and w.decision is null) then
      raise exception 'past its term a suspension can only end, and its end says what happens with every payment' using errcode = 'check_violation';
    end if;
  elsif step = 'ending>ended' then
    if new.end_decided_by <> me or new.ended_on > old.ends_on
       or ((new.end_decided_at at time zone 'Europe/Amsterdam')::date > old.ends_on and old.end_kind <> 'resume')
       or not pgb.mandate_fits(new.end_mandate_id, me, case old.end_kind when 'resume' then 'suspend-payments' else old.end_kind end,
            (new.end_decided_at at time zone 'Europe/Amsterdam')::date) then
      raise exception 'the mandate is not of who decides on the end, or the term is over' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end
$$;
revoke all on function pgb.guard_suspension() from public;
create trigger guard before insert or update on pgb.suspension for each row execute function pgb.guard_suspension();

-- What a suspension rests on stands still once it was proposed.
create function pgb.guard_suspension_part() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  of_suspension constant uuid := case when tg_op = 'DELETE' then old.suspension_id else new.suspension_id end;
begin
  if platform.actor_id() is not null and exists (select from pgb.suspension s where s.id = of_suspension and s.state <> 'draft') then
    raise exception 'what a suspension rests on stands still once it was proposed' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
revoke all on function pgb.guard_suspension_part() from public;
create trigger guard before insert or update or delete on pgb.suspension_fact for each row execute function pgb.guard_suspension_part();
create trigger guard before insert or update or delete on pgb.suspended_agreement for each row execute function pgb.guard_suspension_part();

-- Payments are written down while the suspension runs, or after it was lifted; decided on with its end; and marked as paid after it.
create function pgb.guard_withheld() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  s record;
begin
  if platform.actor_id() is null then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  select u.state, u.end_kind into s from pgb.suspension u where u.id = case when tg_op = 'DELETE' then old.suspension_id else new.suspension_id end;
  if tg_op = 'DELETE' then
    if s.state <> 'running' then
      raise exception 'a withheld payment stays once the end was proposed' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if not exists (select from pgb.suspended_agreement a where a.suspension_id = new.suspension_id and a.agreement_id = new.agreement_id)
     or (new.payment_id is not null and not exists (select from pgb.payment p where p.id = new.payment_id and p.agreement_id = new.agreement_id)) then
    raise exception 'a withheld payment belongs to an agreement of the suspension' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.paid_on is not null or not (s.state = 'running' and new.decision is null or s.state = 'ended' and s.end_kind = 'resume' and new.decision = 'pay') then
      raise exception 'a payment is withheld while the suspension runs' using errcode = 'check_violation';
    end if;
  elsif (new.decision, new.decision_because) is distinct from (old.decision, old.decision_because) and s.state <> 'running'
     or (new.paid_on, new.payment_id) is distinct from (old.paid_on, old.payment_id) and s.state <> 'ended' then
    raise exception 'decided on with the end, and paid after it' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function pgb.guard_withheld() from public;
create trigger guard before insert or update or delete on pgb.withheld for each row execute function pgb.guard_withheld();

-- The warnings of today: which weeks began, and whom to tell. Each week once; what was missed is told as one.
create function pgb.warn_of_suspensions(today date, most integer) returns table (suspension_id uuid, investigation_id uuid, warning text, week integer, account_id uuid)
language plpgsql security definer set search_path = ''
as $$
begin
  if not platform.in_background() then
    raise exception 'only the background warns' using errcode = 'insufficient_privilege';
  end if;
  return query with clock as (
      select s.id, s.ends_on, s.warned_weeks, (today - s.starts_on) / 7 + 1 as now_week, (s.ends_on - s.starts_on + 1) / 7 as weeks, s.starts_on
        from pgb.suspension s where s.state in ('running', 'ending') and s.starts_on <= today order by s.ends_on, s.id),
    due as (
      select c.id, w.kind, w.in_week from clock c cross join lateral (
          select case p.key when 'personal-budget-suspension-first-warning' then 'first' when 'personal-budget-suspension-second-warning' then 'second' else 'last' end,
                 p.value::int
            from platform.legal_parameter p
           where p.key in ('personal-budget-suspension-first-warning', 'personal-budget-suspension-second-warning', 'personal-budget-suspension-last-warning')
             and p.valid_from <= c.starts_on and (p.valid_to is null or p.valid_to > c.starts_on) and p.value <= c.weeks
          union all select 'over', c.weeks + 1 where today > c.ends_on) w(kind, in_week)
       where w.in_week <= c.now_week and w.in_week <> all (c.warned_weeks)),
    newest as (
      select d.id, (array_agg(d.kind order by d.in_week desc))[1] as kind, max(d.in_week) as in_week, array_agg(d.in_week order by d.in_week) as all_weeks
        from due d group by d.id order by max(d.in_week) desc, d.id limit most),
    told as (
      update pgb.suspension u set warned_weeks = u.warned_weeks || n.all_weeks from newest n where u.id = n.id
      returning u.id, u.investigation_id, u.municipality_id, u.drafted_by, u.proposed_by, n.kind, n.in_week)
  select t.id, t.investigation_id, t.kind, t.in_week, a.id
    from told t join investigations.investigation i on i.id = t.investigation_id
    left join staff.account a on a.active and staff.works_for(a.id, t.municipality_id)
      and (not i.sealed or exists (select from investigations.access x where x.investigation_id = i.id and x.account_id = a.id and x.allowed and x.own))
      and (a.id = i.lead_id
        or (a.unit_id = i.unit_id and exists (select from staff.account_role r where r.account_id = a.id and r.role = 'coordinator'))
        or (a.id not in (t.drafted_by, t.proposed_by) and exists (select from staff.account_role r where r.account_id = a.id and r.role = 'manager')
          and exists (select from staff.mandate d where d.account_id = a.id and d.addressee = 'social-development' and 'suspend-payments' = any (d.part_kinds)
            and d.valid_from <= today and (d.valid_to is null or d.valid_to > today))))
      and not exists (select from investigations.conflict_declaration c where c.investigation_id = i.id and c.account_id = a.id and c.knows);
end
$$;
revoke all on function pgb.warn_of_suspensions(date, integer) from public;
grant execute on function pgb.warn_of_suspensions(date, integer) to wederhoor_app;

-- A suspension is settled once the SVB confirmed its end and what was withheld and has to be paid was paid: after the file is closed
-- nobody works on it any more. And nobody who is not safe is left without a step.
create or replace function investigations.support_facts(file uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('kind', q.kind, 'assignedOn', q.assigned_on,
      'safetyAsked', not exists (select from pgb.holder h where h.investigation_id = file
        and not exists (select from pgb.safety_look l where l.holder_id = h.id)),
      'openSafetySteps', (select count(*) from pgb.safety_step s where s.investigation_id = file and s.finished_at is null),
      'inDangerWithoutStep', (select count(*) from pgb.holder h where h.investigation_id = file
        and (select l.at_risk from pgb.safety_look l where l.holder_id = h.id order by l.looked_at desc, l.id desc limit 1) = 'yes'
        and not exists (select from pgb.safety_step s where s.holder_id = h.id and s.dropped_because is null)),
      'clientsWithoutResult', (select count(*) from pgb.holder h where h.investigation_id = file and h.result is null and q.kind = 'provider'),
      'runningSuspensions', (select count(*) from pgb.suspension s where s.investigation_id = file and (s.state in ('proposed', 'decided', 'running', 'ending')
        or (s.state = 'ended' and (s.end_confirmed_on is null
          or exists (select from pgb.withheld w where w.suspension_id = s.id and w.decision = 'pay' and w.paid_on is null))))))
    from pgb.inquiry q where q.investigation_id = file
$$;
