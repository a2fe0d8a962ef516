-- Whoever reads is judged by the rule for reading alone: a rule for everything would be asked beside it for each row.
drop policy writing on thread.tie;
create policy making on thread.tie for insert to gt_app with check (
  council = any ((select access.edits())::text[])
  or exists (select from thread.thing t
              where t.ref in (upper, lower) and t.owner = any ((select access.posts())::text[])));
create policy changing on thread.tie for update to gt_app using (
  council = any ((select access.edits())::text[])
  or exists (select from thread.thing t
              where t.ref in (upper, lower) and t.owner = any ((select access.posts())::text[])));
create policy cutting on thread.tie for delete to gt_app using (
  council = any ((select access.edits())::text[])
  or exists (select from thread.thing t
              where t.ref in (upper, lower) and t.owner = any ((select access.posts())::text[])));
drop policy reading on thread.tie;
create policy reading on thread.tie for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[])
      and exists (select from thread.thing t where t.ref = upper)
      and exists (select from thread.thing t where t.ref = lower)));

-- How many things there are, kept with every change, so that no page counts the whole record. Writers of one council
-- follow each other already (the trail's chain), so these rows make nobody wait who would not wait anyway.
create table thread.tally (
  council     text not null references access.council,
  kind        text not null references thread.kind,
  state       text not null,
  tone        text not null,
  publication text not null,
  ended       boolean not null,
  things      bigint not null,
  primary key (council, kind, state, tone, publication, ended)
);
grant select on thread.tally to gt_app;
alter table thread.tally enable row level security;
create policy reading on thread.tally for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[]) and publication <> 'internal'));

create function thread.keep_tally() returns trigger language plpgsql security definer
set search_path = thread, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into tally select council, kind, state, tone, publication, ended is not null, count(*)
      from added group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
      on conflict (council, kind, state, tone, publication, ended) do update set things = tally.things + excluded.things;
  elsif tg_op = 'DELETE' then
    insert into tally select council, kind, state, tone, publication, ended is not null, -count(*)
      from removed group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
      on conflict (council, kind, state, tone, publication, ended) do update set things = tally.things + excluded.things;
  else
    insert into tally select council, kind, state, tone, publication, gone, sum(change) from (
        select council, kind, state, tone, publication, ended is not null as gone, 1 as change from added
        union all
        select council, kind, state, tone, publication, ended is not null, -1 from removed) turned
      group by 1, 2, 3, 4, 5, 6 having sum(change) <> 0 order by 1, 2, 3, 4, 5, 6
      on conflict (council, kind, state, tone, publication, ended) do update set things = tally.things + excluded.things;
  end if;
  return null;
end $$;
revoke execute on function thread.keep_tally() from public;
create trigger tally_of_added after insert on thread.thing
  referencing new table as added for each statement execute function thread.keep_tally();
create trigger tally_of_removed after delete on thread.thing
  referencing old table as removed for each statement execute function thread.keep_tally();
create trigger tally_of_changed after update on thread.thing
  referencing new table as added old table as removed for each statement execute function thread.keep_tally();
insert into thread.tally select council, kind, state, tone, publication, ended is not null, count(*)
  from thread.thing group by 1, 2, 3, 4, 5, 6;
