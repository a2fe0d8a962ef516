-- Whoever sets an installation up opens its first council before holding a role in any. And an administrator rules an
-- account only when ruling every council that the account works in, so that giving somebody a role here is no way
-- into their work elsewhere.
alter table access.account add column opens boolean not null default false;
comment on column access.account.opens is 'may open councils, and rules those that it opens';
grant select (opens) on access.account to gt_app;

create function access.nobody_yet() returns boolean
language sql stable security definer set search_path = access, pg_temp as
  $$ select not exists (select from account where id > 0) $$;

-- The first account of an empty installation; null when somebody was faster.
create function access.add_first_administrator(address text, full_name text, secret text) returns bigint
language plpgsql security definer set search_path = access, pg_temp as $$
declare made bigint;
begin
  perform pg_advisory_xact_lock(7468);
  if access.who() is distinct from 0 or exists (select from account where id > 0) then
    return null;
  end if;
  insert into account (email, name, password, one_time, opens) values (lower(address), full_name, secret, true, true)
    returning id into made;
  return made;
end $$;

create function access.opens() returns boolean
language sql stable security definer set search_path = access, pg_temp as $$
  select access.who() = 0 or cardinality(access.rules()) > 0
      or exists (select from account where id = access.who() and opens and active)
$$;

create or replace function access.open_council(code text, full_name text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  if not coalesce(access.opens(), false) then
    raise exception 'only an administrator opens a council' using errcode = '42501';
  end if;
  insert into council (council, name) values (code, full_name);
  insert into role_held (account, council, role) values (0, code, 'administrator');
  if access.who() > 0 then
    insert into role_held (account, council, role) values (access.who(), code, 'administrator');
  end if;
  perform access.enter(access.who(), current_setting('gt.request', true));
end $$;

-- Whether whoever works now rules every council that the account has a role in, and at least one.
create function access.rules_whole(of_account bigint) returns boolean
language sql stable security definer set search_path = access, pg_temp as $$
  select bool_and(r.council = any (access.rules())) from role_held r where r.account = of_account
$$;

create or replace function access.set_password(of_account bigint, secret text, first boolean) returns boolean
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  if of_account is distinct from access.who() and not coalesce(access.rules_whole(of_account), false) then
    return false;
  end if;
  update account set password = secret, one_time = first, changed = now() where id = of_account;
  return found;
end $$;

drop policy changing on access.account;
create policy changing on access.account for update to gt_app using ((select access.rules_whole(id)));
