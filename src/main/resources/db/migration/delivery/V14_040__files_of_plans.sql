-- Files of plans that were brought and wait for somebody to confirm, what became of them, and what each brought in.
create table delivery.load (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  document bigint not null,
  name     text not null check (length(name) between 1 and 250),
  target   text collate "C" not null default '',
  state    text not null default 'waiting' check (state in ('waiting','recorded','dropped','taken back')),
  told     text not null default '',
  account  bigint default access.who(),
  brought  timestamptz not null default clock_timestamp()
);
comment on column delivery.load.target is 'what its projects become part of, or the project that takes its actions; empty for neither';
comment on column delivery.load.told is 'what came of it, in a sentence';
create index on delivery.load (council, id desc);

create table delivery.loaded (
  load     bigint not null references delivery.load on delete cascade,
  ref      text collate "C" not null,
  council  text not null references access.council,
  added    boolean not null,
  version  int not null,
  progress int not null,
  forecast date,
  primary key (load, ref)
);
comment on column delivery.loaded.version is 'of the card once the file was in; another one means that somebody has changed it since';
comment on column delivery.loaded.progress is 'before the file, to go back to';
create index on delivery.loaded (council);

select evidence.protect('delivery', 'load'), evidence.protect('delivery', 'loaded');
