-- Where somebody has noted that the process itself changed: the limits of the run chart start anew there. Taken back
-- it stays, with who took it back and when.
create table measures.rebase (
  id         bigint generated always as identity primary key,
  ref        text collate "C" not null references measures.measure on delete cascade,
  council    text not null references access.council,
  start      date not null,
  note       text not null check (length(btrim(note)) between 1 and 1000),
  account    bigint not null default access.who(),
  recorded   timestamptz not null default clock_timestamp(),
  taken_back timestamptz,
  taker      bigint,
  check ((taken_back is null) = (taker is null))
);
comment on column measures.rebase.start is 'the first day of the first period after the change';
create unique index on measures.rebase (ref, start) where taken_back is null;
create index on measures.rebase (council);
select evidence.protect('measures', 'rebase');
-- What was noted stays noted.
revoke update, delete on measures.rebase from gt_app;
grant update (taken_back, taker) on measures.rebase to gt_app;
drop policy removing on measures.rebase;
