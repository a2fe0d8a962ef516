-- Which decisions an item of an agenda brought, what became of conditions, and what a decision moved in other rooms.
create table governance.item_decision (
  item     bigint not null references governance.item on delete cascade,
  ref      text collate "C" not null references governance.decision on delete cascade,
  council  text not null references access.council,
  primary key (item, ref)
);
create index on governance.item_decision (ref);
create index on governance.item_decision (council);

create table governance.condition_review (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references governance.decision on delete cascade,
  council text not null references access.council,
  day     date not null,
  outcome text not null check (outcome in ('kept','changed','lifted')),
  words   text not null check (length(words) between 3 and 2000),
  was     text not null,
  due     date,
  next    date,
  account bigint default access.who(),
  made    timestamptz not null default now(),
  check (outcome = 'lifted' or next is not null)
);
comment on column governance.condition_review.was is 'the condition as it read before the review';
comment on column governance.condition_review.due is 'the day on which it was to be looked at';
create index on governance.condition_review (ref, id);
create index on governance.condition_review (council);

create table governance.effect (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references governance.decision on delete cascade,
  council text not null references access.council,
  other   text collate "C" not null references thread.thing on delete cascade,
  sort    text not null check (sort in ('extends','approves','defers','stops','closes')),
  words   text not null,
  account bigint default access.who(),
  made    timestamptz not null default now()
);
create index on governance.effect (ref, id);
create index on governance.effect (other);
create index on governance.effect (council);

create trigger kept before update or delete on governance.condition_review
  for each row execute function governance.keep_decided();
create trigger kept before update or delete on governance.effect
  for each row execute function governance.keep_decided();
select evidence.protect('governance', 'item_decision'), evidence.protect('governance', 'condition_review'),
       evidence.protect('governance', 'effect');

-- What became of an exempt decision says what it is about: partners read it where they read its words.
drop policy reading on governance.condition_review;
create policy reading on governance.condition_review for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[])
      and ref in (select w.ref from governance.decision_words w)));
drop policy reading on governance.effect;
create policy reading on governance.effect for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[])
      and ref in (select w.ref from governance.decision_words w)));
