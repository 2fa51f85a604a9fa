-- Which keys are in use, so that a server that starts without one of them says so at once instead of failing on the first value.
create table platform.key_in_use (
  version smallint primary key check (version between 1 and 255),
  fingerprint bytea not null check (length(fingerprint) = 32),
  since timestamptz not null default now()
);
comment on table platform.key_in_use is
  'Purpose: to tell at the start that a key is missing or is another one; a fingerprint gives no key away. Kept as long as the key is in use. No personal data.';
alter table platform.key_in_use enable row level security;
