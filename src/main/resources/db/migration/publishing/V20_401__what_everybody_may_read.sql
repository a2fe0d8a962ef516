-- What everybody may read without signing in. Nobody has no rights in the record itself: what is published is a copy,
-- made when a person publishes, and these policies open that copy while it is to be seen, and nothing else.

-- How a council shows itself to the public. Its pages are there only where it has opened them.
create table publishing.open_setting (
  council      text primary key references access.council,
  opened       boolean not null default false,
  publisher    text not null check (length(publisher) between 1 and 200),
  contact      text not null default '' check (length(contact) <= 300),
  licence      text not null default 'Open Government Licence v3.0' check (length(licence) between 1 and 200),
  licence_href text not null default 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
                    check (licence_href ~ '^https?://'),
  fewest       int not null default 5 check (fewest between 1 and 100),
  excepted     text[] not null default '{}',
  still_from   date,
  still_to     date,
  changed      timestamptz not null default now(),
  check (still_from is null = (still_to is null) and still_from <= still_to)
);
comment on column publishing.open_setting.fewest is 'counts from 1 to below this are not shown; 1 shows all';
comment on column publishing.open_setting.excepted is 'tags of what counts no people, whose small numbers are shown';
comment on column publishing.open_setting.still_from is 'before an election nothing new is published from here on';
select evidence.protect('publishing', 'open_setting');
create policy open_to_all on publishing.open_setting for select to gt_app using (opened);

-- An edition of a thing, as the public reads it from one moment until another. A later edition ends the one before;
-- withdrawing ends it with a reason.
create table publishing.edition (
  ref           text collate "C" not null references thread.thing on delete cascade,
  number        int not null,
  council       text not null references access.council,
  shelf         text not null check (shelf ~ '^[a-z]+$'),
  title         text not null,
  lead          text not null default '',
  state         text not null,
  tone          text not null,
  as_at         date not null,
  html          text not null,
  rows          jsonb not null,
  mark          text not null,
  follows       boolean not null default false,
  seen_by       text not null,
  opens         timestamptz not null,
  until         timestamptz,
  withdrawn_why text not null default '' check (length(withdrawn_why) <= 1000),
  made          timestamptz not null default now(),
  account       bigint not null default access.who(),
  primary key (ref, number),
  check (until is null or until >= opens)
);
comment on column publishing.edition.mark is 'a hash of what is read: the same words and figures have the same mark';
comment on column publishing.edition.follows is 'whether newly approved figures make a new edition by themselves';
comment on column publishing.edition.seen_by is 'who could see the card before it was published';
create unique index on publishing.edition (ref) where until is null;
create index on publishing.edition (council, shelf, ref);
select evidence.protect('publishing', 'edition');

create function publishing.is_open(of_council text, of_ref text) returns boolean
language sql stable security definer cost 10 set search_path = publishing, pg_temp as $$
  select exists (select from open_setting s join thread.thing t on t.council = s.council
    where s.council = of_council and s.opened and t.ref = of_ref and t.publication = 'public')
$$;
revoke execute on function publishing.is_open from public;
grant execute on function publishing.is_open to gt_app;

-- Officers of the council read every edition; a partner and the public only what is open now.
alter policy reading on publishing.edition using (council = any ((select access.reads())::text[]));
create policy open_to_all on publishing.edition for select to gt_app using (
  opens <= now() and (until is null or until > now()) and publishing.is_open(council, ref));
-- What was published is ended, never written anew.
revoke update, delete on publishing.edition from gt_app;
grant update (until, opens, withdrawn_why) on publishing.edition to gt_app;

-- How often what a council shows has changed: whoever keeps a page in memory keeps it while this is the same.
create table publishing.open_beat (
  council text primary key references access.council,
  beat    bigint not null default 1,
  at      timestamptz not null default now()
);
grant select on publishing.open_beat to gt_app;
alter table publishing.open_beat enable row level security;
create policy reading on publishing.open_beat for select to gt_app using (true);

create function publishing.count_beat() returns trigger language plpgsql security definer
set search_path = publishing, pg_temp as $$
begin
  insert into open_beat (council) values (coalesce(new.council, old.council))
    on conflict (council) do update set beat = open_beat.beat + 1, at = now();
  return null;
end $$;
revoke execute on function publishing.count_beat() from public;
create trigger beat after insert or update or delete on publishing.edition
  for each row execute function publishing.count_beat();
create trigger beat after insert or update or delete on publishing.open_setting
  for each row execute function publishing.count_beat();
-- A card that is for everybody no longer hides its page at once.
create trigger open_beat after update of publication on thread.thing
  for each row when (old.publication is distinct from new.publication
                     and 'public' in (old.publication, new.publication))
  execute function publishing.count_beat();

-- When the next edition of a council begins or ends by itself, such as at the end of an embargo.
create function publishing.next_turn(of_council text) returns timestamptz
language sql stable security definer set search_path = publishing, pg_temp as $$
  select min(turn) from (
    select opens as turn from edition where council = of_council and opens > now()
    union all select until from edition where council = of_council and until > now()) t
$$;
revoke execute on function publishing.next_turn from public;
grant execute on function publishing.next_turn to gt_app;
