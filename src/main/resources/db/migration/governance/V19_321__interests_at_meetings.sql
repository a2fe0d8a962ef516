-- What was said at a meeting of an interest: declared, no conflict, or left the room; asked for by a match or said unasked.
create table governance.said (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references governance.meeting on delete cascade,
  council  text not null references access.council,
  item     bigint references governance.item on delete cascade,
  person   bigint not null references governance.person on delete cascade,
  interest bigint references governance.interest on delete cascade,
  found    text not null default '' check (length(found) <= 200),
  stance   text not null check (stance in ('declared','left','none')),
  words    text not null default '' check (length(words) <= 1000),
  account  bigint default access.who(),
  made     timestamptz not null default now(),
  check (interest is null or item is not null)
);
comment on table governance.said is 'that a match is open is not stored: it is worked out from interests and agenda';
comment on column governance.said.found is 'the words of the item that the interest was found by';
create unique index on governance.said (item, interest) where interest is not null;
create index on governance.said (ref);
create index on governance.said (person);
create index on governance.said (council);
select evidence.protect('governance', 'said');

-- Private interests are read inside the council only; who is asked may answer for themselves.
drop policy reading on governance.said;
create policy reading on governance.said for select to gt_app using (council = any ((select access.reads())::text[]));
create policy own_answer on governance.said for insert to gt_app with check (
  person in (select p.id from governance.person p where p.post = any ((select access.posts())::text[])));
create policy own_change on governance.said for update to gt_app using (
  person in (select p.id from governance.person p where p.post = any ((select access.posts())::text[])));
