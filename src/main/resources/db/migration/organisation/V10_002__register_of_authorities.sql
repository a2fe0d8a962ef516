-- The register of authorities: every council of the country that is or was, under which names, and what followed it.
-- It is one for the whole installation, because a name means the same authority to every council here; so its rows
-- belong to no council, everybody who has signed in reads them, and the administrators of any council keep them. The
-- trail follows them under '*', what belongs to the installation.
create table organisation.authority (
  code      text collate "C" primary key check (code ~ '^[A-Z][A-Z0-9-]{1,11}$'),
  name      text not null check (length(name) between 2 and 200),
  short     text not null,
  gss       text not null default '',
  nation    text not null default '',
  region    text not null default '',
  type      text not null default '',
  type_name text not null default '',
  starts    date,
  ends      date
);
comment on column organisation.authority.ends is 'last day';
create index on organisation.authority (gss);

-- No foreign key to the successor: a file may name one that the register has not been told of yet.
create table organisation.authority_successor (
  code      text collate "C" not null references organisation.authority on delete cascade,
  successor text collate "C" not null,
  primary key (code, successor),
  check (code <> successor)
);

-- Every name and every GSS code that means an authority; the key is the name without case, marks and spaces.
create table organisation.authority_alias (
  key   text collate "C" not null check (key <> ''),
  code  text collate "C" not null references organisation.authority on delete cascade,
  alias text not null,
  kind  text not null check (kind in ('name','gss')),
  primary key (key, code)
);
create index on organisation.authority_alias (code);

do $$
declare subject text;
begin
  foreach subject in array array['authority','authority_successor','authority_alias'] loop
    execute format('grant select, insert, update, delete on organisation.%I to gt_app', subject);
    execute format('alter table organisation.%I enable row level security', subject);
    execute format('create policy reading on organisation.%I for select to gt_app
                    using ((select access.who()) is not null)', subject);
    execute format('create policy keeping on organisation.%I for all to gt_app
                    using (cardinality((select access.rules())::text[]) > 0 or (select access.who()) = 0)', subject);
    perform evidence.follow('organisation', subject);
  end loop;
end $$;

-- What a council of this installation is, beside its code and name; its administrators write it.
create table organisation.council (
  council   text primary key references access.council,
  authority text collate "C" references organisation.authority,
  name      text not null default '',
  nation    text not null default '',
  type      text not null default '',
  gss       text not null default '',
  website   text not null default '' check (website = '' or website ~ '^https?://'),
  notes     text not null default ''
);
select evidence.protect('organisation', 'council');
create policy only_administrators_add on organisation.council as restrictive for insert to gt_app
  with check (council = any ((select access.rules())::text[]));
create policy only_administrators_change on organisation.council as restrictive for update to gt_app
  using (council = any ((select access.rules())::text[]));
create policy only_administrators_remove on organisation.council as restrictive for delete to gt_app
  using (council = any ((select access.rules())::text[]));
create policy shared_reading on organisation.council for select to gt_app
  using (council = any ((select access.shares())::text[]));
