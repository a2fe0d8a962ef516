-- Figures of a measure for one period are signed off in one step or two. Every move is a row of its own, never changed:
-- the last one says where it stands.
create table measures.sign_off (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references measures.measure on delete cascade,
  council text not null references access.council,
  months  smallint not null,
  days    smallint not null,
  start   date not null,
  after   bigint not null default 0,
  move    text not null check (move in ('submit','approve','accept','return','unlock')),
  phase   text not null check (phase in ('submitted','approved','accepted','returned')),
  reason  text not null default '' check (length(reason) <= 2000),
  account bigint not null default access.who(),
  at      timestamptz not null default clock_timestamp(),
  check (reason <> '' or move not in ('return','unlock')),
  unique (ref, months, days, start, after)
);
comment on column measures.sign_off.after is 'the move before it, so that of two at once one wins; 0 for the first';
create index on measures.sign_off (council, id);

-- What the approver saw, as words: it reads the same whatever becomes of rules and targets.
create table measures.signed_figure (
  id        bigint generated always as identity primary key,
  sign_off  bigint not null references measures.sign_off on delete cascade,
  ref       text collate "C" not null references measures.measure on delete cascade,
  council   text not null references access.council,
  subject   int not null references measures.subject,
  breakdown int not null default 0,
  figure    text not null,
  target    text not null default '',
  rating    text not null default '',
  rule      text not null default ''
);
create index on measures.signed_figure (sign_off);
create index on measures.signed_figure (ref);
create index on measures.signed_figure (council);
select evidence.protect('measures', 'sign_off'), evidence.protect('measures', 'signed_figure');

-- Not the owner signs a figure off, but the posts named for it; who enters may only hand it in again.
create function measures.signs() returns setof text language sql stable security definer
set search_path = measures, pg_temp as $$
  select m.ref from measures.measure m where m.approval_posts && access.posts()
$$;
drop policy adding on measures.sign_off;
drop policy changing on measures.sign_off;
drop policy removing on measures.sign_off;
create policy adding on measures.sign_off for insert to gt_app with check (
  council = any ((select access.edits())::text[])
  or (cardinality((select access.posts())::text[]) > 0 and council = any ((select access.gives())::text[])
      and (ref in (select measures.signs())
           or (move = 'submit' and (ref in (select measures.mine())
               or ref in (select t.ref from thread.thing t where t.owner = any ((select access.posts())::text[])))))));
revoke update, delete on measures.sign_off from gt_app;
drop policy adding on measures.signed_figure;
drop policy changing on measures.signed_figure;
drop policy removing on measures.signed_figure;
create policy adding on measures.signed_figure for insert to gt_app with check (
  council = any ((select access.edits())::text[])
  or (cardinality((select access.posts())::text[]) > 0 and council = any ((select access.gives())::text[])
      and ref in (select measures.signs())));
revoke update, delete on measures.signed_figure from gt_app;
