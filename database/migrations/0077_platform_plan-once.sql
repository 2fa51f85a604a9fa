-- What a policy asks of each row is planned once for a connection, also where the query around it asks for a plan of its own:
-- planning it anew for every row took eight times as long as the answer (decision 0012).
do $$
declare
  asked regprocedure;
begin
  for asked in
    select distinct f.oid::regprocedure
      from pg_catalog.pg_depend d
      join pg_catalog.pg_proc f on f.oid = d.refobjid and d.refclassid = 'pg_catalog.pg_proc'::regclass
      join pg_catalog.pg_language l on l.oid = f.prolang and l.lanname = 'plpgsql'
     where d.classid = 'pg_catalog.pg_policy'::regclass
  loop
    execute format('alter function %s set plan_cache_mode = force_generic_plan', asked);
  end loop;
end
$$;
