-- Issues: what has gone wrong already, apart from risks, which may. Title, owner and days stand on the card.
select thread.add_kind('issue', 'ISS');

create table delivery.issue (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  about       text collate "C" not null references delivery.undertaking on delete cascade,
  held        text collate "C" not null references delivery.undertaking on delete cascade,
  words       text not null default '',
  severity    text not null check (severity in ('low','medium','high','critical')),
  raised      date not null,
  raised_by   text not null default '',
  owner_named text not null default '',
  life        text not null check (life in ('open','being dealt with','escalated','closed')),
  resolution  text not null default ''
);
comment on column delivery.issue.held is 'the undertaking whose board has it now: what it is about, or one above';
create index on delivery.issue (about);
create index on delivery.issue (held);
create index on delivery.issue (council, life);

create table delivery.issue_move (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references delivery.issue on delete cascade,
  council text not null references access.council,
  before  text not null,
  after   text not null,
  held    text collate "C" not null,
  day     date not null,
  reason  text not null default '',
  account bigint default access.who(),
  made    timestamptz not null default now()
);
create index on delivery.issue_move (ref, id desc);
create index on delivery.issue_move (council);

select evidence.protect('delivery', 'issue'), evidence.protect('delivery', 'issue_move');
