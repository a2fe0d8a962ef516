-- The trail: who did what, when and on which request, written by the database itself and by nobody else. Each row
-- carries the hash of the row before it, so that one altered byte breaks the chain of its council.
create schema if not exists evidence;

create table evidence.trail (
  id      bigint generated always as identity primary key,
  council text not null,
  place   bigint not null,
  at      timestamptz not null,
  account bigint,
  request text not null,
  room    text not null,
  subject text not null,
  ref     text,
  deed    text not null check (deed in ('insert','update','delete')),
  before  jsonb,
  after   jsonb,
  hash    bytea not null,
  unique (council, place)
);
comment on column evidence.trail.council is '* for what belongs to the installation and to no council';
create index on evidence.trail (ref, id desc) where ref is not null;
create index on evidence.trail (council, at);

create table evidence.trail_head (
  council text primary key,
  place   bigint not null,
  hash    bytea not null
);

create function evidence.trail_hash(previous bytea, one evidence.trail) returns bytea
language sql stable as $$
  select sha256(previous || convert_to(concat_ws(chr(31), one.council, one.place,
    extract(epoch from one.at)::text, coalesce(one.account::text, '-'), one.request, one.room, one.subject,
    coalesce(one.ref, '-'), one.deed, coalesce(one.before::text, '-'), coalesce(one.after::text, '-')), 'UTF8'))
$$;

create function evidence.record() returns trigger
language plpgsql security definer set search_path = evidence, pg_temp as $$
declare
  old_row jsonb; new_row jsonb; one evidence.trail; head evidence.trail_head;
begin
  if tg_op <> 'INSERT' then old_row := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then new_row := to_jsonb(new); end if;
  if old_row = new_row then return null; end if;
  old_row := old_row - 'words' - 'password';
  new_row := new_row - 'words' - 'password';
  one.council := coalesce(new_row ->> 'council', old_row ->> 'council', '*');
  insert into trail_head (council, place, hash) values (one.council, 0, sha256(convert_to(one.council, 'UTF8')))
    on conflict do nothing;
  select * into head from trail_head where council = one.council for update;
  one.place := head.place + 1;
  one.at := clock_timestamp();
  one.account := nullif(current_setting('gt.account', true), '')::bigint;
  one.request := coalesce(current_setting('gt.request', true), '');
  one.room := tg_table_schema;
  one.subject := tg_table_name;
  one.ref := coalesce(new_row ->> 'ref', old_row ->> 'ref');
  one.deed := lower(tg_op);
  one.before := old_row;
  one.after := new_row;
  one.hash := evidence.trail_hash(head.hash, one);
  insert into trail (council, place, at, account, request, room, subject, ref, deed, before, after, hash)
    values (one.council, one.place, one.at, one.account, one.request, one.room, one.subject, one.ref, one.deed,
            one.before, one.after, one.hash);
  update trail_head set place = one.place, hash = one.hash where council = one.council;
  return null;
end $$;

-- Every break in a council's chain: where the hash is not what the rows say, or where the chain has a gap.
create function evidence.check_trail(of_council text)
returns table (place bigint, fault text)
language sql stable security definer set search_path = evidence, pg_temp as $$
  with chain as (
    select t as one, t.place, t.hash,
           lag(t.hash, 1, sha256(convert_to(of_council, 'UTF8'))) over (order by t.place) as previous,
           row_number() over (order by t.place) as expected
      from trail t where t.council = of_council)
  select chain.place, 'the row is not as it was written' from chain
   where chain.hash <> evidence.trail_hash(chain.previous, chain.one)
  union all
  (select chain.place, 'a row before it is missing' from chain where chain.place <> chain.expected
    order by chain.place limit 1)
  union all
  select head.place, 'the end of the trail is missing' from trail_head head
   where head.council = of_council and head.place > 0
     and not exists (select from trail t where t.council = of_council and t.place = head.place and t.hash = head.hash)
  order by 1
$$;

create function evidence.trail_heads() returns table (council text, places bigint, head text)
language sql stable security definer set search_path = evidence, pg_temp as
  $$ select council, place, encode(hash, 'hex') from trail_head order by council $$;

alter table evidence.trail enable row level security;
create policy reading on evidence.trail for select to gt_app
  using (council = any ((select access.reads())::text[])
         or (council = '*' and cardinality((select access.rules())::text[]) > 0));
grant usage on schema evidence to gt_app;
grant select on evidence.trail to gt_app;

-- The trail alone, for tables whose row security is their own.
create function evidence.follow(room text, subject text) returns void language plpgsql as $$
begin
  execute format('create trigger trail after insert or update or delete on %I.%I
                  for each row execute function evidence.record()', room, subject);
end $$;

-- Puts a room's table under the house's protection: row security by council, rights for the application, the trail.
-- Every table has a council; one with a ref follows the card of its thing: owners change what their post owns, and a
-- partner reads what is shared.
create function evidence.protect(room text, subject text) returns void language plpgsql as $$
declare
  full_name text := format('%I.%I', room, subject);
  has_ref boolean := exists (select from information_schema.columns c
    where c.table_schema = room and c.table_name = subject and c.column_name = 'ref');
  reading text := 'council = any ((select access.reads())::text[])';
  writing text := 'council = any ((select access.edits())::text[])';
begin
  if has_ref then
    reading := reading || ' or (council = any ((select access.shares())::text[])'
      || ' and ref in (select t.ref from thread.thing t where t.publication <> ''internal''))';
    writing := writing || ' or (cardinality((select access.posts())::text[]) > 0'
      || ' and ref in (select t.ref from thread.thing t where t.owner = any ((select access.posts())::text[])))';
  end if;
  execute format('grant usage on schema %I to gt_app', room);
  execute format('grant select, insert, update, delete on %s to gt_app', full_name);
  execute format('alter table %s enable row level security', full_name);
  execute format('create policy reading on %s for select to gt_app using (%s)', full_name, reading);
  execute format('create policy adding on %s for insert to gt_app with check (%s)', full_name, writing);
  execute format('create policy changing on %s for update to gt_app using (%s) with check (%s)',
                 full_name, writing, writing);
  execute format('create policy removing on %s for delete to gt_app using (%s)', full_name, writing);
  perform evidence.follow(room, subject);
end $$;
