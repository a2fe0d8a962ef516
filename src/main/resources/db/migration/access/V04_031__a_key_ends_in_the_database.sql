-- As before, and the last day of a key holds in the database too, whatever let the program in. What the account may do
-- is narrowed to the key's council, to reading where none of its scopes writes, and never rules.
create or replace function access.enter(who bigint, key bigint, request text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare
  one api_key; writes boolean;
begin
  perform access.enter(who, request), set_config('gt.key', coalesce(key::text, ''), false);
  if key is null then
    return;
  end if;
  select * into one from api_key k where k.id = key and k.account = who and k.revoked is null
     and (k.last_day is null or k.last_day >= current_date);
  if not found then
    perform access.enter(null, request);
    return;
  end if;
  writes := one.scopes <> array['read'];
  perform access.keep('reads', array[one.council]), access.keep('shares', array[one.council]),
          access.keep('edits', case when writes then array[one.council] end),
          access.keep('gives', case when writes then array[one.council] end),
          access.keep('rules', null),
          access.keep('posts', case when writes then
            array(select p.post from post_held p where p.account = who and p.council = one.council) end);
end $$;
