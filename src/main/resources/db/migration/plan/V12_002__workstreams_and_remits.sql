-- Who answers: workstreams and enablers with the people in them, and how remits passed from one to another. Which
-- workstream answers for which priority is a tie of the thread (delivered by; primary or secondary).
create table plan.workstream (
  ref           text collate "C" primary key references thread.thing on delete cascade,
  council       text not null references access.council,
  plan          text collate "C" not null references plan.plan,
  sort          text not null check (sort in ('workstream','enabler')),
  code          text not null default '' check (length(code) <= 20),
  position      int not null default 0,
  standing      text not null default 'current' check (standing in ('current','paused','business as usual','closed')),
  since         date,
  scope         text not null default '',
  drivers       text not null default '',
  aliases       text not null default '',
  health        text not null default '' check (health in ('','good','at risk','poor')),
  health_reason text not null default '',
  owner_named   text not null default ''
);
create index on plan.workstream (plan, position, ref);
create index on plan.workstream (council);

create table plan.member (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references plan.workstream on delete cascade,
  council text not null references access.council,
  role    text not null check (role in ('sponsor','champion','lead','lead officer','trade union representative','member')),
  post    text collate "C",
  name    text not null default '' check (length(name) <= 200),
  attends boolean not null default true,
  starts  date,
  ends    date,
  check (post is not null or name <> '')
);
comment on column plan.member.attends is 'false for those who are invited and do not sit as a rule';
create index on plan.member (ref);
create index on plan.member (council);

create table plan.remit_transfer (
  id              bigint generated always as identity primary key,
  ref             text collate "C" not null references plan.plan on delete cascade,
  council         text not null references access.council,
  priority        text collate "C" references plan.priority on delete cascade,
  remit           text not null default '',
  from_workstream text collate "C" references plan.workstream on delete cascade,
  was             text not null default '' check (was in ('','primary','secondary')),
  to_workstream   text collate "C" references plan.workstream on delete cascade,
  role            text not null default '' check (role in ('','primary','secondary')),
  happened        date not null,
  reason          text not null check (length(reason) >= 3),
  agreed_by       text not null default '',
  account         bigint,
  made            timestamptz not null default now(),
  check (priority is not null or remit <> ''),
  check (from_workstream is not null or to_workstream is not null)
);
create index on plan.remit_transfer (ref, id desc);
create index on plan.remit_transfer (priority);
create index on plan.remit_transfer (council);

create table plan.orphan_remit (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references plan.plan on delete cascade,
  council text not null references access.council,
  title   text not null check (length(title) between 3 and 300),
  note    text not null default '',
  raised  date not null,
  home    text collate "C" references plan.workstream on delete set null,
  housed  date,
  unique (ref, title)
);
create index on plan.orphan_remit (council);

create table plan.overlap (
  id        bigint generated always as identity primary key,
  ref       text collate "C" not null references plan.plan on delete cascade,
  council   text not null references access.council,
  title     text not null check (length(title) between 3 and 300),
  priority  text collate "C" references plan.priority on delete cascade,
  lead      text collate "C" references plan.workstream on delete set null,
  mechanism text not null default '',
  state     text not null default 'open' check (state in ('open','agreed','ended')),
  agreed    date,
  agreed_by text not null default ''
);
comment on column plan.overlap.priority is 'the joint remit it is about; absent for overlaps outside the matrix';
create unique index on plan.overlap (priority) where priority is not null;
create index on plan.overlap (ref);
create index on plan.overlap (council);

create table plan.overlap_side (
  overlap    bigint not null references plan.overlap on delete cascade,
  workstream text collate "C" not null references plan.workstream on delete cascade,
  ref        text collate "C" not null references plan.plan on delete cascade,
  council    text not null references access.council,
  primary key (overlap, workstream)
);
create index on plan.overlap_side (council);

select evidence.protect('plan', 'workstream'), evidence.protect('plan', 'member'),
       evidence.protect('plan', 'remit_transfer'), evidence.protect('plan', 'orphan_remit'),
       evidence.protect('plan', 'overlap'), evidence.protect('plan', 'overlap_side');
