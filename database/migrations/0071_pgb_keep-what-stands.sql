-- What stands in a file about budgets stays: who is added by mistake goes only while nothing at all rests on them, nobody writes in the name of
-- somebody else, what was withdrawn or sent stays so, and who knows somebody in the file answers nothing in it.

-- Ids of holders or providers of a file that something refers to, in whichever table of this schema: those that come later as well.
create function pgb.in_use(named text, file uuid) returns uuid[]
language plpgsql stable security definer set search_path = ''
as $$
declare
  part record;
  used uuid[];
  found_all uuid[] := '{}';
begin
  for part in select c.relname as of_table from pg_catalog.pg_attribute t join pg_catalog.pg_class c on c.oid = t.attrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'pgb' and c.relkind = 'r' and t.attname = named and not t.attisdropped loop
    execute format('select array_agg(distinct x.%I) from pgb.%I x where x.investigation_id = $1 and x.%I is not null', named, part.of_table, named)
      into used using file;
    found_all := found_all || coalesce(used, '{}');
  end loop;
  return found_all;
end
$$;
create function pgb.keep_holder_in_use() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from pgb.inquiry q where q.investigation_id = old.investigation_id)
    and (old.result is not null or old.id = any (pgb.in_use('holder_id', old.investigation_id))) then
    raise exception 'something rests on this budget holder' using errcode = 'check_violation';
  end if;
  return old;
end
$$;
revoke all on function pgb.in_use(text, uuid), pgb.keep_holder_in_use() from public;
create trigger keep_in_use before delete on pgb.holder for each row execute function pgb.keep_holder_in_use();

-- A provider with talks, checks or reports stays when the file that it came in by is taken back; what was withheld keeps its claim and payment.
create or replace function pgb.remove_import(wanted uuid) returns integer
language plpgsql volatile security definer set search_path = ''
as $$
declare
  file uuid;
  removed integer := 0;
  gone integer;
  providers uuid[];
begin
  select i.investigation_id into file from pgb.import i where i.id = wanted and i.taken_back_at is null;
  if file is null or not pgb.works_at(file) then
    return 0;
  end if;
  if exists (select from pgb.suspended_agreement s join pgb.agreement a on a.id = s.agreement_id
              left join pgb.budget b on b.id = a.budget_id where a.investigation_id = file and wanted in (a.import_id, b.import_id))
    or exists (select from pgb.suspension s join pgb.budget b on b.id = s.budget_id where b.investigation_id = file and b.import_id = wanted)
    or exists (select from pgb.agreement a join pgb.budget b on b.id = a.budget_id
                where b.investigation_id = file and b.import_id = wanted and a.import_id is distinct from wanted)
    or exists (select from pgb.agreement a where a.investigation_id = file and a.import_id = wanted
                and (exists (select from pgb.claim c where c.agreement_id = a.id and c.import_id is distinct from wanted)
                  or exists (select from pgb.payment p where p.agreement_id = a.id and p.import_id is distinct from wanted)))
    or exists (select from pgb.withheld w join pgb.claim c on c.id = w.claim_id where c.investigation_id = file and c.import_id = wanted)
    or exists (select from pgb.withheld w join pgb.payment p on p.id = w.payment_id where p.investigation_id = file and p.import_id = wanted) then
    return null;
  end if;
  providers := array(select distinct a.provider_id from pgb.agreement a where a.investigation_id = file and a.import_id = wanted);
  delete from pgb.payment p where p.investigation_id = file and p.import_id = wanted;
  get diagnostics gone = row_count;
  removed := removed + gone;
  delete from pgb.claim c where c.investigation_id = file and c.import_id = wanted;
  get diagnostics gone = row_count;
  removed := removed + gone;
  delete from pgb.agreement a where a.investigation_id = file and a.import_id = wanted;
  get diagnostics gone = row_count;
  removed := removed + gone;
  delete from pgb.budget b where b.investigation_id = file and b.import_id = wanted;
  get diagnostics gone = row_count;
  removed := removed + gone;
  delete from pgb.account a where a.investigation_id = file and not exists (select from pgb.payment p where p.account_id = a.id);
  delete from pgb.provider v where v.id = any (providers) and v.organisation_id is null and v.person_id is null
    and v.id <> all (pgb.in_use('provider_id', file));
  return removed;
end
$$;

-- Who said that they know somebody in the file reads no advice about it and answers none.
create or replace function pgb.answers_for(department text, municipality uuid, file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and staff.actor_has_role('manager') and municipality = any (staff.actor_municipalities())
    and not investigations.works_on(file) and exists (
      select from staff.mandate d
       where d.account_id = platform.actor_id() and d.addressee = answers_for.department
         and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date))
    and not exists (select from investigations.conflict_declaration c
      where c.investigation_id = file and c.account_id = platform.actor_id() and c.knows)
    and not exists (select from investigations.investigation i where i.id = file and i.sealed and not investigations.acts_on(i.id));
end
$$;

-- An act is recorded by who did it, with their own designation.
create or replace function pgb.check_act() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  told_later constant text[] := array['reading_sent_on', 'reaction_on', 'reaction', 'reading_agreed'];
begin
  if tg_op = 'UPDATE' and old.state <> 'planned' then
    if to_jsonb(new) - told_later <> to_jsonb(old) - told_later then
      raise exception 'an act that was done or cancelled does not change' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if platform.actor_id() is not null and new.done_by <> platform.actor_id() and (tg_op = 'INSERT' or new.done_by <> old.done_by or new.state = 'done') then
    raise exception 'nobody records an act of somebody else' using errcode = 'check_violation';
  end if;
  if new.acting_as = 'supervisor' and new.state <> 'cancelled' and not exists (
    select from staff.designation d join investigations.investigation i on i.id = new.investigation_id
     where d.id = new.designation_id and d.account_id = new.done_by
       and d.kind = case i.domain when 'wmo' then 'wmo-supervisor' when 'youth-act' then 'youth-supervisor' end
       and d.valid_from <= new.on_day and (d.valid_to is null or d.valid_to > new.on_day)) then
    raise exception 'no supervisor without a designation on the day of the act' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- A report begins as a draft of who writes it; agreeing changes no word of it; and what was sent, or given to the college, stays so.
