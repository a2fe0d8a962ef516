-- The forward plan: what is to be decided, in which editions it was announced, and by which route where notice is short.
select thread.add_kind('planned', 'FWD');

create table governance.planned (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  summary     text not null default '' check (length(summary) <= 4000),
  body        text collate "C" references thread.thing on delete set null,
  maker_named text not null default '' check (length(maker_named) <= 200),
  day         date not null,
  executive   boolean not null default true,
  spend       bigint check (spend >= 0),
  wards       text[] not null default '{}',
  key         text not null check (key in ('yes','no','unknown')),
  key_why     text not null default '',
  private     text not null default '' check (length(private) <= 300),
  consultees  text not null default '' check (length(consultees) <= 4000),
  documents   text not null default '' check (length(documents) <= 4000),
  route       text not null default '' check (route in ('','general_exception','special_urgency')),
  route_why   text not null default '',
  route_agreed text not null default '',
  route_day   date,
  decision    text collate "C" references governance.decision on delete set null,
  withdrawn   text not null default '',
  check (route = '' or (length(route_why) >= 3 and length(route_agreed) >= 3 and route_day is not null))
);
comment on column governance.planned.day is 'the earliest day on which it is to be decided';
comment on column governance.planned.private is 'the paragraph under which a part is to be heard in private; empty for public';
create index on governance.planned (council, day);
create index on governance.planned (decision) where decision is not null;

create table governance.edition (
  id        bigint generated always as identity primary key,
  council   text not null references access.council,
  title     text not null check (length(title) between 1 and 200),
  published date not null,
  account   bigint default access.who(),
  made      timestamptz not null default now()
);
create index on governance.edition (council, published desc);

create table governance.edition_line (
  edition bigint not null references governance.edition on delete cascade,
  ref     text collate "C" not null,
  council text not null references access.council,
  title   text not null,
  maker   text not null,
  day     date not null,
  key     boolean not null,
  private boolean not null,
  primary key (edition, ref)
);
comment on table governance.edition_line is 'an entry as the edition announced it; it stays although the entry changes';
create index on governance.edition_line (ref);
create index on governance.edition_line (council);
create trigger kept before update or delete on governance.edition
  for each row execute function governance.keep_decided();
create trigger kept before update or delete on governance.edition_line
  for each row execute function governance.keep_decided();
select evidence.protect('governance', 'planned'), evidence.protect('governance', 'edition'),
       evidence.protect('governance', 'edition_line');
