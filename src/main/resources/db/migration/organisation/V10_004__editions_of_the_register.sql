-- Tells everybody whether the register of authorities is still the one they looked at, without showing the trail of the
-- installation: a number that grows with whatever is written there.
create function organisation.register_edition() returns bigint
language sql stable security definer set search_path = evidence, pg_temp as $$
  select coalesce(max(place), 0) from evidence.trail where council = '*'
$$;
revoke all on function organisation.register_edition() from public;
grant execute on function organisation.register_edition() to gt_app;
