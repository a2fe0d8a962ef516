-- Councils that a council is compared with. A group changes over the years: each version applies from a day.
create table measures.peer_group (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  name     text not null check (length(name) between 1 and 200),
  sort     text not null check (sort in ('chosen','file','computed')),
  counted  boolean not null default true,
  unique (council, name)
);
comment on column measures.peer_group.counted is 'whether the council itself counts in the averages of the group';

create table measures.peer_version (
  id         bigint generated always as identity primary key,
  council    text not null references access.council,
  peer_group bigint not null references measures.peer_group on delete cascade,
  applies    date not null,
  recorded   timestamptz not null default clock_timestamp(),
  account    bigint default access.who(),
  source     text not null default '',
  remarks    text not null default ''
);
create index on measures.peer_version (peer_group, applies);
create index on measures.peer_version (council);

create table measures.peer_member (
  version  bigint not null references measures.peer_version on delete cascade,
  council  text not null references access.council,
  subject  int not null references measures.subject,
  position int not null,
  words    text not null default '',
  primary key (version, subject)
);
create index on measures.peer_member (council);

-- What is chosen to compare with: for the council where the reference is empty, else for one measure.
create table measures.peer_choice (
  council    text not null references access.council,
  ref        text collate "C" not null default '',
  peer_group text not null default '',
  rule       text not null default '',
  best       numeric,
  middle     numeric,
  worst      numeric,
  average    text not null default '' check (average in ('','mean','median')),
  primary key (council, ref)
);
comment on column measures.peer_choice.peer_group is 'the number of a group, or the word of one that every council has';

-- What was learned from another council about a measure, and from whom.
create table measures.lesson (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references measures.measure on delete cascade,
  council  text not null references access.council,
  subject  int not null references measures.subject,
  contact  text not null default '' check (length(contact) <= 200),
  learned  text not null check (length(learned) between 1 and 4000),
  day      date not null,
  account  bigint not null default access.who(),
  recorded timestamptz not null default clock_timestamp()
);
create index on measures.lesson (ref);
create index on measures.lesson (council);

select evidence.protect('measures', 'peer_group'), evidence.protect('measures', 'peer_version'),
       evidence.protect('measures', 'peer_member'), evidence.protect('measures', 'peer_choice'),
       evidence.protect('measures', 'lesson');
