-- What a project or strand says of a period: what was done, what comes next, what has to be decided, where it needs
-- help. It may be rewritten until its period has closed; from then on the database refuses, and a correction is added.
create table delivery.progress_update (
  id        bigint generated always as identity primary key,
  ref       text collate "C" not null references delivery.undertaking on delete cascade,
  council   text not null references access.council,
  starts    date not null,
  months    int not null check (months in (1, 3)),
  closes    date not null,
  done      text not null check (length(done) >= 3),
  next      text not null default '',
  decisions text not null default '',
  help      text not null default '',
  account   bigint default access.who(),
  written   timestamptz not null default now(),
  unique (ref, starts, months)
);
create index on delivery.progress_update (council, starts);

create table delivery.update_correction (
  id      bigint generated always as identity primary key,
  of      bigint not null references delivery.progress_update on delete cascade,
  ref     text collate "C" not null references delivery.undertaking on delete cascade,
  council text not null references access.council,
  words   text not null check (length(words) >= 3),
  account bigint default access.who(),
  made    timestamptz not null default now()
);
create index on delivery.update_correction (of);
create index on delivery.update_correction (council);

create function delivery.closed_stays_closed() returns trigger language plpgsql as $$
begin
  if old.closes < current_date then
    raise exception 'the period of this update has closed' using errcode = 'GT001';
  end if;
  return new;
end $$;
create trigger closed_stays_closed before update on delivery.progress_update
  for each row execute function delivery.closed_stays_closed();

select evidence.protect('delivery', 'progress_update'), evidence.protect('delivery', 'update_correction');
