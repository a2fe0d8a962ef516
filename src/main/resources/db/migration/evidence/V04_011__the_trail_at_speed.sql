-- The trail at the speed of a bulk load. The end of a council's chain is found from the chain itself, by its index; the
-- head is opened (and thereby locked) by the first row of a transaction and closed over the last when it commits. (Without sorting allowed,
-- the planner takes the index by place even before it has counted the table for the first time.)
alter table evidence.trail_head add open boolean not null default false;
alter table evidence.trail_head set (fillfactor = 50);
comment on column evidence.trail_head.open is 'true only inside the transaction that adds to the chain';

create function evidence.close_chain() returns trigger
language plpgsql security definer set search_path = evidence, pg_temp as $$
begin
  update trail_head h set place = t.place, hash = t.hash, open = false
    from (select place, hash from trail where council = new.council order by place desc limit 1) t
   where h.council = new.council;
  return null;
end $$;
create constraint trigger close_chain after update on evidence.trail_head deferrable initially deferred
  for each row when (new.open and not old.open) execute function evidence.close_chain();

create or replace function evidence.record() returns trigger
language plpgsql security definer set search_path = evidence, pg_temp set enable_sort = off as $$
declare
  old_row jsonb; new_row jsonb; one evidence.trail; previous bytea; opened boolean;
begin
  if tg_op <> 'INSERT' then old_row := to_jsonb(old) - 'words' - 'password'; end if;
  if tg_op <> 'DELETE' then new_row := to_jsonb(new) - 'words' - 'password'; end if;
  if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then return null; end if;
  one.council := coalesce(new_row ->> 'council', old_row ->> 'council', '*');
  select h.open into opened from trail_head h where h.council = one.council;
  if not found then
    insert into trail_head (council, place, hash) values (one.council, 0, sha256(convert_to(one.council, 'UTF8')))
      on conflict do nothing;
  end if;
  if opened is not true then
    update trail_head h set open = true where h.council = one.council;
  end if;
  select t.place, t.hash into one.place, previous from trail t where t.council = one.council
   order by t.place desc limit 1;
  one.place := coalesce(one.place, 0) + 1;
  one.at := clock_timestamp();
  one.account := nullif(current_setting('gt.account', true), '')::bigint;
  one.request := coalesce(current_setting('gt.request', true), '');
  one.room := tg_table_schema;
  one.subject := tg_table_name;
  one.ref := coalesce(new_row ->> 'ref', old_row ->> 'ref');
  one.deed := lower(tg_op);
  one.before := old_row;
  one.after := new_row;
  one.hash := evidence.trail_hash(coalesce(previous, sha256(convert_to(one.council, 'UTF8'))), one);
  insert into trail (council, place, at, account, request, room, subject, ref, deed, before, after, hash)
    values (one.council, one.place, one.at, one.account, one.request, one.room, one.subject, one.ref, one.deed,
            one.before, one.after, one.hash);
  return null;
end $$;

-- Every break in a council's chain: where a hash is not what the row says, where a row is missing, where the end is.
create or replace function evidence.check_trail(of_council text)
returns table (place bigint, fault text)
language sql stable security definer set search_path = evidence, pg_temp as $$
  with chain as (
    select t as one, t.place, t.hash,
           lag(t.hash, 1, sha256(convert_to(of_council, 'UTF8'))) over (order by t.place) as previous,
           lag(t.place, 1, 0::bigint) over (order by t.place) as place_before
      from trail t where t.council = of_council)
  select chain.place, 'the row is not as it was written' from chain
   where chain.place = chain.place_before + 1 and chain.hash <> evidence.trail_hash(chain.previous, chain.one)
  union all
  select chain.place, case when chain.place = chain.place_before + 2 then 'the row before it is missing'
           else chain.place - chain.place_before - 1 || ' rows before it are missing' end
    from chain where chain.place <> chain.place_before + 1
  union all
  select head.place, 'the end of the trail is missing' from trail_head head
   where head.council = of_council and head.place > 0
     and not exists (select from trail t where t.council = of_council and t.place = head.place and t.hash = head.hash)
     and not exists (select from trail t where t.council = of_council and t.place = head.place)
  union all
  select head.place, 'the trail goes on past its recorded end' from trail_head head
   where head.council = of_council
     and exists (select from trail t where t.council = of_council and t.place > head.place)
  order by 1
$$;

-- What a tie joins, so that the history of a thing finds its ties behind row security.
alter table evidence.trail add upper text collate "C"
  generated always as (case when subject = 'tie' then coalesce(after, before) ->> 'upper' end) stored;
alter table evidence.trail add lower text collate "C"
  generated always as (case when subject = 'tie' then coalesce(after, before) ->> 'lower' end) stored;
create index on evidence.trail (upper, id desc) where upper is not null;
create index on evidence.trail (lower, id desc) where lower is not null;
-- What changed lately, without reading past everything that was merely entered.
create index on evidence.trail (council, at desc) where subject = 'thing' and deed = 'update';

-- Attachments and comments belong to the council of their thing, whoever writes them.
drop policy adding on evidence.attachment;
create policy adding on evidence.attachment for insert to gt_app with check (
  council = any ((select access.gives())::text[])
  and exists (select from thread.thing t where t.ref = attachment.ref and t.council = attachment.council)
  and exists (select from evidence.document d where d.id = attachment.document and d.council = attachment.council));
drop policy adding on evidence.comment;
create policy adding on evidence.comment for insert to gt_app with check (
  account = (select access.who()) and council = any ((select access.reads())::text[])
  and exists (select from thread.thing t where t.ref = comment.ref and t.council = comment.council));
