-- The rows of access itself: an account sees itself and those it shares a council with; administrators change them.
create function access.add_account(address text, full_name text, secret text, first boolean) returns bigint
language plpgsql security definer set search_path = access, pg_temp as $$
declare made bigint;
begin
  if access.who() is distinct from 0 and cardinality(access.rules()) = 0 then
    raise exception 'only an administrator adds accounts' using errcode = '42501';
  end if;
  insert into account (email, name, password, one_time) values (lower(address), full_name, secret, first)
    returning id into made;
  return made;
end $$;

-- An account changes its own password; an administrator that of somebody in a council that they rule.
create function access.set_password(of_account bigint, secret text, first boolean) returns boolean
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  if of_account is distinct from access.who() and not exists (
       select from role_held r where r.account = of_account and r.council = any (access.rules())) then
    return false;
  end if;
  update account set password = secret, one_time = first, changed = now() where id = of_account;
  return found;
end $$;

-- Opens a council in this installation; who opens it rules it.
create function access.open_council(code text, full_name text) returns void
language plpgsql security definer set search_path = access, pg_temp as $$
begin
  if access.who() is distinct from 0 and cardinality(access.rules()) = 0 then
    raise exception 'only an administrator opens a council' using errcode = '42501';
  end if;
  insert into council (council, name) values (code, full_name);
  insert into role_held (account, council, role) values (0, code, 'administrator');
  if access.who() > 0 then
    insert into role_held (account, council, role) values (access.who(), code, 'administrator');
  end if;
  perform access.enter(access.who(), current_setting('gt.request', true));
end $$;

grant select, update on access.council to gt_app;
alter table access.council enable row level security;
create policy reading on access.council for select to gt_app
  using (council = any ((select access.reads())::text[]) or council = any ((select access.shares())::text[])
         or (select access.who()) = 0);
create policy changing on access.council for update to gt_app using (council = any ((select access.rules())::text[]));
select evidence.follow('access', 'council');

grant select (id, email, name, active, one_time, changed), update (name, active) on access.account to gt_app;
alter table access.account enable row level security;
create policy reading on access.account for select to gt_app using (id = (select access.who()) or id = 0
  or exists (select from access.role_held r where r.account = account.id));
create policy changing on access.account for update to gt_app using (
  exists (select from access.role_held r where r.account = account.id
           and r.council = any ((select access.rules())::text[])));
select evidence.follow('access', 'account');

grant select, insert, delete on access.role_held, access.post_held to gt_app;
alter table access.role_held enable row level security;
create policy reading on access.role_held for select to gt_app using (
  account = (select access.who()) or council = any ((select access.reads())::text[]));
create policy adding on access.role_held for insert to gt_app with check (council = any ((select access.rules())::text[]));
create policy removing on access.role_held for delete to gt_app using (council = any ((select access.rules())::text[]));
select evidence.follow('access', 'role_held');
alter table access.post_held enable row level security;
create policy reading on access.post_held for select to gt_app using (
  account = (select access.who()) or council = any ((select access.reads())::text[]));
create policy adding on access.post_held for insert to gt_app with check (council = any ((select access.edits())::text[]));
create policy removing on access.post_held for delete to gt_app using (council = any ((select access.edits())::text[]));
select evidence.follow('access', 'post_held');

-- The installation's own account 0 does what nobody in particular does: loading packs, the command line.
insert into access.account (id, email, name, password) values (0, 'golden-thread@localhost', 'Golden Thread', '!');
