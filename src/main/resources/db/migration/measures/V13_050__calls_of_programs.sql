-- Calls of programs that named a key of their own for them (Idempotency-Key), with the answer that they got: the same
-- call sent again gets the same answer, and records nothing twice.
create table measures.call (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  account bigint not null default access.who(),
  key     text not null check (length(key) between 1 and 200),
  body    text not null check (body ~ '^[0-9a-f]{64}$'),
  answer  jsonb not null,
  made    timestamptz not null default clock_timestamp(),
  unique (council, account, key)
);
comment on column measures.call.body is 'the SHA-256 of what was sent';

select evidence.protect('measures', 'call');
revoke update, delete on measures.call from gt_app;
drop policy changing on measures.call;
drop policy removing on measures.call;
create policy giving on measures.call for insert to gt_app
  with check (account = (select access.who()) and council = any ((select access.gives())::text[]));
