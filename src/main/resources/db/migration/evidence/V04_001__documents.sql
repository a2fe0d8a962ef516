-- Documents are kept once by the hash of their bytes, in pieces so that a large one never fills the memory.
create table evidence.content (
  hash  text not null check (hash ~ '^[0-9a-f]{64}$'),
  piece int not null,
  bytes bytea not null,
  primary key (hash, piece)
);
comment on table evidence.content is 'bytes named by their own hash: never changed, so not followed by the trail';

create table evidence.document (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  hash    text not null,
  name    text not null check (length(name) between 1 and 250),
  media   text not null,
  size    bigint not null,
  account bigint,
  kept    timestamptz not null default now(),
  unique (council, hash, name)
);
create index on evidence.document (hash);

create table evidence.attachment (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  ref      text collate "C" not null references thread.thing on delete cascade,
  document bigint not null references evidence.document,
  caption  text not null default '',
  account  bigint,
  attached timestamptz not null default now(),
  unique (ref, document)
);

create table evidence.comment (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  ref     text collate "C" not null references thread.thing on delete cascade,
  account bigint not null,
  words   text not null check (length(words) between 1 and 10000),
  said    timestamptz not null default now()
);
create index on evidence.comment (ref, said);

-- Who may add evidence is wider than who may change the thing: contributors attach, every reader comments.
grant select, insert on evidence.content to gt_app;
alter table evidence.content enable row level security;
create policy reading on evidence.content for select to gt_app
  using (hash in (select d.hash from evidence.document d));
create policy adding on evidence.content for insert to gt_app
  with check (cardinality((select access.gives())::text[]) > 0);

grant select, insert on evidence.document to gt_app;
alter table evidence.document enable row level security;
create policy reading on evidence.document for select to gt_app
  using (council = any ((select access.reads())::text[]) or (council = any ((select access.shares())::text[])
    and id in (select a.document from evidence.attachment a)));
create policy adding on evidence.document for insert to gt_app
  with check (council = any ((select access.gives())::text[]));
select evidence.follow('evidence', 'document');

grant select, insert, delete on evidence.attachment to gt_app;
alter table evidence.attachment enable row level security;
create policy reading on evidence.attachment for select to gt_app
  using (ref in (select t.ref from thread.thing t));
create policy adding on evidence.attachment for insert to gt_app
  with check (council = any ((select access.gives())::text[]));
create policy removing on evidence.attachment for delete to gt_app
  using (council = any ((select access.edits())::text[]) or account = (select access.who()));
select evidence.follow('evidence', 'attachment');

grant select, insert on evidence.comment to gt_app;
alter table evidence.comment enable row level security;
create policy reading on evidence.comment for select to gt_app
  using (ref in (select t.ref from thread.thing t));
create policy adding on evidence.comment for insert to gt_app
  with check (account = (select access.who()) and council = any ((select access.reads())::text[]));
select evidence.follow('evidence', 'comment');
