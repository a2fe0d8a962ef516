-- What a line claims to save from, so that no pound is counted by two lines.
create table benefits.claim (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references benefits.saving on delete cascade,
  council text not null references access.council,
  sort    text not null check (sort in ('cost_centre','post','contract','measure')),
  what    text not null check (length(btrim(what)) between 1 and 200),
  key     text not null generated always as (lower(regexp_replace(btrim(what), '\s+', ' ', 'g'))) stored,
  starts  date not null,
  ends    date,
  check (ends >= starts)
);
create unique index on benefits.claim (ref, sort, key, starts);
create index on benefits.claim (council, sort, key);

-- How two lines that claim the same were told apart.
create table benefits.settlement (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  one     text collate "C" not null references benefits.saving on delete cascade,
  other   text collate "C" not null references benefits.saving on delete cascade,
  sort    text not null,
  key     text not null,
  way     text not null check (way in ('split','withdrawn','not_the_same')),
  words   text not null default '',
  reason  text not null check (length(reason) between 3 and 4000),
  decided date not null,
  account bigint default access.who(),
  made    timestamptz not null default now(),
  check (one < other),
  unique (council, one, other, sort, key)
);
create index on benefits.settlement (one);
create index on benefits.settlement (other);

-- A figure that was said somewhere, such as in a report to a committee, and the lines that it is made of.
select thread.add_kind('headline', 'HL');
create table benefits.headline (
  ref     text collate "C" primary key references thread.thing on delete cascade,
  council text not null references access.council,
  first   smallint not null check (first between 1990 and 2100),
  last    smallint not null check (last between 1990 and 2100),
  pence   bigint not null,
  basis   text not null check (basis in ('planned','forecast','delivered')),
  said_in text not null default '' check (length(said_in) <= 500),
  said_on date,
  check (last >= first)
);
comment on column benefits.headline.first is 'the first financial year that the figure is for, by the calendar year it begins in';
create index on benefits.headline (council, first);

create table benefits.headline_line (
  ref     text collate "C" not null references benefits.headline on delete cascade,
  council text not null references access.council,
  saving  text collate "C" not null references benefits.saving on delete cascade,
  primary key (ref, saving)
);
create index on benefits.headline_line (saving);
create index on benefits.headline_line (council);

create table benefits.headline_rest (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references benefits.headline on delete cascade,
  council text not null references access.council,
  name    text not null check (length(btrim(name)) between 1 and 300),
  pence   bigint not null
);
comment on table benefits.headline_rest is 'what of a headline stands in no line, each with a name';
create index on benefits.headline_rest (ref);
create index on benefits.headline_rest (council);

select evidence.protect('benefits', 'claim'), evidence.protect('benefits', 'settlement'),
       evidence.protect('benefits', 'headline'), evidence.protect('benefits', 'headline_line'),
       evidence.protect('benefits', 'headline_rest');