create or replace function pgb.check_findings_report() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  of_later constant text[] := array['sent_on', 'view_until', 'view_received_on', 'view', 'view_weighed', 'given_on', 'given_ground', 'given_by', 'revision'];
  of_agreeing constant text[] := array['agreed_by', 'agreed_at', 'contents', 'revision'];
  me constant uuid := platform.actor_id();
begin
  if tg_op = 'INSERT' then
    if me is not null and (new.written_by <> me or num_nonnulls(new.agreed_by, new.sent_on, new.given_on) > 0) then
      raise exception 'a report begins as a draft of who writes it' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if old.agreed_at is not null and to_jsonb(new) - of_later <> to_jsonb(old) - of_later then
    raise exception 'an agreed report does not change' using errcode = 'check_violation';
  end if;
  if old.agreed_at is null and new.agreed_at is not null and me is not null
    and (new.agreed_by <> me or to_jsonb(new) - of_agreeing <> to_jsonb(old) - of_agreeing) then
    raise exception 'nobody agrees in the name of somebody else, nor while changing it' using errcode = 'check_violation';
  end if;
  if old.agreed_at is null and (new.title, new.body) is distinct from (old.title, old.body) and me is not null and old.written_by <> me then
    raise exception 'a draft is changed by who writes it' using errcode = 'check_violation';
  end if;
  if old.sent_on is not null and (new.sent_on, new.view_until) is distinct from (old.sent_on, old.view_until)
    or old.given_on is not null and (new.given_on, new.given_ground, new.given_by) is distinct from (old.given_on, old.given_ground, old.given_by) then
    raise exception 'what was sent or given stays so' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
drop trigger check_findings_report on pgb.findings_report;
create trigger check_findings_report before insert or update on pgb.findings_report for each row execute function pgb.check_findings_report();

-- What was withdrawn or taken back stays so, with who did it and why.
create function pgb.refuse_undoing() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise exception 'what was withdrawn stays withdrawn' using errcode = 'check_violation';
end
$$;
create trigger withdrawn_stays before update on pgb.link for each row when (old.withdrawn_because is not null) execute function pgb.refuse_undoing();
create trigger withdrawn_stays before update on pgb.stay for each row when (old.withdrawn_at is not null) execute function pgb.refuse_undoing();
create trigger withdrawn_stays before update on pgb.import for each row when (old.taken_back_at is not null) execute function pgb.refuse_undoing();

-- Nobody writes in the name of somebody else: the columns that say who did something hold who does it.
create function pgb.in_own_name() returns trigger
language plpgsql set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
  written constant jsonb := to_jsonb(new);
  before constant jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  named text;
begin
  foreach named in array tg_argv loop
    if me is not null and (written ->> named)::uuid <> me and written ->> named is distinct from before ->> named then
      raise exception 'nobody writes in the name of somebody else' using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end
$$;
revoke all on function pgb.refuse_undoing(), pgb.in_own_name() from public;
create trigger own_name before insert or update on pgb.inquiry for each row execute function pgb.in_own_name('assignment_recorded_by');
create trigger own_name before insert or update on pgb.holder for each row execute function pgb.in_own_name('added_by', 'result_by');
create trigger own_name before insert or update on pgb.import for each row execute function pgb.in_own_name('imported_by', 'taken_back_by');
create trigger own_name before insert or update on pgb.safety_look for each row execute function pgb.in_own_name('looked_by');
create trigger own_name before insert or update on pgb.safety_step for each row execute function pgb.in_own_name('added_by', 'finished_by');
create trigger own_name before insert or update on pgb.stay for each row execute function pgb.in_own_name('recorded_by', 'withdrawn_by');
create trigger own_name before insert or update on pgb.point_look for each row execute function pgb.in_own_name('looked_by');
create trigger own_name before insert or update on pgb.link for each row execute function pgb.in_own_name('recorded_by', 'withdrawn_by');
create trigger own_name before insert or update on pgb.interim_advice for each row execute function pgb.in_own_name('sent_by', 'answered_by');
create trigger own_name before insert or update on pgb.findings_report for each row execute function pgb.in_own_name('given_by');
create trigger own_name before insert or update on pgb.product_fetch for each row execute function pgb.in_own_name('fetched_by');
create trigger own_name before insert or update on pgb.granted_product for each row execute function pgb.in_own_name('recorded_by', 'superseded_by');
create trigger own_name before insert or update on pgb.withheld for each row execute function pgb.in_own_name('added_by');
create trigger own_name before insert or update on pgb.authority_step for each row execute function pgb.in_own_name('written_by', 'approved_by');
create trigger own_name before insert or update on pgb.ikz_submission for each row execute function pgb.in_own_name('written_by', 'approved_by');
create trigger own_name before insert or update on pgb.warning for each row execute function pgb.in_own_name('convinced_by', 'registered_by');
create trigger own_name before insert or update on pgb.warning_check for each row execute function pgb.in_own_name('submitted_by');
create trigger own_name before insert or update on pgb.receipt for each row execute function pgb.in_own_name('recorded_by');
create trigger own_name before insert or update on pgb.exchange for each row execute function pgb.in_own_name('recorded_by');

-- What came from the SVB is what the SVB said: it is added and taken back, never written over.
revoke update on pgb.budget, pgb.agreement, pgb.claim from wederhoor_app;
