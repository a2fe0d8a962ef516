-- Equality impact assessments of undertakings, and what is said to whom about them.
select thread.add_kind('equality', 'EIA');

create table delivery.equality (
  ref          text collate "C" primary key references thread.thing on delete cascade,
  council      text not null references access.council,
  about        text collate "C" not null references delivery.undertaking on delete cascade,
  life         text not null check (life in ('not started','screening','full','complete','not needed')),
  groups       text[] not null default '{}',
  findings     text not null default '',
  consultation text not null default '',
  reason       text not null default '',
  check (life <> 'not needed' or reason <> ''),
  check (life <> 'complete' or findings <> '')
);
comment on column delivery.equality.groups is 'protected characteristics and other groups that it may affect, by their code';
create index on delivery.equality (about);
create index on delivery.equality (council, life);

create table delivery.equality_move (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references delivery.equality on delete cascade,
  council text not null references access.council,
  before  text not null,
  after   text not null,
  day     date not null,
  reason  text not null default '',
  account bigint default access.who(),
  made    timestamptz not null default now()
);
create index on delivery.equality_move (ref, id desc);
create index on delivery.equality_move (council);

create table delivery.message (
  id          bigint generated always as identity primary key,
  ref         text collate "C" not null references delivery.undertaking on delete cascade,
  council     text not null references access.council,
  audience    text not null check (length(audience) between 1 and 200),
  words       text not null check (words <> ''),
  channel     text not null default '',
  due         date not null,
  owner       text collate "C",
  owner_named text not null default '',
  done        date,
  version     int not null default 1
);
comment on table delivery.message is 'the communications plan: who is told what, how, by when, by whom';
create index on delivery.message (ref);
create index on delivery.message (council, due);

select evidence.protect('delivery', 'equality'), evidence.protect('delivery', 'equality_move'),
       evidence.protect('delivery', 'message');
