-- A decision finds its part by its key: as text it walked through every part there is, which took hours for a hundred thousand files.
create or replace function investigations.keep_to_law() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  written constant jsonb := to_jsonb(new);
  law constant text := (select i.domain from investigations.investigation i where i.id = new.investigation_id);
  kind constant text := coalesce(written ->> 'deviates_to', written ->> 'kind');
  addressee constant text := coalesce(written ->> 'addressee', (select p.addressee from investigations.advice_part p where p.id = (written ->> 'part_id')::uuid));
begin
  if law = 'participation-act' and (written ->> 'ground' is not null or addressee = 'social-development'
      or kind in ('convert', 'civil-claim', 'notify-authority', 'criminal-report', 'ikz-report', 'stop-agreements')) then
    raise exception 'this does not exist under the Participation Act' using errcode = 'check_violation';
  end if;
  if law <> 'participation-act' and (kind in ('fine', 'warning') or (tg_table_name = 'hearing' and written ->> 'purpose' = 'fine')
      or coalesce((written ->> 'fined_cents')::bigint, 0) > 0) then
    raise exception 'there is no fine under the Wmo or the Youth Act' using errcode = 'check_violation';
  end if;
  if law <> 'participation-act' and addressee = 'work-and-income'
      and kind not in ('civil-claim', 'notify-authority', 'criminal-report', 'ikz-report') then
    raise exception 'what changes the provision is decided by Social Development' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
