-- Whether an undertaking will be done within its tolerances, as people judge it, with the rule that rated each judgement.
create table delivery.criteria_judged (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references delivery.undertaking on delete cascade,
  council  text not null references access.council,
  breached text[] not null check (breached <@ array['time','cost','scope','benefits']),
  because  text not null default '',
  rule     text not null,
  version  text not null,
  state    text not null,
  tone     text not null,
  sentence text not null,
  day      date not null,
  account  bigint default access.who(),
  made     timestamptz not null default now()
);
comment on column delivery.criteria_judged.breached is 'which of the four will not be met within tolerance';
comment on column delivery.criteria_judged.sentence is 'what the rule made of it, in words';
create index on delivery.criteria_judged (ref, id desc);
create index on delivery.criteria_judged (council);

select evidence.protect('delivery', 'criteria_judged');
