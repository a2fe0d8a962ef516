-- A report that several councils share: what the lead council offers, in versions that stay as they were, to whom, and
-- what each council made of it for its own body.
create table reports.offer (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references reports.report on delete cascade,
  council text not null references access.council,
  version int not null check (version > 0),
  title   text not null check (length(title) between 1 and 300),
  parts   text not null check (length(parts) <= 2000000),
  note    text not null default '' check (length(note) <= 2000),
  account bigint default access.who(),
  made    timestamptz not null default now(),
  unique (ref, version)
);
comment on table reports.offer is 'the sections of a source as they were offered; what changes in them is a new version';
comment on column reports.offer.parts is 'JSON: each section''s code, title and words with its blocks';
create index on reports.offer (council);

create table reports.offered (
  ref     text collate "C" not null references reports.report on delete cascade,
  council text not null references access.council,
  partner text not null references access.council,
  made    timestamptz not null default now(),
  primary key (ref, partner),
  check (partner <> council)
);
create index on reports.offered (council);
create index on reports.offered (partner);

create table reports.joint (
  ref         text collate "C" primary key references reports.report on delete cascade,
  council     text not null references access.council,
  source      text collate "C" not null references reports.report on delete cascade,
  version     int not null check (version > 0),
  body        text not null,
  meeting     date,
  draft       date,
  clearance   date,
  publication date,
  state       text not null
);
comment on table reports.joint is 'a council''s own paper made of a shared source, the source itself among them';
comment on column reports.joint.version is 'the version of the offer that it holds';
create index on reports.joint (source);
create index on reports.joint (council);

create table reports.bound (
  ref     text collate "C" not null references reports.joint on delete cascade,
  council text not null references access.council,
  code    text not null,
  source  text not null,
  primary key (ref, code)
);
comment on table reports.bound is 'the parts of a paper that are the source''s; source is the code of the part there';
create index on reports.bound (council);

create trigger kept before update or delete on reports.offer for each row execute function reports.keep();

select evidence.protect('reports', 'offer'), evidence.protect('reports', 'offered'),
       evidence.protect('reports', 'joint'), evidence.protect('reports', 'bound');

-- Who is offered a source reads what is offered, and nothing else of the lead council.
create policy offered_to on reports.offered for select to gt_app using (partner = any ((select access.reads())::text[]));
create policy offered_to on reports.offer for select to gt_app
  using (exists (select from reports.offered o where o.ref = offer.ref and o.partner = any ((select access.reads())::text[])));
-- The calendar of a shared report is common to all its councils; a table may not ask itself, so a function does.
create function reports.shares_source(of_source text) returns boolean
language sql stable security definer cost 10 set search_path = reports, pg_temp as $$
  select exists (select from offered o where o.ref = of_source
                  and (o.partner = any (access.reads()) or o.council = any (access.reads())))
$$;
revoke execute on function reports.shares_source from public;
grant execute on function reports.shares_source to gt_app;
create policy common on reports.joint for select to gt_app using (reports.shares_source(source));
-- Drafts are no reading for readers: what is offered is a draft until its own council issues it.
create policy drafts on reports.offer as restrictive for select to gt_app
  using (council = any ((select access.gives())::text[])
         or exists (select from reports.offered o where o.ref = offer.ref
                     and o.partner = any ((select access.gives())::text[])));

-- What a council is called, by the code that it was told by that council.
create function reports.council_called(code text) returns text
language sql stable security definer set search_path = access, pg_temp as
  $$ select name from council where council.council = code $$;
revoke execute on function reports.council_called from public;
grant execute on function reports.council_called to gt_app;
