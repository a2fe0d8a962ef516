-- Keys with which other programs come in: each acts as its account in one council and within its scopes. Of the key
-- itself only the SHA-256 is kept, in a column of the name that the trail leaves out.
create table access.api_key (
  id         bigint generated always as identity primary key,
  council    text not null references access.council,
  account    bigint not null references access.account,
  name       text not null check (length(name) between 1 and 80),
  prefix     text not null,
  password   text not null unique check (password ~ '^[0-9a-f]{64}$'),
  scopes     text[] not null check (cardinality(scopes) > 0),
  last_day   date,
  made       timestamptz not null,
  revoked    timestamptz,
  revoked_by bigint references access.account,
  used       timestamptz
);
comment on column access.api_key.prefix is 'the first letters of the key, by which its holder recognises it';
comment on column access.api_key.used is 'written once a minute at most, and no deed: the trail does not follow it';
create index on access.api_key (council, id);
create index on access.api_key (account, id);

grant select (id, council, account, name, prefix, scopes, last_day, made, revoked, revoked_by, used),
      insert (council, account, name, prefix, password, scopes, last_day, made),
      update (revoked, revoked_by) on access.api_key to gt_app;
alter table access.api_key enable row level security;
create policy reading on access.api_key for select to gt_app using (
  account = (select access.who()) or council = any ((select access.rules())::text[]));
-- Whoever came in with a key makes no further keys and revokes none.
create policy adding on access.api_key for insert to gt_app with check (
  account = (select access.who()) and coalesce(current_setting('gt.key', true), '') = ''
  and (council = any ((select access.reads())::text[]) or council = any ((select access.shares())::text[])));
create policy changing on access.api_key for update to gt_app using (
  coalesce(current_setting('gt.key', true), '') = ''
  and (account = (select access.who()) or council = any ((select access.rules())::text[])));
create trigger trail after insert or delete or update of council, account, name, scopes, last_day, revoked
  on access.api_key for each row execute function evidence.record();

-- The key of a hash, before anybody has entered; none whose account may not come in or has no role in the council.
create function access.key_at(hash text)
returns table (id bigint, council text, account bigint, email text, name text, scopes text[], last_day date)
language sql stable security definer set search_path = access, pg_temp as $$
  select k.id, k.council, k.account, a.email, a.name, k.scopes, k.last_day
    from api_key k join account a on a.id = k.account
   where k.password = hash and k.revoked is null and a.active and not a.one_time
     and exists (select from role_held r where r.account = k.account and r.council = k.council)
$$;

create function access.key_used(key bigint, at_time timestamptz) returns void
language sql security definer set search_path = access, pg_temp as $$
  update api_key set used = at_time
   where id = key and (used is null or used < at_time - interval '1 minute')
$$;

-- Of the councils or posts in a setting those that are left.
create function access.keep(setting text, kept text[]) returns void language sql as $$
  select set_config('gt.' || setting,
    coalesce((select string_agg(one, ',') from unnest(access.listed(setting)) one where one = any (kept)), ''), false)
$$;

-- Tells the connection on whose behalf it works, and with which key: what the account may do is then narrowed to the
-- key's council, to reading where none of its scopes writes, and never rules.
create function access.enter(who bigint, key bigint, request text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
declare
  one api_key; writes boolean;
begin
  perform access.enter(who, request), set_config('gt.key', coalesce(key::text, ''), false);
  if key is null then
    return;
  end if;
  select * into one from api_key k where k.id = key and k.account = who and k.revoked is null;
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
