-- Messages to colleagues, in the app and by mail. A mail holds fixed words and one link; nothing of a case or a person.
-- The schema of the jobs is made by platform/server/jobs/prepare-jobs.ts.

create table staff.mail_choice (
  account_id uuid primary key references staff.account,
  address text check (address ~ '^[^[:space:]@<>,;"]+@[^[:space:]@<>,;"]+$' and length(address) <= 200),
  wanted boolean not null default true
);
comment on table staff.mail_choice is 'Where somebody is mailed that something waits, from the identity provider or the administrator, and whether that person wants it; personal data of employees; keep: as the account';
alter table staff.mail_choice enable row level security;
create policy own on staff.mail_choice for all to wederhoor_app
  using (account_id = (select platform.actor_id()) and (select staff.works_here()))
  with check (account_id = (select platform.actor_id()) and (select staff.works_here()));
create policy administrator on staff.mail_choice for all to wederhoor_app
  using ((select staff.actor_has_role('admin')) and staff.works_alongside(account_id))
  with check ((select staff.actor_has_role('admin')) and staff.works_alongside(account_id));
grant select, insert, update (address, wanted) on staff.mail_choice to wederhoor_app;

create table staff.message (
  id uuid primary key,
  account_id uuid not null references staff.account,
  kind text not null,
  thing_kind text not null,
  thing_id uuid not null,
  told_at timestamptz not null,
  read_at timestamptz,
  mail_state text not null check (mail_state in ('none', 'waiting', 'sent', 'failed')),
  mail_code text,
  mailed_at timestamptz,
  check ((mail_state = 'failed') = (mail_code is not null)),
  check ((mail_state = 'sent') = (mailed_at is not null))
);
comment on table staff.message is 'What a colleague is told: the kind of event and the page it is about, without names or contents; personal data of employees; keep: message.keep days after it was told';
create unique index message_unread on staff.message (account_id, kind, thing_kind, thing_id) where read_at is null;
create index message_of_account on staff.message (account_id, (read_at is not null), told_at desc, id desc);
create index message_by_age on staff.message (told_at);
create index message_mail_failed on staff.message (told_at) where mail_state = 'failed';
alter table staff.message enable row level security;
create policy own on staff.message for select to wederhoor_app
  using (account_id = (select platform.actor_id()) and (select staff.works_here()));
create policy own_changes on staff.message for update to wederhoor_app
  using (account_id = (select platform.actor_id()) and (select staff.works_here()))
  with check (account_id = (select platform.actor_id()) and (select staff.works_here()));
grant select, update (read_at, mail_state, mail_code, mailed_at) on staff.message to wederhoor_app;

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('message.keep', 90, 'days', '2020-01-01', 'AVG art. 5 lid 1 onder e: een bericht is een wegwijzer, geen dossier', true);

-- Tells somebody who works here. Told again while unread: moved up, not doubled, and not mailed again.
create function staff.tell(new_id uuid, to_account uuid, kind_given text, thing_kind_given text, thing_id_given uuid, at timestamptz)
returns table (message_id uuid, mails boolean)
language plpgsql security definer set search_path = ''
as $$
declare
  wants boolean := exists (select from staff.mail_choice c where c.account_id = to_account and c.wanted and c.address is not null);
begin
  if not exists (select from staff.account a where a.id = to_account and a.active) then
    return;
  end if;
  insert into staff.message as m (id, account_id, kind, thing_kind, thing_id, told_at, mail_state)
  values (new_id, to_account, kind_given, thing_kind_given, thing_id_given, at, case when wants then 'waiting' else 'none' end)
  on conflict (account_id, kind, thing_kind, thing_id) where read_at is null do update set told_at = greatest(m.told_at, excluded.told_at)
  returning m.id into message_id;
  mails := wants and message_id = new_id;
  return next;
end
$$;

create function staff.forget_old_messages(at timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  gone integer;
begin
  delete from staff.message m where m.told_at < at - (
    select p.value::integer * interval '1 day' from platform.legal_parameter p
     where p.key = 'message.keep' and p.valid_from <= at::date and (p.valid_to is null or p.valid_to > at::date));
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- For the administrator: how the mail goes, in numbers and codes; never to whom.
create function staff.mail_states() returns table (state text, code text, messages integer, latest timestamptz)
language sql stable security definer set search_path = ''
as $$
  select m.mail_state, m.mail_code, count(*)::integer, max(m.told_at) from staff.message m
   where (select staff.actor_has_role('admin')) and m.mail_state in ('waiting', 'failed')
   group by 1, 2 order by 1, 2
$$;
create function staff.mail_again() returns table (message_id uuid, account_id uuid)
language sql security definer set search_path = ''
as $$
  update staff.message m set mail_state = 'waiting', mail_code = null
   where m.mail_state = 'failed' and (select staff.actor_has_role('admin'))
  returning m.id, m.account_id
$$;

revoke all on function staff.tell(uuid, uuid, text, text, uuid, timestamptz), staff.forget_old_messages(timestamptz), staff.mail_states(), staff.mail_again() from public;
grant execute on function staff.tell(uuid, uuid, text, text, uuid, timestamptz), staff.forget_old_messages(timestamptz), staff.mail_states(), staff.mail_again() to wederhoor_app;
