-- What belongs to a unit belongs to it also where it stands with one of the units below.
create function organisation.within(unit text) returns text[] language sql stable set search_path = thread, pg_temp as $$
  with recursive below (ref) as (
    select unit collate "C"
    union
    select t.ref from thread.thing t join below b on t.service = b.ref where t.kind = 'unit')
  select array_agg(ref) from below
$$;
