-- How many actions an undertaking has of its own and how many of them are complete, kept with every change, so that no
-- page of a programme counts them all. A partner, who may see only some of them, has them counted.
create table delivery.content (
  ref      text collate "C" primary key references delivery.undertaking on delete cascade,
  council  text not null references access.council,
  actions  int not null,
  complete int not null
);
create index on delivery.content (council);
comment on column delivery.content.actions is 'actions and milestones, the cancelled ones left out';
grant select on delivery.content to gt_app;
alter table delivery.content enable row level security;
create policy reading on delivery.content for select to gt_app
  using (council = any ((select access.reads())::text[]));

create function delivery.keep_content() returns trigger language plpgsql security definer
set search_path = delivery, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into content
      select project, council, count(*) filter (where life <> 'cancelled'), count(*) filter (where life = 'complete')
        from added where project is not null group by 1, 2 order by 1
      on conflict (ref) do update
        set actions = content.actions + excluded.actions, complete = content.complete + excluded.complete;
  elsif tg_op = 'DELETE' then
    update content set actions = content.actions - gone.actions, complete = content.complete - gone.complete
      from (select project, count(*) filter (where life <> 'cancelled') as actions,
                   count(*) filter (where life = 'complete') as complete from removed group by 1) gone
     where content.ref = gone.project;
  else
    insert into content
      select project, council, sum(actions), sum(complete) from (
          select project, council, (life <> 'cancelled')::int as actions, (life = 'complete')::int as complete from added
          union all
          select project, council, -(life <> 'cancelled')::int, -(life = 'complete')::int from removed) turned
        where project is not null group by 1, 2 having sum(actions) <> 0 or sum(complete) <> 0 order by 1
      on conflict (ref) do update
        set actions = content.actions + excluded.actions, complete = content.complete + excluded.complete;
  end if;
  return null;
end $$;
revoke execute on function delivery.keep_content from public;
create trigger content_of_added after insert on delivery.action
  referencing new table as added for each statement execute function delivery.keep_content();
create trigger content_of_removed after delete on delivery.action
  referencing old table as removed for each statement execute function delivery.keep_content();
create trigger content_of_changed after update on delivery.action
  referencing new table as added old table as removed for each statement execute function delivery.keep_content();
insert into delivery.content
  select project, council, count(*) filter (where life <> 'cancelled'), count(*) filter (where life = 'complete')
    from delivery.action where project is not null group by 1, 2;

-- What is late in an undertaking and its next milestone, without reading what is done.
create index open_actions on delivery.action (project) where life in ('planned','under way');

-- Policy changes, influence, pilots and interventions are few among the tasks.
create index special_types on delivery.action (council, type) where type <> 'task';

-- What is late is walked in the order in which it is listed.
drop index thread.action_late;
create index action_late on thread.thing (council, coalesce(due, date '9999-12-31'), ref)
  where kind in ('action','milestone') and ended is null;
