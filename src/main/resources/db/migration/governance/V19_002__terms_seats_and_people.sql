-- How a body came to be what it is, by which terms it works, who sits on it, and what those who sit there declare.

-- What is kept as it was; it only goes with the thing or the council that it belongs to.
create function governance.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old;
  end if;
  raise exception 'a row of %.% is kept as it was', tg_table_schema, tg_table_name using errcode = '23001';
end $$;

-- The council itself and its executive are bodies too.
alter table governance.body drop constraint body_sort_check;
alter table governance.body add constraint body_sort_check
  check (sort in ('council','board','committee','panel','group','short_life','partnership'));

create table governance.step (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references governance.body on delete cascade,
  council text not null references access.council,
  move    text not null check (move in ('constitute','make_statutory','prolong','merge','replace','discontinue',
                                        'reconstitute')),
  before  text not null,
  after   text not null,
  day     date not null,
  until   date,
  heirs   text[] not null default '{}',
  decided text not null check (length(decided) between 1 and 300),
  reason  text not null check (length(reason) >= 3),
  account bigint,
  made    timestamptz not null default now()
);
comment on column governance.step.day is 'the day on which it takes effect; it may be decided earlier';
comment on column governance.step.decided is 'where it was decided, in words, such as Full Council, 9 January 2031';
create index on governance.step (ref, day, id);
create index on governance.step (council);

create table governance.terms (
  id        bigint generated always as identity primary key,
  ref       text collate "C" not null references governance.body on delete cascade,
  council   text not null references access.council,
  version   int not null check (version > 0),
  words     text not null check (length(words) between 1 and 100000),
  agreed_at text not null default '' check (length(agreed_at) <= 200),
  agreed_on date,
  why       text not null default '',
  account   bigint,
  made      timestamptz not null default now(),
  unique (ref, version),
  check ((agreed_on is null) = (agreed_at = ''))
);
comment on table governance.terms is 'terms of reference in their versions; one that nobody has agreed is a draft';
create index on governance.terms (council);

create table governance.chamber (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  day     date not null,
  why     text not null default '',
  account bigint,
  made    timestamptz not null default now()
);
comment on table governance.chamber is 'how the seats of the council itself are held from a day on; the newest row of a day counts';
create index on governance.chamber (council, day, id);

create table governance.chamber_group (
  chamber  bigint not null references governance.chamber on delete cascade,
  council  text not null references access.council,
  position int not null,
  name     text not null check (length(name) between 1 and 100),
  members  int not null check (members between 1 and 999),
  grouped  boolean not null default true,
  primary key (chamber, position)
);
comment on column governance.chamber_group.grouped is 'false for members who belong to no group';
create index on governance.chamber_group (council);

create table governance.seating (
  ref          text collate "C" primary key references governance.body on delete cascade,
  council      text not null references access.council,
  seats        int not null check (seats between 1 and 500),
  rule         text not null check (rule in ('proportionate','waived','free')),
  why          text not null default '',
  least        int check (least between 1 and 500),
  one_in       int check (one_in between 2 and 10),
  each_group   int not null default 0 check (each_group between 0 and 50),
  chair        boolean not null default false,
  quorum_named text not null default ''
);
comment on column governance.seating.rule is 'whether the seats follow the groups on the council, the council has waived that, or no such rule applies';
comment on column governance.seating.quorum_named is 'groups or partners of which some must be there, such as Northern Trust 2; one a line';
create index on governance.seating (council);

create table governance.share (
  ref      text collate "C" not null references governance.body on delete cascade,
  council  text not null references access.council,
  position int not null,
  name     text not null check (length(name) between 1 and 100),
  seats    int not null check (seats between 0 and 500),
  primary key (ref, position)
);
comment on table governance.share is 'how many seats of a body each political group or partner has';
create index on governance.share (council);

create table governance.person (
  id         bigint generated always as identity primary key,
  council    text not null references access.council,
  name       text not null check (length(name) between 1 and 200),
  sort       text not null check (sort in ('councillor','officer','co_opted','union','partner')),
  party      text not null default '' check (length(party) <= 100),
  represents text not null default '' check (length(represents) <= 200),
  post       text collate "C",
  since      date,
  until      date,
  version    int not null default 1
);
comment on column governance.person.party is 'the political group or partner that they belong to';
comment on column governance.person.represents is 'a ward, a union, an organisation';
create unique index on governance.person (council, lower(name));

create table governance.appointment (
  id         bigint generated always as identity primary key,
  ref        text collate "C" not null references governance.body on delete cascade,
  council    text not null references access.council,
  person     bigint not null references governance.person,
  capacity   text not null check (capacity in ('chair','vice_chair','member','substitute','co_opted','union','officer')),
  votes      boolean not null,
  party      text not null default '' check (length(party) <= 100),
  state      text not null check (state in ('proposed','appointed','ended')),
  since      date,
  until      date,
  decided    text not null default '' check (length(decided) <= 300),
  ended      text not null default '' check (length(ended) <= 300),
  version    int not null default 1,
  check (state = 'proposed' or since is not null or state = 'ended')
);
comment on column governance.appointment.party is 'in whose name the seat is held';
create index on governance.appointment (ref, state);
create index on governance.appointment (council, state);
create index on governance.appointment (person);

create table governance.declaration (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  person  bigint not null references governance.person on delete cascade,
  year    int not null check (year between 1990 and 2200),
  made_on date not null,
  nothing boolean not null default false,
  note    text not null default '',
  account bigint,
  unique (person, year)
);
comment on column governance.declaration.year is 'the financial year, by the calendar year in which it begins';
create index on governance.declaration (council, year);

create table governance.interest (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  person  bigint not null references governance.person on delete cascade,
  sort    text not null check (sort in ('employment','contract','land','shares','membership','gift','family','other')),
  what    text not null check (length(what) between 1 and 500),
  terms   text not null default '',
  since   date,
  until   date,
  version int not null default 1
);
comment on column governance.interest.terms is 'words by which a paper that touches it is recognised, one a line';
create index on governance.interest (council);
create index on governance.interest (person);

create trigger kept before update or delete on governance.step for each row execute function governance.keep();
create trigger kept before update or delete on governance.terms for each row execute function governance.keep();
create trigger kept before update or delete on governance.chamber for each row execute function governance.keep();
create trigger kept before update or delete on governance.chamber_group for each row execute function governance.keep();

select evidence.protect('governance', 'step'), evidence.protect('governance', 'terms'),
       evidence.protect('governance', 'chamber'), evidence.protect('governance', 'chamber_group'),
       evidence.protect('governance', 'seating'), evidence.protect('governance', 'share'),
       evidence.protect('governance', 'person'), evidence.protect('governance', 'appointment'),
       evidence.protect('governance', 'declaration'), evidence.protect('governance', 'interest');
