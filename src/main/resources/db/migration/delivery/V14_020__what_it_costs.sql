-- What undertakings cost by financial year, who pays, and what they cost and give back once they are there.
-- Amounts are whole pence; what is not known is null, never nought.
create function delivery.below(root text) returns setof text language sql stable as $$
  with recursive down (ref, depth) as (
    select u.ref, 0 from delivery.undertaking u where u.ref = root
    union all
    select u.ref, d.depth + 1 from delivery.undertaking u join down d on u.parent = d.ref where d.depth < 6)
  select ref from down $$;
comment on function delivery.below is 'an undertaking and everything that is part of it, however deep';

create table delivery.funding (
  id         bigint generated always as identity primary key,
  council    text not null references access.council,
  name       text not null check (length(name) between 1 and 200),
  funder     text not null default '',
  sort       text not null check (sort in ('own resources','grant','borrowing','reserve','invest to save',
                                           'contribution')),
  status     text not null check (status in ('intended','bid made','awarded','refused','withdrawn','ended')),
  bid        bigint check (bid >= 0),
  awarded    bigint check (awarded >= 0),
  first_year int not null check (first_year between 1990 and 2100),
  last_year  int not null check (last_year between first_year and 2100),
  conditions text not null default '',
  version    int not null default 1,
  unique (council, name),
  check (status <> 'awarded' or awarded is not null)
);
comment on table delivery.funding is 'the register of funding sources: what was bid for, what was awarded, for which years';
comment on column delivery.funding.first_year is 'the calendar year in which the financial year begins';

create table delivery.budget_line (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references delivery.undertaking on delete cascade,
  council  text not null references access.council,
  year     int not null check (year between 1990 and 2100),
  sort     text not null check (sort in ('capital','revenue')),
  title    text not null check (length(title) between 1 and 200),
  funding  bigint references delivery.funding,
  planned  bigint not null check (planned >= 0),
  forecast bigint,
  spent    bigint,
  note     text not null default '',
  version  int not null default 1,
  unique (ref, year, sort, title)
);
create index on delivery.budget_line (council, year);
create index on delivery.budget_line (funding);

create table delivery.afterwards (
  ref          text collate "C" primary key references delivery.undertaking on delete cascade,
  council      text not null references access.council,
  running      bigint check (running >= 0),
  running_from date,
  bearer       text collate "C",
  bearer_named text not null default '',
  invested     bigint check (invested >= 0),
  saving       bigint check (saving >= 0),
  saving_from  date,
  repaid       bigint check (repaid >= 0),
  version      int not null default 1
);
comment on column delivery.afterwards.running is 'what it costs a year once it is there';
comment on column delivery.afterwards.bearer is 'the post that bears the running costs';
comment on column delivery.afterwards.invested is 'what was lent to it to be paid back out of savings';
create index on delivery.afterwards (council);

select evidence.protect('delivery', 'funding'), evidence.protect('delivery', 'budget_line'),
       evidence.protect('delivery', 'afterwards');
