-- Papers brought in, what was recognised in them, and what people decided about it. Nothing here is in the record
-- until a proposal is accepted; then its key leads there, and its place leads back.
create schema if not exists intake;

create table intake.paper (
  id           bigint generated always as identity primary key,
  council      text not null references access.council,
  document     bigint not null references evidence.document,
  name         text not null,
  title        text not null,
  organisation text,
  dated        text,
  account      bigint,
  brought      timestamptz not null default now(),
  undone       timestamptz,
  model        jsonb not null
);
create index on intake.paper (council, brought desc);

create table intake.proposal (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  paper    bigint not null references intake.paper on delete cascade,
  position int not null,
  kind     text not null,
  name     text not null,
  title    text not null,
  body     text not null,
  fields   jsonb not null,
  ties     jsonb not null,
  place    jsonb not null,
  notes    jsonb not null,
  changed  boolean not null default false,
  decision text not null default 'waiting' check (decision in ('waiting','accepted','merged','left_out')),
  key      text,
  check ((decision in ('accepted','merged')) = (key is not null))
);
comment on column intake.proposal.name is 'names the proposal within its paper and kind: 3.1, IP10, AAIL';
comment on column intake.proposal.key is 'what it became: F-17, or theme:12 for what is no thing';
create index on intake.proposal (paper, position);
create index on intake.proposal (key) where key is not null;

create table intake.note (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  paper    bigint not null references intake.paper on delete cascade,
  position int not null,
  code     text not null,
  message  text not null,
  place    jsonb not null
);
create index on intake.note (paper, position);

select evidence.protect('intake', 'paper');
select evidence.protect('intake', 'proposal');
select evidence.protect('intake', 'note');

-- Contributors bring papers in for others to review.
create policy bringing on intake.paper for insert to gt_app with check (council = any ((select access.gives())::text[]));
create policy bringing on intake.proposal for insert to gt_app
  with check (council = any ((select access.gives())::text[]) and decision = 'waiting');
create policy bringing on intake.note for insert to gt_app with check (council = any ((select access.gives())::text[]));
