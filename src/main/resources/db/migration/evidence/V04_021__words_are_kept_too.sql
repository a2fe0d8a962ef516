-- What people wrote belongs to the trail: comments and answers have a column of that name as well.
create or replace function evidence.record() returns trigger
language plpgsql security definer set search_path = evidence, pg_temp set enable_sort = off as $$
declare
  old_row jsonb; new_row jsonb; one evidence.trail; previous bytea; opened boolean;
  -- a password never, and of a card not the index of its words, which says nothing that the card does not say
  unkept text[] := case when tg_table_schema = 'thread' and tg_table_name = 'thing'
                        then array['words', 'password'] else array['password'] end;
begin
  if tg_op <> 'INSERT' then old_row := to_jsonb(old) - unkept; end if;
  if tg_op <> 'DELETE' then new_row := to_jsonb(new) - unkept; end if;
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
