-- Pages of payments and claims were written anew after they had been opened for a guest on money (0074): they are opened again.
do $$
declare
  named regprocedure;
begin
  foreach named in array array[
      'pgb.payment_page(uuid,uuid,uuid,date,date,date,uuid,integer)', 'pgb.claim_page(uuid,uuid,uuid,date,date,date,uuid,integer)']::regprocedure[] loop
    execute replace(pg_get_functiondef(named), 'if pgb.opens(file) then', $with$if pgb.welcomes(file, 'money') then$with$);
  end loop;
end
$$;

-- Only who asked for a file to be taken over lays it down, and only while it waits: what ended has no file left behind.
alter policy works_on_adds on pgb.import_file
  with check ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w)
    and exists (select from pgb.import_run r where r.id = run_id and r.state = 'waiting' and r.asked_by = (select platform.actor_id())));
