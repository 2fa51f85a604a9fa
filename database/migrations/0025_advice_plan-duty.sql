-- Who is on duty at the advice desk: a weekly pattern in dated versions, what differs on a day, and how to reach who is on duty.

-- Whether somebody is an active specialist of a unit in a municipality; asked under no row security, answers yes or no only.
create function advice.serves(who uuid, of_unit uuid, municipality uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_for(who, municipality)
    and exists (select from staff.account a join staff.account_role r on r.account_id = a.id and r.role = 'specialist'
                 where a.id = who and a.unit_id = of_unit and a.active);
end
$$;
revoke all on function advice.serves(uuid, uuid, uuid) from public;
grant execute on function advice.serves(uuid, uuid, uuid) to wederhoor_app;

create table advice.duty_part (
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  valid_from date not null,
  weekday smallint not null check (weekday between 1 and 7),
  starts time not null,
  ends time not null check (ends > starts),
  account_id uuid not null references staff.account,
  set_by uuid not null references staff.account,
  primary key (municipality_id, unit_id, valid_from, weekday, starts, account_id)
);
comment on table advice.duty_part is 'The weekly pattern of a desk from a day on (Monday is 1), until a later version begins; never changed. personal data: who works when at the desk; purpose: a colleague finds who is on duty; keep: 1 year after a later version began';

create table advice.duty_exception (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  day date not null,
  kind text not null check (kind in ('swap', 'absent', 'extra')),
  account_id uuid not null references staff.account,
  to_id uuid references staff.account,
  starts time not null,
  ends time not null check (ends > starts),
  set_by uuid not null references staff.account,
  set_at timestamptz not null,
  check ((kind = 'swap') = (to_id is not null)),
  check (to_id is distinct from account_id)
);
comment on table advice.duty_exception is 'What differs from the pattern on a day, without a reason: never why somebody is away. personal data; purpose: a colleague finds who is on duty; keep: 1 year after the day';
create index duty_exception_of_desk on advice.duty_exception (municipality_id, unit_id, day);

create table advice.duty_reach (
  account_id uuid primary key references staff.account,
  phone text not null default '' check (length(phone) <= 20),
  room text not null default '' check (length(room) <= 40),
  chat text not null default '' check (length(chat) <= 80)
);
comment on table advice.duty_reach is 'How to reach a specialist on duty: what they gave themselves, for the duty only. personal data; purpose: a colleague reaches who is on duty; keep: as long as the specialist serves at the desk';

alter table advice.duty_part enable row level security;
alter table advice.duty_exception enable row level security;
alter table advice.duty_reach enable row level security;

create policy colleagues on advice.duty_part for select to wederhoor_app
  using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy coordinator_plans on advice.duty_part for insert to wederhoor_app
  with check ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit()) and set_by = (select platform.actor_id())
    and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and valid_from > (now() at time zone 'Europe/Amsterdam')::date
    and advice.serves(account_id, unit_id, municipality_id));
create policy coordinator_withdraws on advice.duty_part for delete to wederhoor_app
  using ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit())
    and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and valid_from > (now() at time zone 'Europe/Amsterdam')::date);
grant select, insert, delete on advice.duty_part to wederhoor_app;

-- A specialist changes their own duty; the coordinator everybody's. Added only: what was said before stays, the last word counts.
create policy colleagues on advice.duty_exception for select to wederhoor_app
  using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy change on advice.duty_exception for insert to wederhoor_app
  with check (set_by = (select platform.actor_id()) and unit_id = (select staff.actor_unit())
    and ((select staff.actor_has_role('coordinator'))
      or ((select staff.actor_has_role('specialist')) and account_id = (select platform.actor_id())))
    and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and day >= (now() at time zone 'Europe/Amsterdam')::date
    and (kind = 'absent' or advice.serves(coalesce(to_id, account_id), unit_id, municipality_id)));
grant select, insert on advice.duty_exception to wederhoor_app;

create policy colleagues on advice.duty_reach for select to wederhoor_app
  using ((select staff.works_here()) and exists (
    select from unnest((select staff.actor_municipalities())::uuid[]) m where staff.works_for(account_id, m)));
create policy own_add on advice.duty_reach for insert to wederhoor_app
  with check (account_id = (select platform.actor_id()) and (select staff.actor_has_role('specialist')));
create policy own_change on advice.duty_reach for update to wederhoor_app
  using (account_id = (select platform.actor_id())) with check (account_id = (select platform.actor_id()));
grant select, insert, update on advice.duty_reach to wederhoor_app;
