-- What rules look at, of all care agreements of a file or only of those that one thing to check is about. Planned anew for what is asked:
-- those of a few agreements come by their own index, and nothing walks through a hundred thousand rows for one page.
drop function pgb.claims_to_check(uuid);
drop function pgb.late_payments(uuid);
create function pgb.claims_to_check(file uuid, of_agreements uuid[] default null)
returns table (id uuid, agreement_id uuid, reference text, period_from date, period_to date, minutes integer, cents bigint)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
begin
  if pgb.welcomes(file, 'money') then
    return query select c.id, c.agreement_id, c.source_reference, c.period_from, c.period_to, c.minutes, c.amount_cents
      from pgb.claim c where c.investigation_id = file and (of_agreements is null or c.agreement_id = any (of_agreements)) and c.state <> 'refused';
  end if;
end
$$;
create function pgb.late_payments(file uuid, of_agreements uuid[] default null)
returns table (id uuid, agreement_id uuid, reference text, paid_on date, period_from date, period_to date, cents bigint, ends_on date)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
begin
  if pgb.welcomes(file, 'money') then
    return query select p.id, p.agreement_id, p.source_reference, p.paid_on, p.period_from, p.period_to, p.amount_cents, least(a.ended_on, a.valid_to)
      from pgb.payment p join pgb.agreement a on a.id = p.agreement_id
     where p.investigation_id = file and (of_agreements is null or p.agreement_id = any (of_agreements))
       and p.amount_cents > 0 and p.period_to > least(a.ended_on, a.valid_to) order by p.period_from, p.id;
  end if;
end
$$;
revoke all on function pgb.claims_to_check(uuid, uuid[]), pgb.late_payments(uuid, uuid[]) from public;
grant execute on function pgb.claims_to_check(uuid, uuid[]), pgb.late_payments(uuid, uuid[]) to wederhoor_app;
