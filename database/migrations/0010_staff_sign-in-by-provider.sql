-- Signing in at the identity provider of the municipality: who comes in becomes an account, with the roles of the groups.

create table staff.ended_by_provider (
  issuer text not null,
  token_id text not null,
  until timestamptz not null,
  primary key (issuer, token_id)
);
comment on table staff.ended_by_provider is 'Which logout tokens of the identity provider were used, so that none works twice. No personal data. Keep: until the token has expired.';
alter table staff.ended_by_provider enable row level security;

-- Lets somebody in whom the identity provider vouches for: makes the account at the first time, and gives it the name,
-- the unit, the municipality and exactly the roles of the groups each time. Verdicts: in, inactive, no-role, no-municipality.
-- For which municipality a newcomer works is never guessed: it is the only one there is, or the only one that the groups name.
-- names: what the account may be called, the first one that is free; the last one is the identifier at the provider.
-- A role that was lost ends every open session; without any role nobody comes in, and a stranger leaves no account.
create function staff.let_in(new_id uuid, issuer_given text, subject_given text, names text[], name_given text, groups text[], at timestamptz)
returns table (account_id uuid, verdict text, made boolean, changed boolean, roles text[])
language plpgsql security definer set search_path = ''
as $$
declare
  had text[];
  is_active boolean;
  home uuid;
  -- The municipalities that the groups name; nobody has to name the only one there is.
  named uuid[] := array(select distinct g.municipality_id from staff.group_role g
                         where g.group_name = any (groups) and g.municipality_id is not null);
  unit_named uuid := (select g.unit_id from staff.group_role g
                       where g.group_name = any (groups) and g.unit_id is not null order by g.group_name, g.role limit 1);
begin
  made := false;
  changed := false;
  roles := array(select distinct g.role from staff.group_role g where g.group_name = any (groups) order by g.role);
  delete from staff.session s where s.expires_at <= now() or s.last_seen_at <= now() - interval '30 minutes';
  -- One at a time for each person: two browsers at once make one account.
  perform pg_advisory_xact_lock(hashtextextended(issuer_given || ' ' || subject_given, 0));

  select a.id, a.active, a.municipality_id into account_id, is_active, home
    from staff.account a where a.issuer = issuer_given and a.subject = subject_given;
  if not is_active then
    verdict := 'inactive';
    return next;
    return;
  end if;

  if cardinality(named) = 1 then
    home := named[1];
  elsif account_id is null and (select count(*) from staff.municipality) = 1 then
    home := (select m.id from staff.municipality m);
  elsif home <> all (named) and cardinality(named) > 1 then
    home := null;
  end if;
  if home is null and cardinality(roles) > 0 then
    delete from staff.session s where s.account_id = let_in.account_id;
    verdict := 'no-municipality';
    account_id := null;
    return next;
    return;
  end if;

  if account_id is null and cardinality(roles) > 0 then
    account_id := new_id;
    made := true;
    insert into staff.account (id, account, name, issuer, subject, municipality_id, created_at)
    select new_id, coalesce(min(free.called), new_id::text), name_given, issuer_given, subject_given, home, at
      from (select n.called from unnest(names) with ordinality as n(called, place)
             where not exists (select from staff.account a where a.account = n.called) order by n.place limit 1) as free;
  end if;
  if account_id is null then
    verdict := 'no-role';
    return next;
    return;
  end if;

  had := array(select r.role from staff.account_role r where r.account_id = let_in.account_id order by r.role);
  changed := had <> roles;
  if changed then
    delete from staff.account_role r where r.account_id = let_in.account_id and r.role <> all (roles);
    insert into staff.account_role (account_id, role) select let_in.account_id, unnest(roles) on conflict do nothing;
  end if;
  if not had <@ roles or cardinality(roles) = 0 then
    delete from staff.session s where s.account_id = let_in.account_id;
  end if;
  if cardinality(roles) = 0 then
    verdict := 'no-role';
    return next;
    return;
  end if;

  update staff.account a
     set name = name_given, last_sign_in_at = at, municipality_id = home,
         unit_id = case when unit_named is not null then unit_named when not a.unit_from_group then a.unit_id end,
         unit_from_group = unit_named is not null
   where a.id = let_in.account_id;
  verdict := 'in';
  return next;
end
$$;

-- Whoever holds the token of a session may end it, also when somebody else signs in at the same browser.
create function staff.end_session(token bytea) returns table (account_id uuid)
language sql security definer set search_path = ''
as $$ delete from staff.session s where s.token_hash = token returning s.account_id $$;

-- Ends what the identity provider says has ended: one of its sessions, or all of one person. A token works once.
create function staff.end_by_provider(issuer_given text, subject_given text, session_given text, token_given text, until timestamptz)
returns table (account_id uuid, used_before boolean)
language plpgsql security definer set search_path = ''
as $$
begin
  delete from staff.ended_by_provider e where e.until < now();
  insert into staff.ended_by_provider values (issuer_given, token_given, until) on conflict do nothing;
  if not found then
    return query select null::uuid, true;
    return;
  end if;
  return query
    with ended as (
      delete from staff.session s using staff.account a
       where a.id = s.account_id and a.issuer = issuer_given
         and (subject_given is not null or session_given is not null)
         and (subject_given is null or a.subject = subject_given)
         and (session_given is null or s.provider_session = session_given)
      returning s.account_id)
    select distinct e.account_id, false from ended e;
end
$$;

revoke all on function staff.let_in(uuid, text, text, text[], text, text[], timestamptz), staff.end_session(bytea),
  staff.end_by_provider(text, text, text, text, timestamptz) from public;
grant execute on function staff.let_in(uuid, text, text, text[], text, text[], timestamptz), staff.end_session(bytea),
  staff.end_by_provider(text, text, text, text, timestamptz) to wederhoor_app;
