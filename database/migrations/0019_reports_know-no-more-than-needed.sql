-- Being let in to read, or having filed a report, is no reason to know more than that.

-- Whose work a report is: the judge and the handler with the colleagues on the file, the specialists of the unit while it waits and their coordinator.
-- Who only reads, for some days, as a guest or behind broken glass, has no part in it. Asked under row security, like actor_sees.
create function reports.actor_handles(of_report uuid) returns boolean
language plpgsql stable set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (select from reports.report r where r.id = of_report
    and (r.handler_id = me or r.assessed_by = me or r.filed_by = me
      or (r.unit_id = staff.actor_unit() and ((r.status = 'received' and staff.actor_has_role('specialist')) or staff.actor_has_role('coordinator')))
      or exists (select from reports.reader g where g.report_id = r.id and g.account_id = me and g.because = 'file-member'
           and (g.until is null or g.until >= current_date))));
end
$$;
create policy part_in_it on reports.reporter_identity_opening as restrictive for insert to wederhoor_app with check (reports.actor_handles(report_id));
create policy part_in_it on reports.reporter_identity as restrictive for select to wederhoor_app using (reports.actor_handles(report_id));
create policy part_in_it on privacy.cross_domain_disclosure as restrictive for insert to wederhoor_app
  with check (thing_kind <> 'report' or reports.actor_handles(thing_id));

-- Whoever filed a report knows whom they named, and not what the municipality knew of that person before.
create or replace function reports.actor_knows_subject(person uuid, organisation uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (select from reports.report r
                  where (r.subject_person_id = person or r.subject_organisation_id = organisation) and reports.actor_reads_whole(r.id)
                    and (r.filed_by is distinct from me or reports.reads_beyond_filing(r.id)
                      or exists (select from parties.person p where p.id = person and p.created_by = me)
                      or exists (select from parties.organisation o where o.id = organisation and o.created_by = me)));
end
$$;
create function reports.reads_beyond_filing(of_report uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (select from reports.report r where r.id = of_report and r.municipality_id = any (staff.actor_municipalities())
    and (r.handler_id = me
      or exists (select from reports.reader g where g.report_id = r.id and g.account_id = me and (g.until is null or g.until >= current_date))
      or (not r.sealed and exists (select from reports.unmasking u where u.report_id = r.id and u.account_id = me
           and (r.assessed_by = me or r.joined_by = me or r.unit_id = staff.actor_unit())))));
end
$$;

-- What is known of whoever the asker just named in a report, to take it out of the text before others judge it.
create function parties.marks_of(wanted uuid[])
returns table (id uuid, initials text, first_names text, surname_prefix text, surname text, birth_date date, organisation_name text, kvk_number text, addresses json)
language sql stable security definer set search_path = ''
as $$
  select w.id, p.initials, p.first_names, p.surname_prefix, p.surname, p.birth_date, o.name, o.kvk_number,
         coalesce((select json_agg(json_build_object('street', a.street, 'houseNumber', a.house_number, 'postalCode', a.postal_code))
            from parties.address a where a.person_id = w.id or a.organisation_id = w.id), '[]')
    from unnest(wanted) w(id) left join parties.person p on p.id = w.id left join parties.organisation o on o.id = w.id
   where exists (select from reports.report r where (r.subject_person_id = w.id or r.subject_organisation_id = w.id)
     and r.municipality_id = any (staff.actor_municipalities())
     and (r.filed_by = platform.actor_id() or r.assessed_by = platform.actor_id() or r.handler_id = platform.actor_id() or r.unit_id = staff.actor_unit()))
$$;

-- The whole number of a person is for who works with a report or file about them, or wrote them down today; not for guests on a part.
create function parties.number_may_be_shown(person uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (select from investigations.investigation i where i.subject_person_id = person and investigations.sees_file(i.id))
      or exists (select from reports.report r where r.subject_person_id = person and reports.reads_beyond_filing(r.id)
           and not exists (select from reports.reader g where g.report_id = r.id and g.account_id = me and g.because = 'guest' and r.handler_id is distinct from me))
      or exists (select from parties.person p where p.id = person and p.created_by = me and p.created_at > now() - interval '12 hours'
           and p.municipality_id = any (staff.actor_municipalities()));
end
$$;
-- Whether a party may be recognised by who types its exact key: not when everything that is known of it stands sealed.
create function parties.may_be_recognised(party uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from reports.report r where (r.subject_person_id = party or r.subject_organisation_id = party) and not r.sealed)
      or exists (select from investigations.investigation i where (i.subject_person_id = party or i.subject_organisation_id = party) and not i.sealed)
      or not exists (select from reports.report r where r.subject_person_id = party or r.subject_organisation_id = party);
end
$$;
revoke all on function reports.actor_handles(uuid), reports.reads_beyond_filing(uuid), parties.marks_of(uuid[]), parties.number_may_be_shown(uuid), parties.may_be_recognised(uuid) from public;
grant execute on function reports.actor_handles(uuid), parties.marks_of(uuid[]), parties.number_may_be_shown(uuid), parties.may_be_recognised(uuid) to wederhoor_app;

-- Cases are for who works on cases: who administers, oversees or writes the programme is nobody's guest.
create policy works_on_cases on investigations.access_grant as restrictive for insert to wederhoor_app
  with check (exists (select from staff.account_role r where r.account_id = access_grant.account_id
    and r.role in ('specialist', 'consultant', 'coordinator', 'manager')));
