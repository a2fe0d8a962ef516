-- What we are doing: portfolios, programmes, strands and projects ("undertakings"), the actions and milestones in them,
-- and what must be finished before what. Titles, owners, first and last days stand on the card.
create schema if not exists delivery;
select thread.add_kind('portfolio', 'PF'), thread.add_kind('programme', 'PRG'), thread.add_kind('strand', 'STR'),
       thread.add_kind('project', 'PRJ'), thread.add_kind('action', 'ACT'), thread.add_kind('milestone', 'MS');

create table delivery.undertaking (
  ref            text collate "C" primary key references thread.thing on delete cascade,
  council        text not null references access.council,
  level          text not null check (level in ('portfolio','programme','strand','project')),
  parent         text collate "C" references delivery.undertaking,
  place          int not null check (place > 0),
  code           text not null default '' check (length(code) <= 20),
  stage          text not null check (stage in ('idea','scoping','prioritised','approved','live','paused','deferred',
                                                'complete','business as usual','stopped')),
  stage_since    date not null,
  aim            text not null default '',
  position       text not null default '',
  outcome        text not null default '',
  objectives     text not null default '',
  owner_named    text not null default '',
  baseline_start date,
  baseline_end   date,
  forecast_end   date,
  judgement      text not null default '' check (judgement in ('','on track','at risk','off track')),
  confidence     text not null default '' check (confidence in ('','high','medium','low')),
  judged_because text not null default '',
  judged         date,
  delay          text not null default '',
  receiver       text collate "C",
  external_id    text not null default ''
);
comment on column delivery.undertaking.place is 'its number within its parent; stays when a neighbour leaves';
comment on column delivery.undertaking.position is 'where things stood at the start: the baseline statement';
comment on column delivery.undertaking.receiver is 'the post that took it over as business as usual';
create unique index on delivery.undertaking (council, level, coalesce(parent, ''), place);
create unique index on delivery.undertaking (council, level, external_id) where external_id <> '';
create index on delivery.undertaking (parent, place);
create index on delivery.undertaking (council, level, stage);

create table delivery.alias (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references delivery.undertaking on delete cascade,
  council text not null references access.council,
  name    text not null check (length(name) between 1 and 300),
  starts  date,
  ends    date,
  source  text not null default '',
  unique (ref, name)
);
create index on delivery.alias (council);

-- Every move through the lifecycle with what it has to show; never changed afterwards.
create table delivery.move (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references delivery.undertaking on delete cascade,
  council  text not null references access.council,
  before   text not null,
  after    text not null,
  day      date not null,
  reason   text not null default '',
  decision text not null default '',
  decided  date,
  receiver text collate "C",
  account  bigint default access.who(),
  made     timestamptz not null default now()
);
create index on delivery.move (ref, id desc);
create index on delivery.move (council);

create table delivery.action (
  ref            text collate "C" primary key references thread.thing on delete cascade,
  council        text not null references access.council,
  project        text collate "C" references delivery.undertaking,
  place          int not null default 0,
  sort           text not null check (sort in ('action','milestone')),
  type           text not null default 'task'
                 check (type in ('task','policy change','influence','pilot','intervention')),
  code           text not null default '' check (length(code) <= 20),
  outcome        text not null default '',
  horizon        text not null default '' check (horizon in ('','this year','medium','long')),
  owner_named    text not null default '',
  life           text not null check (life in ('planned','under way','complete','deferred','cancelled')),
  progress       int not null default 0 check (progress between 0 and 100),
  original_due   date,
  baseline_start date,
  baseline_due   date,
  forecast_due   date,
  judgement      text not null default '' check (judgement in ('','on track','at risk','off track')),
  confidence     text not null default '' check (confidence in ('','high','medium','low')),
  judged_because text not null default '',
  evidence       text not null default '',
  delay          text not null default '',
  external_id    text not null default '',
  check ((life = 'complete') = (progress = 100))
);
comment on column delivery.action.original_due is 'as first promised; never changed';
create index on delivery.action (project, place, ref);
create index on delivery.action (council, sort, life);
create unique index on delivery.action (council, project, external_id) where external_id <> '';

-- Every revision of a promised day: what it was, what it became, why, and who granted it.
create table delivery.due_change (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references thread.thing on delete cascade,
  council  text not null references access.council,
  before   date,
  after    date,
  category text not null,
  reason   text not null check (length(reason) >= 3),
  granted  text not null check (length(granted) >= 2),
  account  bigint default access.who(),
  made     timestamptz not null default now()
);
create index on delivery.due_change (ref, id);
create index on delivery.due_change (council);

-- How far an action was at each report, and what was said.
create table delivery.progress (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references delivery.action on delete cascade,
  council  text not null references access.council,
  day      date not null,
  progress int not null check (progress between 0 and 100),
  forecast date,
  note     text not null default '',
  account  bigint default access.who(),
  made     timestamptz not null default now()
);
create index on delivery.progress (ref, id desc);
create index on delivery.progress (council, day);

create table delivery.horizon_move (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references delivery.action on delete cascade,
  council text not null references access.council,
  before  text not null,
  after   text not null,
  reason  text not null default '',
  day     date not null,
  account bigint default access.who(),
  made    timestamptz not null default now()
);
create index on delivery.horizon_move (ref, id desc);
create index on delivery.horizon_move (council);

-- The later one starts when the earlier one is finished, and so many days after.
create table delivery.dependency (
  ref     text collate "C" not null references delivery.action on delete cascade,
  earlier text collate "C" not null references delivery.action on delete cascade,
  council text not null references access.council,
  lag     int not null default 0 check (lag between -3650 and 3650),
  reason  text not null default '',
  primary key (ref, earlier),
  check (ref <> earlier)
);
comment on column delivery.dependency.lag is 'days between the end of the earlier and the start of the later; may be negative';
create index on delivery.dependency (earlier);
create index on delivery.dependency (council);

select evidence.protect('delivery', 'undertaking'), evidence.protect('delivery', 'alias'),
       evidence.protect('delivery', 'move'), evidence.protect('delivery', 'action'),
       evidence.protect('delivery', 'due_change'), evidence.protect('delivery', 'progress'),
       evidence.protect('delivery', 'horizon_move'), evidence.protect('delivery', 'dependency');
