-- Business cases with their approval, the gates a project has to pass, and the scores by which the pipeline is ranked.
select thread.add_kind('case', 'BC');

create table delivery.business_case (
  ref     text collate "C" primary key references thread.thing on delete cascade,
  council text not null references access.council,
  about   text collate "C" not null references delivery.undertaking on delete cascade,
  stage   text not null check (stage in ('outline','detailed')),
  phase   text not null default '',
  words   text not null default '',
  cost    bigint check (cost >= 0),
  life    text not null check (life in ('draft','submitted','approved','rejected','withdrawn')),
  body    text not null default '',
  decided date,
  check (life not in ('approved','rejected') or (body <> '' and decided is not null))
);
comment on column delivery.business_case.cost is 'what it is estimated to cost in all, in pence';
create index on delivery.business_case (about);
create index on delivery.business_case (council, life);

create table delivery.case_move (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references delivery.business_case on delete cascade,
  council text not null references access.council,
  before  text not null,
  after   text not null,
  body    text not null default '',
  day     date not null,
  reason  text not null default '',
  account bigint default access.who(),
  made    timestamptz not null default now()
);
create index on delivery.case_move (ref, id desc);
create index on delivery.case_move (council);

create table delivery.gate (
  id         bigint generated always as identity primary key,
  ref        text collate "C" not null references delivery.undertaking on delete cascade,
  council    text not null references access.council,
  place      int not null check (place between 1 and 99),
  name       text not null check (length(name) between 1 and 200),
  criteria   text not null default '',
  planned    date,
  outcome    text not null default '' check (outcome in ('','pass','conditional','fail')),
  body       text not null default '',
  conditions text not null default '',
  decided    date,
  version    int not null default 1,
  unique (ref, place),
  check (outcome = '' or (body <> '' and decided is not null)),
  check (outcome <> 'conditional' or conditions <> '')
);
create index on delivery.gate (council, planned);

-- A council's criteria, edition by edition; scores name the edition by which they were given.
create table delivery.scoring (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  edition int not null,
  note    text not null default '',
  account bigint default access.who(),
  made    timestamptz not null default now(),
  unique (council, edition)
);

create table delivery.criterion (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  scoring  bigint not null references delivery.scoring on delete cascade,
  place    int not null,
  name     text not null check (length(name) between 1 and 200),
  weight   int not null check (weight between 1 and 100),
  guidance text not null default '',
  unique (scoring, place)
);
create index on delivery.criterion (council);

create table delivery.score (
  ref       text collate "C" not null references delivery.undertaking on delete cascade,
  council   text not null references access.council,
  criterion bigint not null references delivery.criterion on delete cascade,
  score     int not null check (score between 0 and 5),
  why       text not null default '',
  day       date not null,
  account   bigint default access.who(),
  primary key (ref, criterion)
);
create index on delivery.score (criterion);
create index on delivery.score (council);

select evidence.protect('delivery', 'business_case'), evidence.protect('delivery', 'case_move'),
       evidence.protect('delivery', 'gate'), evidence.protect('delivery', 'scoring'),
       evidence.protect('delivery', 'criterion'), evidence.protect('delivery', 'score');
