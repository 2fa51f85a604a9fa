-- What a budget holder was granted, as Zorgned says it or as somebody typed it over; each question to Zorgned, and what it gave.
create table pgb.product_fetch (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid not null,
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  ended_since date not null,
  found integer not null check (found >= 0),
  unread_parts integer not null default 0 check (unread_parts >= 0),
  digest bytea not null check (length(digest) = 32),
  fetched_by uuid not null references staff.account,
  fetched_at timestamptz not null,
  unique (id, holder_id),
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade
);
comment on column pgb.product_fetch.ended_since is 'what ended before this day was not asked for';
comment on column pgb.product_fetch.unread_parts is 'parts of the answer that could not be read: somebody looks in the source';
comment on column pgb.product_fetch.digest is 'SHA-256 of the answer; the answer itself is not kept';
comment on table pgb.product_fetch is 'That it was asked what a budget holder was granted, and how much came back. personal data; purpose: social-domain-enforcement; keep: as the file';
create index product_fetch_of_holder on pgb.product_fetch (holder_id, fetched_at desc, id desc);

create table pgb.granted_product (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid not null,
  came_by text not null check (came_by in ('fetched', 'typed')),
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  fetch_id uuid,
  decision_number text check (length(decision_number) between 1 and 300),
  decided_on date,
  product_code text check (length(product_code) between 1 and 300),
  product text check (length(product) between 1 and 300),
  category text check (length(category) between 1 and 300),
  result text check (result in ('granted', 'refused')),
  delivery_form text check (delivery_form in ('pgb', 'in-kind')),
  valid_from date,
  valid_to date,
  volume text check (length(volume) between 1 and 300),
  minutes_per_week integer check (minutes_per_week between 0 and 100000),
  supplier_name text check (length(supplier_name) between 1 and 300),
  supplier_kvk text check (supplier_kvk ~ '^[0-9]{8}$'),
  supplier_agb text check (supplier_agb ~ '^[0-9]{8}$'),
  allocations jsonb not null default '[]' check (jsonb_typeof(allocations) = 'array'),
  not_understood text[] not null default '{}',
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  superseded_by uuid references staff.account,
  superseded_because text check (length(btrim(superseded_because)) between 5 and 500),
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade,
  foreign key (fetch_id, holder_id) references pgb.product_fetch (id, holder_id) on delete cascade,
  check ((came_by = 'fetched') = (fetch_id is not null)),
  check (came_by = 'fetched' or (decision_number is not null and product is not null and result is not null)),
  check ((superseded_at is null) = (superseded_by is null)),
  check (superseded_because is null or (superseded_at is not null and came_by = 'typed'))
);
comment on column pgb.granted_product.valid_to is 'the last day, as the source says it; not corrected here';
comment on column pgb.granted_product.minutes_per_week is 'only where hours or minutes in a known period were given';
comment on column pgb.granted_product.allocations is 'care in kind: number, supplier, from and until, delivered from and until';
comment on column pgb.granted_product.not_understood is 'what the source said in a way that was not understood, by name; null in its own column';
comment on column pgb.granted_product.superseded_at is 'when a newer answer took its place, or somebody took it out; null while it stands';
comment on table pgb.granted_product is 'What a budget holder was granted or refused by Maatschappelijke Ontwikkeling; a new answer takes the place of the one before, which stays. personal data; purpose: social-domain-enforcement; keep: as the file';
create index granted_product_of_holder on pgb.granted_product (holder_id, valid_from desc nulls last, id) where superseded_at is null;
create index granted_product_before on pgb.granted_product (holder_id, superseded_at desc) where superseded_at is not null;
create index granted_product_of_fetch on pgb.granted_product (fetch_id) where fetch_id is not null;

call pgb.guard('product_fetch');
call pgb.guard('granted_product');
grant update (superseded_at, superseded_by, superseded_because) on pgb.granted_product to wederhoor_app;
-- What stood here before stays as it was.
create policy still_stands on pgb.granted_product as restrictive for update to wederhoor_app
  using (superseded_at is null) with check (superseded_by = (select platform.actor_id()));
