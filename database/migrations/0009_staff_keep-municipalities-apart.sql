-- Several municipalities in one installation: every case row says whose it is, and no policy, old or new, reaches across.
-- Parts of a report or file have no municipality of their own: they are seen through it (sees_file, actor_sees).
alter table reports.intake_unit
  add municipality_id uuid not null default '00000000-0000-7000-8000-000000000001' references staff.municipality,
  drop constraint intake_unit_pkey,
  add primary key (municipality_id, scheme);

do $$
declare
  named text;
begin
  foreach named in array array['parties.person', 'parties.organisation', 'reports.report', 'investigations.investigation'] loop
    execute format('alter table %s add municipality_id uuid not null default staff.home_municipality() references staff.municipality', named);
    execute format('comment on column %s.municipality_id is ''whose case it is; a restrictive policy keeps municipalities apart''', named);
    -- The public writes reports for the municipality that it chose; it reads nothing.
    execute format('create policy own_municipality on %s as restrictive for all to wederhoor_app
      using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
      with check ((select platform.actor_id()) is null or municipality_id = any ((select staff.actor_municipalities())::uuid[]))', named);
  end loop;
end
$$;
grant select (municipality_id) on reports.report to wederhoor_app;
