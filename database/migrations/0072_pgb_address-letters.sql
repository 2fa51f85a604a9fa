-- Letters of a suspension: who gets each, in which capacity and why; whether a fact says where it comes from; and how the municipality can be reached.

alter table staff.municipality add column letter_address text not null default '' check (length(letter_address) <= 300),
  add column letter_phone text not null default '' check (length(letter_phone) <= 60);
grant insert (letter_address, letter_phone), update (letter_address, letter_phone) on staff.municipality to wederhoor_app;
comment on column staff.municipality.letter_address is 'as it stands in letters: where an answer or an objection goes; empty while nobody filled it in';

alter table pgb.holder drop constraint holder_representative_role_check, add constraint holder_representative_role_check
  check (representative_role in ('parent', 'guardian', 'partner', 'family', 'curator', 'administrator', 'mentor', 'budget-help', 'authorised', 'other'));
alter table pgb.holder add column representative_basis text check (length(btrim(representative_basis)) between 3 and 300),
  add constraint holder_basis_of_representative check (representative_basis is null or representative_role is not null);
comment on column pgb.holder.representative_basis is 'what shows that this person may act: the order of the court, or the authorisation with its day; null: nobody saw it';
grant update (representative_basis) on pgb.holder to wederhoor_app;

-- Of what was written down before this was asked nobody knows; its source is not named.
alter table pgb.suspension_fact
  add column came_from text check (came_from in ('own-inquiry', 'budget-holder', 'provider', 'authority', 'report', 'other-client')),
  add column source_named boolean not null default false,
  add column unnamed_because text check (length(btrim(unnamed_because)) between 10 and 500),
  add constraint suspension_fact_named_when_known check (not source_named or came_from is not null),
  add constraint suspension_fact_keeps_reporter_out check (not source_named or came_from not in ('report', 'other-client'));
comment on column pgb.suspension_fact.source_named is 'whether the letter to the budget holder says where the fact comes from; never when that is a report or another client';
comment on column pgb.suspension_fact.unnamed_because is 'why not; for who decides, and in no letter';

create table pgb.suspension_addressee (
  suspension_id uuid not null,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  moment text not null check (moment in ('decision', 'end')),
  who text not null check (who in ('holder', 'representative')),
  person_id uuid not null references parties.person,
  name text not null check (length(btrim(name)) between 1 and 300),
  capacity text check (capacity in ('parent', 'guardian', 'partner', 'family', 'curator', 'administrator', 'mentor', 'budget-help', 'authorised', 'other')),
  address text not null default '' check (length(address) <= 300),
  proposed text not null check (proposed in ('letter', 'copy', 'nothing')),
  gets text not null check (gets in ('letter', 'copy', 'nothing')),
  warnings text[] not null default '{}',
  because text check (length(btrim(because)) between 10 and 1000),
  chosen_by uuid references staff.account,
  chosen_at timestamptz,
  printed_at timestamptz,
  printed_digest bytea check (length(printed_digest) = 32),
  primary key (suspension_id, moment, who),
  foreign key (suspension_id, investigation_id) references pgb.suspension (id, investigation_id) on delete cascade,
  check ((who = 'representative') = (capacity is not null)),
  constraint suspension_addressee_says_why check ((gets = proposed and cardinality(warnings) = 0) or because is not null),
  check ((printed_at is null) = (printed_digest is null))
);
comment on column pgb.suspension_addressee.proposed is 'what the law usually asks for somebody in this capacity; another choice needs a reason, and so does every warning';
comment on column pgb.suspension_addressee.printed_digest is 'SHA-256 of what the letter said when it was last made, without its day';
comment on table pgb.suspension_addressee is 'Who gets a letter of a suspension, or a copy, or nothing and why, as it stood when it was sent. personal data; purpose: social-domain-enforcement; keep: as the file';
create index suspension_addressee_person on pgb.suspension_addressee (person_id);
call pgb.guard('suspension_addressee');
grant delete on pgb.suspension_addressee to wederhoor_app;
grant update (printed_at, printed_digest) on pgb.suspension_addressee to wederhoor_app;
create policy works_on_removes on pgb.suspension_addressee for delete to wederhoor_app
  using ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w));

-- Letters that went out before: to the budget holder alone.
insert into pgb.suspension_addressee (suspension_id, investigation_id, municipality_id, moment, who, person_id, name, proposed, gets)
select s.id, s.investigation_id, s.municipality_id, m.moment, 'holder', h.person_id,
    coalesce(nullif(concat_ws(' ', coalesce(p.initials, p.first_names), p.surname_prefix, p.surname), ''), 'Budgethouder'), 'letter', 'letter'
  from pgb.suspension s join pgb.holder h on h.id = s.holder_id join parties.person p on p.id = h.person_id
  cross join lateral (select 'decision' as moment where s.letter_sent_on is not null union all select 'end' where s.end_asked_svb_on is not null) m;

-- Who gets a letter is chosen after its decision, by who works on the file, and stands still once it was sent.
create function pgb.guard_addressee() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  one constant pgb.suspension_addressee := case when tg_op = 'DELETE' then old else new end;
begin
  if platform.actor_id() is not null and not exists (select from pgb.suspension s where s.id = one.suspension_id and case one.moment
      when 'decision' then s.state = 'decided' and s.letter_sent_on is null
      else s.state = 'ended' and s.end_asked_svb_on is null end) then
    raise exception 'who gets a letter is chosen between its decision and the day on which it was sent' using errcode = 'check_violation';
  end if;
  if platform.actor_id() is not null and tg_op = 'INSERT' and new.chosen_by is distinct from platform.actor_id() then
    raise exception 'who chose is who writes it' using errcode = 'check_violation';
  end if;
  return one;
end
$$;
revoke all on function pgb.guard_addressee() from public;
create trigger guard before insert or update or delete on pgb.suspension_addressee for each row execute function pgb.guard_addressee();

-- A proposal says of each fact whether its source is named; a letter is sent to somebody.
create function pgb.guard_suspension_letter() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if platform.actor_id() is null then
    return new;
  end if;
  if old.state = 'draft' and new.state = 'proposed' and exists (select from pgb.suspension_fact f where f.suspension_id = new.id
      and (f.came_from is null or (not f.source_named and f.unnamed_because is null))) then
    raise exception 'a suspension is proposed once it says of each fact whether its source is named' using errcode = 'check_violation';
  end if;
  if (old.letter_sent_on is null and new.letter_sent_on is not null
      and not exists (select from pgb.suspension_addressee a where a.suspension_id = new.id and a.moment = 'decision' and a.gets = 'letter'))
     or (old.end_asked_svb_on is null and new.end_asked_svb_on is not null
      and not exists (select from pgb.suspension_addressee a where a.suspension_id = new.id and a.moment = 'end' and a.gets = 'letter')) then
    raise exception 'a letter is sent to somebody' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function pgb.guard_suspension_letter() from public;
create trigger guard_letter before update on pgb.suspension for each row execute function pgb.guard_suspension_letter();
