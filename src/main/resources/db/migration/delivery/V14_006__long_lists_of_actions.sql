-- Lists of actions walk these instead of sorting all that a council has.
create index action_by_due on thread.thing (council, coalesce(due, date '9999-12-31'), ref)
  where kind in ('action','milestone');
create index action_by_state on thread.thing (council, state, coalesce(due, date '9999-12-31'), ref)
  where kind in ('action','milestone');
create index action_late on thread.thing (council, due, ref)
  where kind in ('action','milestone') and ended is null;
