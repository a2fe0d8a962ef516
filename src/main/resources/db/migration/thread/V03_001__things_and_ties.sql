-- Every record that people follow has one card here, and ties to others. A tie runs from what comes first in the
-- story (upper: what we were told, what we chose) to what follows from it (lower: the work, its measures).
create schema if not exists thread;
create extension if not exists pg_trgm with schema public;

create table thread.kind (
  kind   text primary key,
  prefix text not null unique
);

create table thread.thing (
  ref         text collate "C" primary key,
  kind        text not null references thread.kind,
  number      bigint not null,
  council     text not null references access.council,
  title       text not null check (length(title) between 1 and 300),
  summary     text not null default '',
  service     text collate "C",
  owner       text collate "C",
  state       text not null,
  tone        text not null check (tone in ('good','warning','bad','done','none')),
  starts      date,
  due         date,
  ended       date,
  publication text not null default 'internal' check (publication in ('internal','partners','public')),
  version     int not null default 1,
  made        timestamptz not null default now(),
  changed     timestamptz not null default now(),
  words tsvector generated always as (
    setweight(to_tsvector('simple', ref), 'A') || setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('english', summary), 'C')) stored,
  unique (kind, number)
);
create index on thread.thing (council, kind, number);
create index on thread.thing (council, changed desc, ref);
create index on thread.thing (council, kind, title, ref);
create index on thread.thing (council, kind, state, ref);
create index on thread.thing (council, due) where due is not null and ended is null;
create index on thread.thing (service) where service is not null;
create index on thread.thing (owner) where owner is not null;
create index thing_words on thread.thing using gin (words);
create index thing_title on thread.thing using gin (title public.gin_trgm_ops);

create table thread.tie (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  upper   text collate "C" not null references thread.thing,
  lower   text collate "C" not null references thread.thing,
  kind    text not null,
  role    text not null default '',
  detail  text not null default '',
  made    timestamptz not null default now(),
  check (upper <> lower)
);
create unique index on thread.tie (upper, lower, kind, detail);
create index on thread.tie (lower, upper);
create index on thread.tie (council, kind);

-- A loose end that somebody has looked at and set aside, with the reason; it comes back on the date.
create table thread.set_aside (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  ref     text collate "C" not null references thread.thing on delete cascade,
  sort    text not null,
  reason  text not null check (length(reason) between 3 and 1000),
  until   date not null,
  unique (ref, sort)
);

create function thread.add_kind(new_kind text, new_prefix text) returns void language plpgsql as $$
begin
  insert into thread.kind (kind, prefix) values (new_kind, new_prefix);
  execute format('create sequence thread.%I', 'number_of_' || new_kind);
  execute format('grant usage on sequence thread.%I to gt_app', 'number_of_' || new_kind);
end $$;

grant usage on schema thread to gt_app;
grant select on thread.kind to gt_app;

-- Who reads and changes a card; the rooms' tables follow it through evidence.protect.
grant select, insert, update, delete on thread.thing to gt_app;
alter table thread.thing enable row level security;
create policy reading on thread.thing for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[]) and publication <> 'internal'));
create policy adding on thread.thing for insert to gt_app with check (council = any ((select access.edits())::text[]));
create policy changing on thread.thing for update to gt_app using (
  council = any ((select access.edits())::text[]) or owner = any ((select access.posts())::text[]));
create policy removing on thread.thing for delete to gt_app using (council = any ((select access.edits())::text[]));
select evidence.follow('thread', 'thing');

-- A tie is seen where its council is; whoever may change one of its ends may make or cut it.
grant select, insert, update, delete on thread.tie to gt_app;
alter table thread.tie enable row level security;
create policy reading on thread.tie for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[])
      and upper in (select ref from thread.thing) and lower in (select ref from thread.thing)));
create policy writing on thread.tie for all to gt_app using (
  council = any ((select access.edits())::text[])
  or (cardinality((select access.posts())::text[]) > 0 and (
      upper in (select t.ref from thread.thing t where t.owner = any ((select access.posts())::text[]))
      or lower in (select t.ref from thread.thing t where t.owner = any ((select access.posts())::text[])))));
select evidence.follow('thread', 'tie');
select evidence.protect('thread', 'set_aside');

-- Search across all rooms. It runs as the owner because PostgreSQL will not use a text index behind row security, and
-- therefore repeats the rule of thing's reading policy in its own words.
create function thread.search(query text, of_kind text, of_council text, most int)
returns table (ref text, kind text, council text, title text, state text, tone text, snippet text, score real)
language sql stable security definer set search_path = thread, public, pg_temp as $$
  with wanted as (
    select websearch_to_tsquery('english', query) as exact,
           to_tsquery('simple', coalesce(nullif(array_to_string(array(
             select word || ':*' from regexp_split_to_table(lower(query), '[^[:alnum:]]+') word
              where length(word) > 1), ' & '), ''), 'nothingatall')) as starting),
  found as (
    (select t.ref, 4::real + ts_rank(t.words, w.exact) as score from thing t, wanted w
      where t.words @@ w.exact and t.council = any (access.reads() || access.shares()) limit 2000)
    union all
    (select t.ref, 2::real + ts_rank(t.words, w.starting) from thing t, wanted w
      where t.words @@ w.starting and t.council = any (access.reads() || access.shares()) limit 2000)
    union all
    select t.ref, 10::real from thing t where t.ref = upper(trim(query))
    union all
    (select t.ref, word_similarity(query, t.title) from thing t
      where length(query) > 3 and query <% t.title and t.council = any (access.reads() || access.shares())
      limit 500))
  select t.ref, t.kind, t.council, t.title, t.state, t.tone, left(t.summary, 240), max(f.score)
    from found f join thing t on t.ref = f.ref
   where (t.council = any (access.reads()) or (t.council = any (access.shares()) and t.publication <> 'internal'))
     and (of_kind = '' or t.kind = of_kind) and (of_council = '' or t.council = of_council)
   group by t.ref order by max(f.score) desc, t.kind, t.number limit most
$$;
