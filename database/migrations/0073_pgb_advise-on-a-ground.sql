-- Advice that goes out of a file under Wmo or Youth Act before its end leaves the purpose that its data were gathered for: it has a ground and a
-- necessity of its own, across the wall under an approved disclosure, and whoever answers it is asked first whether they know somebody in the file.
alter table pgb.interim_advice
  add column ground text check (ground in ('pw-53a-6', 'pw-64-1', 'wmo-2-3-9', 'wmo-5-2-4', 'youth-8-1-2', 'gdpr-6-1-d', 'gdpr-6-1-e')),
  add column necessity text check (length(btrim(necessity)) between 20 and 4000),
  add column disclosure_id uuid references privacy.cross_domain_disclosure,
  add constraint ground_with_necessity check ((ground is null) = (necessity is null)),
  add constraint disclosed_on_a_ground check (disclosure_id is null or ground is not null);
comment on column pgb.interim_advice.ground is 'on which ground the addressee may have it; null only for what was sent before this was asked';
comment on column pgb.interim_advice.necessity is 'what of it is needed for which task of the addressee';
comment on column pgb.interim_advice.disclosure_id is 'the approved disclosure under which it went to Work and Income: the other compartment';
create index interim_advice_under on pgb.interim_advice (disclosure_id) where disclosure_id is not null;

-- Within the compartment on a ground of the law of the file; across it under a disclosure of this file that was approved and holds that day.
create function pgb.guard_interim_advice() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  law constant text := (select i.domain from investigations.investigation i where i.id = new.investigation_id);
begin
  -- Without an actor only the owner writes: samples, and what was sent before a ground was asked.
  if platform.actor_id() is null then
    return new;
  end if;
  if new.ground is null then
    raise exception 'interim advice goes out on a ground' using errcode = 'check_violation';
  end if;
  if new.addressee = 'work-and-income' then
    if not exists (select from privacy.cross_domain_disclosure d
      where d.id = new.disclosure_id and d.thing_kind = 'investigation' and d.thing_id = new.investigation_id and d.to_compartment = 'participation-act'
        and d.decision = 'approved' and d.ground = new.ground and d.until >= (new.sent_at at time zone 'Europe/Amsterdam')::date) then
      raise exception 'interim advice crosses the wall between compartments without an approved disclosure' using errcode = 'check_violation';
    end if;
  elsif new.disclosure_id is not null
     or new.ground not in ('gdpr-6-1-d', 'gdpr-6-1-e', case law when 'wmo' then 'wmo-2-3-9' else 'youth-8-1-2' end, case law when 'wmo' then 'wmo-5-2-4' else 'youth-8-1-2' end) then
    raise exception 'this ground is not of the law of the file' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function pgb.guard_interim_advice() from public;
create trigger guard before insert on pgb.interim_advice for each row execute function pgb.guard_interim_advice();

-- Do you know somebody in this file? One question, for whoever decides on a suspension or answers advice, kept with the file.
create function pgb.is_asked_about(file uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from pgb.suspension s where s.investigation_id = file and pgb.decides_suspension(s.id))
      or exists (select from pgb.interim_advice v where v.investigation_id = file and v.answered_at is null
           and pgb.answers_for(v.addressee, v.municipality_id, v.investigation_id))
