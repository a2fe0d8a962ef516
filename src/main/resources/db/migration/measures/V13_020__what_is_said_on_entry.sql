-- What owners say beside a figure, and what they answered when a figure looked wrong.
create table measures.story (
  id        bigint generated always as identity primary key,
  ref       text collate "C" not null references measures.measure on delete cascade,
  council   text not null references access.council,
  subject   int not null references measures.subject,
  breakdown int not null default 0,
  months    smallint not null,
  days      smallint not null,
  start     date not null,
  about     text not null check (about in ('period','forecast')),
  words     text not null check (length(words) between 1 and 6000),
  author    bigint not null default access.who(),
  written   timestamptz not null default clock_timestamp(),
  unique (ref, subject, breakdown, months, days, start, about)
);
create index on measures.story (council);

create table measures.doubt (
  id        bigint generated always as identity primary key,
  ref       text collate "C" not null references measures.measure on delete cascade,
  council   text not null references access.council,
  subject   int not null references measures.subject,
  breakdown int not null default 0,
  months    smallint not null,
  days      smallint not null,
  start     date not null,
  sort      text not null check (length(sort) between 1 and 40),
  figure    text not null,
  asked     text not null,
  reason    text not null check (length(reason) between 1 and 2000),
  account   bigint not null default access.who(),
  answered  timestamptz not null default clock_timestamp()
);
create index on measures.doubt (ref, subject, breakdown, start);
create index on measures.doubt (council);
select evidence.protect('measures', 'story'), evidence.protect('measures', 'doubt');

-- Whoever enters a figure is not always its owner.
create policy entering on measures.story for insert to gt_app with check (
  cardinality((select access.posts())::text[]) > 0 and ref in (select measures.mine()));
create policy reworking on measures.story for update to gt_app using (
  cardinality((select access.posts())::text[]) > 0 and ref in (select measures.mine()))
  with check (ref in (select measures.mine()));
create policy entering on measures.doubt for insert to gt_app with check (
  cardinality((select access.posts())::text[]) > 0 and ref in (select measures.mine()));
-- What was answered stays answered.
revoke update, delete on measures.doubt from gt_app;

-- The first figure of a council may be entered by an owner; the council itself is then entered with it.
create policy first on measures.subject for insert to gt_app with check (
  own and council = any ((select access.gives())::text[]) and cardinality((select access.posts())::text[]) > 0);
