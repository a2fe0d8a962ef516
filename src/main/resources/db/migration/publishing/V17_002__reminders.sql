-- Reminders by e-mail: when each council sends them, what each person wishes, and what was sent. And the secret with
-- which links in mails are signed.
create schema if not exists publishing;
grant usage on schema publishing to gt_app;

create function publishing.hours(from_hour int, to_hour int, days smallint[]) returns boolean language sql immutable as $$
  select from_hour between 0 and 23 and to_hour between 1 and 24 and from_hour < to_hour
     and cardinality(days) between 1 and 7 and days <@ array[1,2,3,4,5,6,7]::smallint[]
$$;

create table publishing.reminder_rule (
  council   text primary key references access.council,
  off       boolean not null,
  days      smallint[] not null,
  from_hour int not null,
  to_hour   int not null,
  every     int not null check (every between 1 and 31),
  ahead     int not null check (ahead between 0 and 60),
  check (publishing.hours(from_hour, to_hour, days))
);
comment on column publishing.reminder_rule.days is 'weekdays on which mail leaves, Monday is 1';
comment on column publishing.reminder_rule.every is 'at least so many days lie between two mails to one person';
comment on column publishing.reminder_rule.ahead is 'what is due within so many days is spoken of';
select evidence.protect('publishing', 'reminder_rule');

create table publishing.reminder_wish (
  account   bigint not null references access.account,
  council   text not null references access.council,
  off       boolean not null,
  without   text[] not null,
  own       boolean not null,
  days      smallint[] not null,
  from_hour int not null,
  to_hour   int not null,
  every     int not null check (every between 1 and 31),
  ahead     int not null check (ahead between 0 and 60),
  primary key (account, council),
  check (publishing.hours(from_hour, to_hour, days))
);
comment on column publishing.reminder_wish.without is 'sorts of duties that are left out';
comment on column publishing.reminder_wish.own is 'whether the timing is their own; otherwise it is the council''s';
grant select, insert, update on publishing.reminder_wish to gt_app;
alter table publishing.reminder_wish enable row level security;
create policy reading on publishing.reminder_wish for select to gt_app using (account = (select access.who()));
-- Whoever may not sign in any more may still say that they want no mail.
create policy adding on publishing.reminder_wish for insert to gt_app with check (account = (select access.who())
  and exists (select from access.role_held r where r.account = access.who() and r.council = reminder_wish.council));
create policy changing on publishing.reminder_wish for update to gt_app using (account = (select access.who()))
  with check (account = (select access.who()));
select evidence.follow('publishing', 'reminder_wish');

-- At most one mail a day for a person and a council: whoever claims the row sends, on whichever node.
create table publishing.digest (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  account  bigint not null references access.account,
  day      date not null,
  state    text not null check (state in ('sending', 'sent', 'failed')),
  tries    int not null,
  items    int not null,
  late     int not null,
  claimed  timestamptz not null,
  sent     timestamptz,
  again    timestamptz,
  problem  text not null default '',
  unique (council, account, day)
);
comment on column publishing.digest.state is
  'sending: claimed; where it stays so, nobody knows whether it left, and it is not sent again';
comment on column publishing.digest.again is 'when it is tried again; null where it is not';
create index on publishing.digest (account, council, day desc);
create index on publishing.digest (council, claimed desc);
grant select, insert, update on publishing.digest to gt_app;
alter table publishing.digest enable row level security;
create policy reading on publishing.digest for select to gt_app using (
  account = (select access.who()) or council = any ((select access.rules())::text[]));
create policy adding on publishing.digest for insert to gt_app with check ((select access.who()) = 0);
create policy changing on publishing.digest for update to gt_app using ((select access.who()) = 0);
select evidence.follow('publishing', 'digest');

-- One secret for the installation; the trail leaves out a column of this name. Only the installation itself reads it.
create table publishing.link_secret (
  one      boolean primary key default true check (one),
  password text not null check (password ~ '^[0-9a-f]{64}$'),
  made     timestamptz not null default now()
);
insert into publishing.link_secret (password)
  select encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text,
                                  'UTF8')), 'hex');
grant select on publishing.link_secret to gt_app;
alter table publishing.link_secret enable row level security;
create policy reading on publishing.link_secret for select to gt_app using ((select access.who()) = 0);
select evidence.follow('publishing', 'link_secret');
