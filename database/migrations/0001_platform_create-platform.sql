-- What every module stands on: who asks, what is remembered, which legal amounts and terms hold on which day.
create schema platform;
grant usage on schema platform to wederhoor_app;

create function platform.actor_id() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;
comment on function platform.actor_id() is 'The account that this transaction works for; null for the public.';

create table platform.audit_event (
  seq bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  kind text not null check (kind in ('write', 'read', 'refused')),
  action text not null,
  object_kind text not null,
  object_id uuid,
  actor_id uuid,
  purpose text not null,
  request_id uuid,
  facts jsonb not null default '{}'
);
comment on table platform.audit_event is 'Every write, every read of personal data, every refusal; append only. facts holds codes, ids, dates and amounts, never personal data. Keep: 5 years, set per municipality (BIO2 8.15.04).';
create index audit_event_trail on platform.audit_event (object_id, seq) where kind = 'write';
create index audit_event_looks on platform.audit_event (object_id, at) where kind = 'read';

alter table platform.audit_event enable row level security;
create policy append on platform.audit_event for insert to wederhoor_app
  with check (actor_id is not distinct from (select platform.actor_id()));
grant insert, select on platform.audit_event to wederhoor_app;

-- One round trip for all that a piece of work has to remember. plpgsql, because it keeps its plan.
create function platform.remember(events jsonb) returns void
language plpgsql
as $$
begin
  insert into platform.audit_event (at, kind, action, object_kind, object_id, actor_id, purpose, request_id, facts)
  select e.at, e.kind, e.action, e.object_kind, e.object_id, platform.actor_id(), e.purpose, e.request_id, coalesce(e.facts, '{}')
  from jsonb_to_recordset(events) as e(
    at timestamptz, kind text, action text, object_kind text, object_id uuid, purpose text, request_id uuid, facts jsonb);
end
$$;

create table platform.legal_parameter (
  key text not null,
  value numeric not null,
  unit text not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  verified boolean not null,
  primary key (key, valid_from),
  check (valid_to is null or valid_to > valid_from)
);
comment on table platform.legal_parameter is 'Amounts, terms and percentages with the days on which they hold; valid_to is the first day on which a value no longer holds. No personal data.';
grant select, insert, update on platform.legal_parameter to wederhoor_app;

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('third-party-answer', 4, 'weeks', '2015-01-01', 'Participatiewet art. 64', true),
  ('benefit-suspension', 8, 'weeks', '2015-01-01', 'Participatiewet art. 54 lid 1', true),
  ('personal-budget-suspension', 13, 'weeks', '2020-01-01', 'Uitvoeringsregeling Wmo 2015 art. 2b', true),
  ('objection', 6, 'weeks', '1994-01-01', 'Awb art. 6:7 en 6:8', false),
  ('objection-decision', 12, 'weeks', '2009-10-01', 'Awb art. 7:10 (met adviescommissie)', false),
  ('fine-decision-after-report', 13, 'weeks', '2009-07-01', 'Awb art. 5:51', true),
  ('prosecutor-answer', 13, 'weeks', '2009-07-01', 'Awb art. 5:44', true),
  ('recovery-after-usable-signal', 6, 'months', '2015-01-01', 'CRvB, zesmaandenjurisprudentie', false),
  ('criminal-report-threshold', 5000000, 'cents', '2023-10-01', 'OM Aanwijzing sociale zekerheidsfraude 2023A003', true),
  ('statement-correction', 14, 'days', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('observation-warning-count', 10, 'times', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('observation-warning-period', 28, 'days', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('worthiness-judgement', 14, 'days', '2024-01-01', 'werkafspraak van de gemeente', false);

create table platform.closed_day (
  day date primary key,
  name text not null,
  source text not null
);
comment on table platform.closed_day is 'Days that count as a public holiday beside the Algemene termijnenwet, for instance by royal decree (art. 3 lid 3). No personal data.';
grant select, insert, delete on platform.closed_day to wederhoor_app;
