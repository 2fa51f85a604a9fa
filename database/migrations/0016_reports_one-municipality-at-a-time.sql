-- Several municipalities in one installation, and nothing leaks between them. Policies keep rows apart since 0009; here the same holds for what
-- goes past the policies: keys, references and every function that works with the rights of the owner.

-- One question, asked in one line, by whatever goes past the policies. plpgsql, because it keeps its plan.
create function staff.works_for(who uuid, municipality uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
begin
  return exists (select from staff.account a where a.id = who and a.active and (a.municipality_id = municipality
    or exists (select from staff.account_municipality m where m.account_id = a.id and m.municipality_id = municipality)));
end
$$;
-- Whether the one who asks is somebody who works here; an id that nobody has, or of somebody who left, opens nothing.
create function staff.works_here() returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$ begin return exists (select from staff.account a where a.id = platform.actor_id() and a.active); end $$;
-- Who left has no role any more, whatever stands in the table.
create or replace function staff.actor_has_role(wanted text) returns boolean
language sql stable security definer set search_path = '' parallel safe
as $$
  select exists (select from staff.account_role r join staff.account a on a.id = r.account_id and a.active
                  where r.account_id = platform.actor_id() and r.role = wanted)
$$;
revoke all on function staff.works_for(uuid, uuid), staff.works_here() from public;
grant execute on function staff.works_for(uuid, uuid), staff.works_here() to wederhoor_app;
do $$
declare
  open record;
begin
  for open in select schemaname, tablename, policyname from pg_policies
               where cmd = 'SELECT' and qual ~ '^\(\( ?SELECT platform\.actor_id\(\) AS actor_id\) IS NOT NULL\)$'
  loop
    execute format('alter policy %I on %I.%I using ((select staff.works_here()))', open.policyname, open.schemaname, open.tablename);
  end loop;
end
$$;
-- Sums name no case, and are still for those who work here; the application reads them through programme.sums and its sisters.
alter table programme.tally enable row level security;
alter table programme.month_tally enable row level security;
create policy colleagues on programme.tally for select to wederhoor_app using ((select staff.works_here()));
create policy colleagues on programme.month_tally for select to wederhoor_app using ((select staff.works_here()));

-- A person is known once in each municipality: that one municipality knows somebody is nothing for another to learn. The same for organisations,
-- and for lines of a list that each of them reads in.
alter table parties.person drop constraint person_bsn_index_key, add unique (municipality_id, bsn_index), add unique (id, municipality_id);
alter table parties.organisation drop constraint organisation_kvk_number_key, add unique (municipality_id, kvk_number), add unique (id, municipality_id);
alter table reports.report drop constraint report_import_key_key, add unique (municipality_id, import_key), add unique (id, municipality_id);

-- A report, the earlier one that it is joined to, whom it is about and the file that grows from it are of one municipality.
alter table reports.report
  drop constraint report_subject_person_id_fkey, drop constraint report_subject_organisation_id_fkey, drop constraint report_joined_to_fkey,
  add constraint report_subject_person_id_fkey foreign key (subject_person_id, municipality_id) references parties.person (id, municipality_id),
  add constraint report_subject_organisation_id_fkey foreign key (subject_organisation_id, municipality_id) references parties.organisation (id, municipality_id),
  add constraint report_joined_to_fkey foreign key (joined_to, municipality_id) references reports.report (id, municipality_id);
alter table investigations.investigation
  drop constraint investigation_report_id_fkey, drop constraint investigation_subject_person_id_fkey, drop constraint investigation_subject_organisation_id_fkey,
  add constraint investigation_report_id_fkey foreign key (report_id, municipality_id) references reports.report (id, municipality_id),
  add constraint investigation_subject_person_id_fkey foreign key (subject_person_id, municipality_id) references parties.person (id, municipality_id),
  add constraint investigation_subject_organisation_id_fkey foreign key (subject_organisation_id, municipality_id) references parties.organisation (id, municipality_id);
-- Whose case it is does not change: the columns are not among those that the application may update (0004, 0005).

-- Who leads a file or works on it, works for its municipality.
create function investigations.refuse_stranger() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_table_name = 'investigation' then
    if staff.works_for(new.lead_id, new.municipality_id) then return new; end if;
  elsif exists (select from investigations.investigation i where i.id = new.investigation_id and staff.works_for(new.account_id, i.municipality_id)) then
    return new;
  end if;
  raise exception 'somebody of another municipality does not work on this file' using errcode = 'insufficient_privilege';
end
$$;
revoke all on function investigations.refuse_stranger() from public;
create trigger refuse_strange_lead before insert or update of lead_id on investigations.investigation
  for each row when (new.lead_id is not null) execute function investigations.refuse_stranger();
create trigger refuse_strange_member before insert on investigations.member for each row execute function investigations.refuse_stranger();

-- Looking up and making parties happens in one municipality, the one that the work is for.
drop function parties.persons_by_bsn(bytea[]);
create function parties.persons_by_bsn(wanted bytea[], municipality uuid) returns table (bsn_index bytea, id uuid, birth_date date)
language sql stable security definer set search_path = ''
as $$
  select p.bsn_index, p.id, p.birth_date from parties.person p
   where p.bsn_index = any (wanted) and p.municipality_id = municipality and staff.works_for(platform.actor_id(), municipality)
$$;
drop function parties.persons_by_name(text[], date[]);
create function parties.persons_by_name(surnames text[], birth_dates date[], municipality uuid)
returns table (surname text, birth_date date, id uuid, first_letter text, has_bsn boolean)
language sql stable security definer set search_path = ''
as $$
  select w.surname, w.birth_date, p.id, lower(left(coalesce(p.initials, p.first_names), 1)), p.bsn_index is not null
    from (select distinct * from unnest(surnames, birth_dates) as w(surname, birth_date)) w
    join parties.person p on lower(p.surname) = lower(w.surname) and p.birth_date = w.birth_date and p.municipality_id = municipality
   where staff.works_for(platform.actor_id(), municipality)
$$;
drop function parties.organisation_by_kvk(text);
create function parties.organisation_by_kvk(wanted text, municipality uuid) returns uuid
language sql stable security definer set search_path = ''
as $$
  select id from parties.organisation
   where kvk_number = wanted and municipality_id = municipality and staff.works_for(platform.actor_id(), municipality)
$$;
drop function parties.organisation_by_name(text);
create function parties.organisation_by_name(wanted text, municipality uuid) returns uuid
language sql stable security definer set search_path = ''
as $$
  select min(id::text)::uuid from parties.organisation
   where lower(name) = lower(wanted) and municipality_id = municipality and staff.works_for(platform.actor_id(), municipality) having count(*) = 1
$$;
create or replace function parties.label_of(party uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select concat_ws(' ', left(coalesce(p.initials, p.first_names), 1) || '.', p.surname_prefix, left(p.surname, 1) || '.',
                   '(' || extract(year from p.birth_date) || ')')
    from parties.person p where p.id = party and staff.works_for(platform.actor_id(), p.municipality_id)
  union all
  select o.name from parties.organisation o where o.id = party and staff.works_for(platform.actor_id(), o.municipality_id)
$$;
create or replace function parties.complete_person(party uuid, sealed bytea, index bytea, given_initials text, given_first_names text,
  given_prefix text, given_surname text, given_birth_date date) returns void
language sql security definer set search_path = ''
as $$
  update parties.person set
    bsn_sealed = coalesce(bsn_sealed, sealed), bsn_index = coalesce(bsn_index, index),
    initials = coalesce(initials, given_initials), first_names = coalesce(first_names, given_first_names),
    surname_prefix = case when surname is null then given_prefix else surname_prefix end,
    surname = coalesce(surname, given_surname), birth_date = coalesce(birth_date, given_birth_date)
  where id = party and staff.works_for(platform.actor_id(), municipality_id)
    and (bsn_index is null or initials is null or first_names is null or surname is null or birth_date is null)
$$;
-- An address is written on a party of an own municipality, also on one that the asker does not see.
create function parties.may_address(person uuid, organisation uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from parties.person p where p.id = person and staff.works_for(platform.actor_id(), p.municipality_id))
      or exists (select from parties.organisation o where o.id = organisation and staff.works_for(platform.actor_id(), o.municipality_id));
end
$$;
alter policy write on parties.address with check (parties.may_address(person_id, organisation_id));

-- Reports. What was in a function stays; a line about the municipality comes to it. What need to know writes anew stands in 0018 alone.
create or replace function reports.has_reporter_identity(of_report uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from reports.reporter_identity i join reports.report r on r.id = i.report_id
    where i.report_id = of_report and staff.works_for(platform.actor_id(), r.municipality_id))
$$;
-- Who opened the identity of a reporter reads it as long as they see the report.
alter policy after_reason on reports.reporter_identity
  using (exists (select from reports.reporter_identity_opening o where o.report_id = reporter_identity.report_id and o.account_id = (select platform.actor_id()))
    and reports.actor_sees(report_id));
drop function reports.known_import_keys(bytea[]);
create function reports.known_import_keys(wanted bytea[], municipality uuid) returns setof bytea
language sql stable security definer set search_path = ''
as $$
  select import_key from reports.report
   where import_key = any (wanted) and municipality_id = municipality and staff.works_for(platform.actor_id(), municipality)
$$;
create or replace function reports.let_handler_in_on_joined(of_report uuid) returns void
language sql security definer set search_path = ''
as $$
  insert into reports.reader (report_id, account_id, because)
  select j.id, r.handler_id, 'file-member' from reports.report r join reports.report j on j.joined_to = r.id
   where r.id = of_report and r.handler_id is not null and staff.works_for(platform.actor_id(), r.municipality_id)
  on conflict do nothing
$$;
create or replace function reports.hold_for_joining(one uuid, other uuid) returns void
language sql security definer set search_path = ''
as $$
  select from reports.report r where r.id in (one, other) and staff.works_for(platform.actor_id(), r.municipality_id) order by r.id for update
$$;
create or replace function reports.bring_joined_along(of_report uuid) returns setof uuid
language sql security definer set search_path = ''
as $$
  update reports.report j set joined_to = r.joined_to from reports.report r
   where r.id = of_report and r.joined_by = platform.actor_id() and j.joined_to = r.id
     and staff.works_for(platform.actor_id(), r.municipality_id)
  returning j.id
$$;
do $$
declare
  wanted regprocedure;
begin
  for wanted in select oid::regprocedure from pg_proc where pronamespace in ('parties'::regnamespace, 'reports'::regnamespace) and prosecdef and proacl is null loop
    execute format('revoke all on function %s from public', wanted);
    execute format('grant execute on function %s to wederhoor_app', wanted);
  end loop;
end
$$;

create or replace function investigations.file_of_report(of_report uuid) returns uuid
language sql stable security definer set search_path = ''
as $$ select i.id from investigations.investigation i where i.report_id = of_report and staff.works_for(platform.actor_id(), i.municipality_id) $$;
create or replace function investigations.sent_back(file uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from investigations.decision d join investigations.investigation i on i.id = d.investigation_id
    where d.investigation_id = file and d.decided_by = platform.actor_id() and d.choice = 'send-back'
      and staff.works_for(platform.actor_id(), i.municipality_id))
$$;

create or replace function reporting.opened_before(report uuid, moment timestamptz) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from investigations.investigation i
    where i.report_id = report and i.opened_at < moment and staff.works_for(platform.actor_id(), i.municipality_id))
$$;
create or replace function reporting.counted_things(of_measure text, of_categories text[], of_year smallint, of_source text, of_schemes text[], before timestamptz)
returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  view_name constant text := (select m.name from reporting.measure m where m.name = of_measure);
begin
  if platform.actor_id() is null or view_name is null then
    return;
  end if;
  return query execute format('select c.thing from (
      select thing from reporting.%I where category = any ($1) and scheme = any ($4) and known_at < $5 %s %s group by thing having sum(n) > 0) c
     where exists (select from reports.report r where r.id = c.thing and r.municipality_id = any ($6))
        or exists (select from investigations.investigation i where i.id = c.thing and i.municipality_id = any ($6))', view_name,
     case when of_year is not null then 'and year = $2' end, case when of_source is not null then 'and source = $3' end)
   using of_categories, of_year, of_source, of_schemes, before, staff.actor_municipalities();
end
$$;
create or replace function reporting.opened_reports(of_year smallint, before timestamptz) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select i.report_id from investigations.investigation i
   where i.received_year = of_year and i.opened_at < before and i.municipality_id = any ((select staff.actor_municipalities())::uuid[])
$$;
create or replace function reporting.status_before(of_reports uuid[], before timestamptz) returns table (thing uuid, status text)
language sql stable security definer set search_path = ''
as $$
  select r.id, case when r.joined_at < before then 'joined' when i.closed_at < before then 'investigated' when i.opened_at < before then 'under-investigation'
                    when w.decided_at >= before or w.decided_at is null then 'received'
                    when w.outcome = 'investigate' then 'worth-investigating' else 'not-investigated' end
    from reports.report r
    left join reports.worthiness w on w.report_id = r.id
    left join investigations.investigation i on i.report_id = r.id
   where r.id = any (of_reports) and r.municipality_id = any ((select staff.actor_municipalities())::uuid[])
$$;
