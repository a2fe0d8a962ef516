-- Whether a partner may see a row that follows a card is asked for that row alone. Asked as a set of all shared cards, it
-- cost nothing for those who read their own council, but the planner reckoned with reading every card before the first
-- row of any table, and so chose to read tables whole where one row by its key would do.
create function thread.is_shared(of_ref text) returns boolean
language sql stable security definer cost 10 set search_path = thread, pg_temp as $$
  select exists (select from thing t
    where t.ref = of_ref and t.publication <> 'internal' and t.council = any (access.shares()))
$$;
revoke execute on function thread.is_shared from public;
grant execute on function thread.is_shared to gt_app;

do $$
declare
  one record;
begin
  for one in select schemaname, tablename, policyname from pg_policies
              where policyname = 'reading' and cmd = 'SELECT'
                and qual like '%SELECT access.reads()%SELECT access.shares()%ref IN ( SELECT t.ref%' loop
    execute format('alter policy reading on %I.%I using (council = any ((select access.reads())::text[])
                      or (council = any ((select access.shares())::text[]) and thread.is_shared(ref)))',
                   one.schemaname, one.tablename);
  end loop;
end $$;

alter policy reading on evidence.attachment using (exists (select from thread.thing t where t.ref = attachment.ref));
alter policy reading on evidence.comment using (exists (select from thread.thing t where t.ref = comment.ref));

create or replace function evidence.protect(room text, subject text) returns void language plpgsql as $$
declare
  full_name text := format('%I.%I', room, subject);
  has_ref boolean := exists (select from information_schema.columns c
    where c.table_schema = room and c.table_name = subject and c.column_name = 'ref');
  reading text := 'council = any ((select access.reads())::text[])';
  writing text := 'council = any ((select access.edits())::text[])';
begin
  if has_ref then
    reading := reading || ' or (council = any ((select access.shares())::text[]) and thread.is_shared(ref))';
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
