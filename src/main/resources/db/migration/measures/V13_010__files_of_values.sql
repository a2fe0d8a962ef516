-- How files of one shape are read, so that the next one is read without asking.
create table measures.mapping (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  shape   text not null check (length(shape) between 1 and 4000),
  name    text not null check (length(name) between 1 and 250),
  yaml    text not null,
  account bigint,
  used    timestamptz not null default clock_timestamp()
);
create unique index on measures.mapping (council, md5(shape));

-- Files that were brought and wait for somebody to confirm, and what became of them.
create table measures.load (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  document bigint not null,
  name     text not null check (length(name) between 1 and 250),
  yaml     text not null,
  origin   text not null check (origin in ('given','saved','proposed')),
  state    text not null default 'waiting' check (state in ('waiting','recorded','dropped')),
  batch    bigint references measures.batch,
  told     text not null default '',
  account  bigint,
  brought  timestamptz not null default clock_timestamp()
);
comment on column measures.load.told is 'what came of recording it, in a sentence';
create index on measures.load (council, state, id desc);
create index on measures.load (batch) where batch is not null;

select evidence.protect('measures', 'mapping'), evidence.protect('measures', 'load');
