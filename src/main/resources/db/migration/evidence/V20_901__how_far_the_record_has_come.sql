-- How far the whole record has come, and through whose eyes it is read: while this is the same, whatever is worked out
-- from tables that the trail follows comes out the same. Chains never grow shorter, so their sum never comes back.
create function evidence.standing() returns text
language sql stable security definer set search_path = evidence, pg_temp as $$
  select concat_ws('|', (select sum(place) from trail_head),
    current_setting('gt.reads', true), current_setting('gt.shares', true), current_setting('gt.edits', true),
    current_setting('gt.gives', true), current_setting('gt.rules', true), current_setting('gt.posts', true))
$$;
