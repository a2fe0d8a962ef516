-- How we know: measures with their definition sheets, and the ledger of every figure that was ever recorded.
create schema measures;

create table measures.measure (
  ref            text collate "C" primary key references thread.thing on delete cascade,
  council        text not null references access.council,
  code           text not null default '' check (length(code) <= 60),
  entry_post     text collate "C",
  approval_posts text[] not null default '{}' check (cardinality(approval_posts) <= 2),
  tags           text[] not null default '{}'
);
comment on column measures.measure.entry_post is 'who enters values, where that is not the owner';
comment on column measures.measure.approval_posts is 'who approves, and who then accepts; empty where nobody signs off';
create unique index on measures.measure (council, lower(code)) where code <> '';
create index on measures.measure (council, ref);

-- A definition applies to the periods that begin on its first day or later, until the next one's. The past keeps its
-- own: a change is a new row, never another content of an old one.
create table measures.definition (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references measures.measure on delete cascade,
  council  text not null references access.council,
  applies  date not null,
  recorded timestamptz not null default clock_timestamp(),
  account  bigint,
  reason   text not null default '',
  sheet    jsonb not null check (sheet ? 'polarity' and sheet ? 'type')
);
create index on measures.definition (ref, applies, id);
create index on measures.definition (council);

-- The rating rule of a council, for its measures that have no rule of their own.
create table measures.council_rule (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  applies  date not null,
  recorded timestamptz not null default clock_timestamp(),
  account  bigint,
  reason   text not null default '',
  rule     text not null,
  settings jsonb not null default '{}'
);
create index on measures.council_rule (council, applies, id);

-- Whom figures are about: the council itself, the councils it is compared with, wards, "England".
create table measures.subject (
  id        int generated always as identity primary key,
  council   text not null references access.council,
  code      text not null check (length(code) between 1 and 60),
  name      text not null check (length(name) between 1 and 200),
  sort      text not null default 'council' check (sort in ('council','area','total','unit')),
  authority text collate "C",
  own       boolean not null default false,
  unique (council, code)
);
create unique index on measures.subject (council) where own;

-- Parts of a whole, such as "Tenure: council" or "Age: 65 and over; Sex: female".
create table measures.breakdown (
  id      int generated always as identity primary key,
  council text not null references access.council,
  words   text not null check (length(words) between 1 and 200),
  unique (council, words)
);

-- One act of recording: a file, an entry, a call of another program.
create table measures.batch (
  id         bigint generated always as identity primary key,
  council    text not null references access.council,
  origin     text not null check (origin in ('file','entry','program','pack')),
  words      text not null default '',
  document   bigint,
  account    bigint,
  recorded   timestamptz not null default clock_timestamp(),
  figures    bigint not null default 0,
  taken_back timestamptz,
  taken_by   bigint,
  taken_why  text not null default ''
);
create index on measures.batch (council, id desc);

-- Leaves of the ledger: the figures that one batch recorded of one measure, many to a leaf. A leaf is never changed;
-- what holds now, and what was known on any day, follows from the leaves in the order of their batches. The trail
-- keeps the proof (the hash) of a leaf instead of its body.
create table measures.leaf (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references measures.measure on delete cascade,
  council text not null references access.council,
  batch   bigint not null references measures.batch,
  figure  smallint not null,
  months  smallint not null,
  days    smallint not null,
  scale   smallint not null check (scale between 0 and 12),
  cells   int not null check (cells > 0),
  body    bytea not null,
  proof   bytea not null generated always as (sha256(body)) stored
);
alter table measures.leaf alter column body set storage external;
create index on measures.leaf (ref, figure);
create index on measures.leaf (batch);
create index on measures.leaf (council);

select thread.add_kind('measure', 'M');
select evidence.protect('measures', 'measure'), evidence.protect('measures', 'definition'),
       evidence.protect('measures', 'council_rule'), evidence.protect('measures', 'subject'),
       evidence.protect('measures', 'breakdown'), evidence.protect('measures', 'batch');

-- Whoever may enter values is not always the owner, so posts that enter or approve may write as well.
create function measures.mine() returns setof text language sql stable security definer
set search_path = measures, pg_temp as $$
  select m.ref from measures.measure m
   where m.entry_post = any (access.posts()) or m.approval_posts && access.posts()
$$;
select evidence.protect('measures', 'leaf');
revoke update, delete on measures.leaf from gt_app;
drop policy changing on measures.leaf;
drop policy removing on measures.leaf;
create policy entering on measures.leaf for insert to gt_app with check (
  cardinality((select access.posts())::text[]) > 0 and ref in (select measures.mine()));
drop trigger trail on measures.leaf;
create trigger trail after insert or delete on measures.leaf
  for each row execute function evidence.record('body');

-- An owner records for one measure; that is a batch, with new names in it perhaps.
create policy giving on measures.batch for insert to gt_app with check (council = any ((select access.gives())::text[]));
create policy taking on measures.batch for update to gt_app
  using (account = (select access.who())) with check (account = (select access.who()));
create policy giving on measures.subject for insert to gt_app
  with check (not own and council = any ((select access.gives())::text[]));
create policy giving on measures.breakdown for insert to gt_app
  with check (council = any ((select access.gives())::text[]));
-- A partner reads whose figures they are.
create policy sharing on measures.subject for select to gt_app using (council = any ((select access.shares())::text[]));
create policy sharing on measures.breakdown for select to gt_app using (council = any ((select access.shares())::text[]));
create policy sharing on measures.batch for select to gt_app using (council = any ((select access.shares())::text[]));
create policy sharing on measures.council_rule for select to gt_app
  using (council = any ((select access.shares())::text[]));

-- How often the ledger of a measure has changed: what was folded before holds as long as its beat is the same.
create table measures.beat (
  ref     text collate "C" primary key references measures.measure on delete cascade,
  council text not null,
  beat    bigint not null
);
create index on measures.beat (council);
create sequence measures.beats;
grant select on measures.beat to gt_app;
alter table measures.beat enable row level security;
create policy reading on measures.beat for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[])
      and ref in (select t.ref from thread.thing t where t.publication <> 'internal')));

create function measures.beat_again() returns trigger language plpgsql security definer
set search_path = measures, pg_temp as $$
begin
  if tg_table_name = 'leaf' then
    insert into beat select distinct on (ref) ref, council, nextval('beats') from added order by ref
      on conflict (ref) do update set beat = excluded.beat;
  else
    insert into beat select ref, min(council), nextval('beats') from leaf
     where batch in (select id from added) group by ref order by ref
      on conflict (ref) do update set beat = excluded.beat;
  end if;
  return null;
end $$;
revoke execute on function measures.beat_again() from public;
create trigger beat_of_added after insert on measures.leaf
  referencing new table as added for each statement execute function measures.beat_again();
create trigger beat_of_taken_back after update on measures.batch
  referencing new table as added for each statement execute function measures.beat_again();
