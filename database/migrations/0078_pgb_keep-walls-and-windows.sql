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

-- Surnames of the clients of a file and who acts for them, to keep others out of what goes to one of them. Whoever decides on a suspension sees
-- only its own budget holder, and what they write goes into the letter too: it is compared without being shown.
create function pgb.surnames_on(file uuid, about uuid[]) returns table (called text, own boolean)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.opens(file) or exists (select from pgb.suspension s
      where s.investigation_id = file and s.state = 'proposed' and pgb.decides_suspension(s.id)) then
    return query select p.surname, h.id = any (about) from pgb.holder h join parties.person p on p.id in (h.person_id, h.representative_person_id)
      where h.investigation_id = file and p.surname is not null;
  end if;
end
$$;
revoke all on function pgb.surnames_on(uuid, uuid[]) from public;
grant execute on function pgb.surnames_on(uuid, uuid[]) to wederhoor_app;
