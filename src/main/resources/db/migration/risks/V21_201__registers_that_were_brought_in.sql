-- Registers that came from a spreadsheet, and what each wrote down, so that it can be taken back as one.
create table risks.load (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  name    text not null check (length(name) between 1 and 250),
  why     text not null default '' check (length(why) <= 2000),
  told    text not null default '',
  account bigint default access.who(),
  brought timestamptz not null default clock_timestamp(),
  back    timestamptz
);
comment on column risks.load.back is 'when it was taken back; why and told say the reason and what became of it';
create index on risks.load (council, id desc);

create table risks.loaded (
  load    bigint not null references risks.load on delete cascade,
  ref     text collate "C" not null,
  council text not null references access.council,
  version int not null,
  primary key (load, ref)
);
comment on column risks.loaded.ref is 'a risk, or an action that came with one';
comment on column risks.loaded.version is 'of the card once it was in; another one means that somebody has changed it since';
create index on risks.loaded (council);

select evidence.protect('risks', 'load'), evidence.protect('risks', 'loaded');
