-- Roles are shared by every database of a cluster, so they are made apart from the migrations.
-- wederhoor_app holds what the running application may do; it owns nothing and bypasses no row security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'wederhoor_app') then
    create role wederhoor_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another installation on this cluster made it a moment ago
end
$$;
