-- Support that undertakings need from enabling services by month, and what those services can give.
create table delivery.enabling (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  name    text not null check (length(name) between 1 and 100),
  unique (council, name)
);
comment on table delivery.enabling is 'services that support undertakings: legal, IT, finance, HR and the like';

create table delivery.capacity (
  enabling bigint not null references delivery.enabling on delete cascade,
  council  text not null references access.council,
  month    date not null check (extract(day from month) = 1),
  days     numeric(7,1) not null check (days >= 0),
  primary key (enabling, month)
);
create index on delivery.capacity (council, month);

create table delivery.demand (
  ref      text collate "C" not null references delivery.undertaking on delete cascade,
  council  text not null references access.council,
  enabling bigint not null references delivery.enabling on delete cascade,
  month    date not null check (extract(day from month) = 1),
  days     numeric(7,1) not null check (days > 0),
  primary key (ref, enabling, month)
);
create index on delivery.demand (council, month);
create index on delivery.demand (enabling, month);

select evidence.protect('delivery', 'enabling'), evidence.protect('delivery', 'capacity'),
       evidence.protect('delivery', 'demand');