$$;
create function pgb.declare_knowing(file uuid, yes boolean, because text, declared_at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not pgb.is_asked_about(file) then
    raise exception 'only who decides or answers is asked' using errcode = 'insufficient_privilege';
  end if;
  insert into investigations.conflict_declaration (investigation_id, account_id, moment, knows, explanation, at)
  values (file, platform.actor_id(), 'decision', yes, because, declared_at)
  on conflict (investigation_id, account_id, moment) do update set knows = excluded.knows, explanation = excluded.explanation, at = excluded.at;
end
$$;
create function pgb.knows_somebody(file uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select c.knows from investigations.conflict_declaration c
   where c.investigation_id = file and c.account_id = platform.actor_id() and c.moment = 'decision'
$$;
-- An answer from before a suspension was written was not about its budget holder: then the question is asked again.
create or replace function pgb.conflict_declared(suspension uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select c.knows from pgb.suspension s join investigations.conflict_declaration c
      on c.investigation_id = s.investigation_id and c.account_id = platform.actor_id() and c.moment = 'decision' and (c.knows or c.at >= s.drafted_at)
   where s.id = conflict_declared.suspension
$$;
drop function pgb.declare_conflict(uuid, boolean, text, timestamptz);

-- Whom the file is about, for who answers and does not see the file: without a name nobody can say whether they know them.
create function pgb.subject_for_answer(asked uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select coalesce((select o.name from parties.organisation o where o.id = i.subject_organisation_id),
                  (select concat_ws(' ', coalesce(p.initials, p.first_names), p.surname_prefix, p.surname) from parties.person p where p.id = i.subject_person_id))
    from pgb.interim_advice v join investigations.investigation i on i.id = v.investigation_id
   where v.id = asked and pgb.answers_for(v.addressee, v.municipality_id, v.investigation_id)
$$;
revoke all on function pgb.is_asked_about(uuid), pgb.declare_knowing(uuid, boolean, text, timestamptz), pgb.knows_somebody(uuid), pgb.subject_for_answer(uuid) from public;
grant execute on function pgb.is_asked_about(uuid), pgb.declare_knowing(uuid, boolean, text, timestamptz), pgb.knows_somebody(uuid), pgb.subject_for_answer(uuid) to wederhoor_app;

drop policy department_answers on pgb.interim_advice;
create policy department_answers on pgb.interim_advice for update to wederhoor_app
  using (answered_at is null and pgb.answers_for(addressee, municipality_id, investigation_id))
  with check (answered_by = (select platform.actor_id()) and pgb.knows_somebody(investigation_id) is false);

-- Under Wmo and Youth Act nothing is recovered without a revision or revocation on ground a, and under the Wmo not without intent (Wmo 2.4.1,
-- Jeugdwet 8.1.4 lid 3): of what is advised together, with what was decided instead of it.
create function investigations.recovery_stands(of_advice uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  with measure as (
    select coalesce(d.deviates_to, p.kind) as kind, case when d.deviates_to is null then p.ground else d.ground end as ground
      from investigations.advice_part p left join investigations.decision d on d.part_id = p.id where p.advice_id = of_advice)
  select i.domain = 'participation-act'
      or not exists (select from measure m where m.kind = 'recover')
      or (exists (select from measure m where m.kind in ('revise', 'revoke') and m.ground = 'a')
          and (i.domain <> 'wmo' or coalesce((select w.culpability = 'intent' from investigations.weighing w where w.investigation_id = i.id), false)))
    from investigations.advice v join investigations.investigation i on i.id = v.investigation_id where v.id = of_advice
$$;
create function investigations.keep_recovery_lawful() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  changed constant jsonb := coalesce(to_jsonb(new), to_jsonb(old));
  advices uuid[];
begin
  -- Without an actor only the owner writes: samples.
  if platform.actor_id() is null then
    return null;
  end if;
  advices := case tg_table_name
    when 'advice_part' then array[(changed ->> 'advice_id')::uuid]
    when 'advice' then array[(changed ->> 'id')::uuid]
    when 'decision' then array(select p.advice_id from investigations.advice_part p where p.id = (changed ->> 'part_id')::uuid)
    when 'weighing' then array(select v.id from investigations.advice v
      where v.investigation_id = (changed ->> 'investigation_id')::uuid and v.status in ('reading', 'sent')) end;
  if exists (select from unnest(advices) a where investigations.recovery_stands(a) is false) then
    raise exception 'nothing is recovered without ground a and intent' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
revoke all on function investigations.recovery_stands(uuid), investigations.keep_recovery_lawful() from public;
create trigger keep_recovery_lawful after insert or update or delete on investigations.advice_part for each row execute function investigations.keep_recovery_lawful();
create trigger keep_recovery_lawful after insert or update of status on investigations.advice for each row
  when (new.status in ('reading', 'sent')) execute function investigations.keep_recovery_lawful();
create trigger keep_recovery_lawful after insert or update on investigations.decision for each row
  when (new.choice <> 'send-back') execute function investigations.keep_recovery_lawful();
create trigger keep_recovery_lawful after update of culpability on investigations.weighing for each row
  when (new.culpability is distinct from old.culpability) execute function investigations.keep_recovery_lawful();
