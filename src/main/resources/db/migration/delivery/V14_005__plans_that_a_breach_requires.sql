-- A measure that misses for so many periods in a row requires an improvement plan, watched until the measure recovers.
create table delivery.breach_rule (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  misses   int not null check (misses between 1 and 12),
  recovers int not null check (recovers between 1 and 12),
  reason   text not null default '',
  account  bigint default access.who(),
  since    timestamptz not null default now()
);
comment on column delivery.breach_rule.misses is 'periods in a row that are rated bad';
comment on column delivery.breach_rule.recovers is 'periods in a row that are rated good again';
create index on delivery.breach_rule (council, id desc);

create table delivery.recovery (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references thread.thing on delete cascade,
  council text not null references access.council,
  state   text not null check (state in ('required','planned','recovered','waived')),
  began   date not null,
  because text not null,
  plan    text collate "C" references delivery.undertaking on delete set null,
  ended   date,
  reason  text not null default '',
  account bigint default access.who()
);
comment on column delivery.recovery.ref is 'the measure';
comment on column delivery.recovery.plan is 'the project by which it shall recover';
create unique index on delivery.recovery (ref) where state in ('required','planned');
create index on delivery.recovery (council, state);

select evidence.protect('delivery', 'breach_rule'), evidence.protect('delivery', 'recovery');
