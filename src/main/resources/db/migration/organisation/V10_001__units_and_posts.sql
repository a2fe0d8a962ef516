-- Who is accountable. A unit's name stands on its card; here is its life and its place in the tree. First and last
-- days are both inclusive: a unit that closed on 31 March is still there on that day and gone on 1 April.
create schema if not exists organisation;
select thread.add_kind('unit', 'U');
select thread.add_kind('post', 'POST');

create table organisation.unit (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  level       text not null check (level in ('directorate','service','team')),
  opened      date,
  closed      date,
  merged_into text collate "C",
  unique (council, ref),
  foreign key (council, merged_into) references organisation.unit (council, ref),
  check (closed >= opened),
  check (merged_into is null or (closed is not null and merged_into <> ref))
);
comment on column organisation.unit.opened is 'first day; null when nobody wrote it down';
comment on column organisation.unit.closed is 'last day';
select evidence.protect('organisation', 'unit');

create table organisation.post (
  ref     text collate "C" primary key references thread.thing on delete cascade,
  council text not null references access.council,
  opened  date,
  closed  date,
  made    date not null default current_date,
  unique (council, ref),
  check (closed >= opened)
);
select evidence.protect('organisation', 'post');

-- Where a unit or a post stands from a day on, until the day of its next placement: two placements can never overlap.
create table organisation.placement (
  ref     text collate "C" not null references thread.thing on delete cascade,
  council text not null references access.council,
  since   date not null,
  parent  text collate "C",
  primary key (ref, since),
  foreign key (council, parent) references organisation.unit (council, ref),
  check (parent <> ref)
);
comment on column organisation.placement.since is '0001-01-01 for as long as anybody remembers';
comment on column organisation.placement.parent is 'null for a unit at the top; never null for a post';
create index on organisation.placement (council);
create index on organisation.placement (parent) where parent is not null;
select evidence.protect('organisation', 'placement');

-- Who holds a post from a day to a day. A vacancy is not written: it is when nobody holds the post.
create table organisation.holder (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  ref     text collate "C" not null,
  name    text not null check (length(name) between 1 and 120),
  email   text not null default '' check (email = lower(email)),
  account bigint references access.account,
  kind    text not null check (kind in ('substantive','acting','job_share')),
  since   date,
  until   date,
  foreign key (council, ref) references organisation.post (council, ref) on delete cascade,
  check (until >= since)
);
create index on organisation.holder (ref);
create index on organisation.holder (council);
create index on organisation.holder (account) where account is not null;
select evidence.protect('organisation', 'holder');

-- Whoever holds a post may change what it owns, but never the organisation itself: not their own unit, not their post.
do $$
declare subject text;
begin
  foreach subject in array array['unit','post','placement','holder'] loop
    execute format('create policy only_editors_add on organisation.%I as restrictive for insert to gt_app
                    with check (council = any ((select access.edits())::text[]))', subject);
    execute format('create policy only_editors_change on organisation.%I as restrictive for update to gt_app
                    using (council = any ((select access.edits())::text[]))', subject);
    execute format('create policy only_editors_remove on organisation.%I as restrictive for delete to gt_app
                    using (council = any ((select access.edits())::text[]))', subject);
  end loop;
end $$;
