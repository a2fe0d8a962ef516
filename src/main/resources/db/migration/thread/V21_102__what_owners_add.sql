-- An owner enters what belongs to their own work, in the name of a post that they hold: of the kinds that rooms name.
alter table thread.kind add column by_owners boolean not null default false;
comment on column thread.kind.by_owners is 'whether an owner may add one that a post of theirs owns';

create function thread.is_added_by_owners(of_kind text, of_council text, post text) returns boolean
language sql stable security definer set search_path = thread, pg_temp as $$
  select post = any ((select access.posts())::text[])
     and exists (select from kind where kind = of_kind and by_owners)
     and exists (select from thing where ref = post and council = of_council)
$$;

alter policy adding on thread.thing with check (
  council = any ((select access.edits())::text[]) or thread.is_added_by_owners(kind, council, owner));
