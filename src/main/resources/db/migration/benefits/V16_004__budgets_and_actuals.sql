-- Budgets and actuals of cost centres, from the files of whatever finance system a council has.
create table benefits.cost_mapping (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  shape   text not null check (length(shape) between 1 and 4000),
  mapping jsonb not null,
  account bigint default access.who(),
  used    timestamptz not null default clock_timestamp()
);
create unique index on benefits.cost_mapping (council, md5(shape));

create table benefits.cost_load (
  id          bigint generated always as identity primary key,
  council     text not null references access.council,
  document    bigint not null,
  name        text not null check (length(name) between 1 and 250),
  mapping     jsonb not null,
  state       text not null default 'waiting' check (state in ('waiting','recorded','dropped','taken_back')),
  lines       int not null default 0,
  difference  bigint not null default 0,
  note        text not null default '' check (length(note) <= 4000),
  account     bigint default access.who(),
  brought     timestamptz not null default clock_timestamp(),
  recorded    timestamptz,
  check (difference = 0 or note <> '')
);
comment on column benefits.cost_load.difference is 'the source''s own total of actuals less the lines that were read';
create index on benefits.cost_load (council, id desc);

create table benefits.cost_line (
  id      bigint generated always as identity primary key,
  load    bigint not null references benefits.cost_load on delete cascade,
  council text not null references access.council,
  year    smallint not null check (year between 1990 and 2100),
  centre  text not null check (length(centre) between 1 and 60),
  name    text not null default '' check (length(name) <= 300),
  period  smallint not null check (period between 0 and 14),
  budget  bigint,
  actual  bigint
);
comment on column benefits.cost_line.period is '1 to 14 as the finance system counts them; 0 for the whole year';
create index on benefits.cost_line (council, year, centre, period, load desc);
create index on benefits.cost_line (load);
select evidence.protect('benefits', 'cost_mapping'), evidence.protect('benefits', 'cost_load'),
       evidence.protect('benefits', 'cost_line');
