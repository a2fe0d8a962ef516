-- What people did on the page of what they owe: it stays in sight there until the next day. Each sees their own.
create schema if not exists site;

create table site.update_done (
  council text not null references access.council,
  account bigint not null references access.account,
  sort    text not null check (sort ~ '^[a-z]{2,20}$'),
  duty    text not null check (length(duty) <= 200),
  subject text not null,
  title   text not null,
  about   text not null,
  href    text not null,
  said    text not null,
  done    timestamptz not null,
  primary key (account, council, sort, duty)
);
comment on column site.update_done.duty is 'what the room of the duty knows it by';

grant usage on schema site to gt_app;
grant select, insert, update on site.update_done to gt_app;
alter table site.update_done enable row level security;
create policy reading on site.update_done for select to gt_app using (account = (select access.who()));
create policy adding on site.update_done for insert to gt_app with check (
  account = (select access.who()) and council = any ((select access.reads())::text[]));
create policy changing on site.update_done for update to gt_app using (account = (select access.who()))
  with check (account = (select access.who()) and council = any ((select access.reads())::text[]));
select evidence.follow('site', 'update_done');
