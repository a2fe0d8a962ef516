-- Which rule rates a council's actions, since when; and every rating that was ever shown, with the rule that made it.
create table delivery.rule_choice (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  rule    text not null,
  since   timestamptz not null default now(),
  reason  text not null default '',
  account bigint default access.who()
);
create index on delivery.rule_choice (council, id desc);

create table delivery.rating (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references delivery.action on delete cascade,
  council text not null references access.council,
  day     date not null,
  state   text not null,
  tone    text not null,
  rule    text not null,
  version text not null,
  because text not null
);
comment on column delivery.rating.version is 'of the rule; a rule that changes does not repaint what it said before';
create index on delivery.rating (ref, id desc);
create index on delivery.rating (council);

select evidence.protect('delivery', 'rule_choice'), evidence.protect('delivery', 'rating');
