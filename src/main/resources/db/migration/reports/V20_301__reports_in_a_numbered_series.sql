-- Reports that come again and again are a series: each has its number and the period that it covers, and says when the
-- next one is due.
create table reports.series (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  name     text not null check (length(name) between 1 and 200),
  body     text not null check (length(body) between 1 and 200),
  template text not null check (template ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  months   int not null check (months in (1, 2, 3, 4, 6, 12)),
  account  bigint,
  made     timestamptz not null default now()
);
comment on table reports.series is 'reports of one name to one body, one after each period of so many months';
create unique index on reports.series (council, lower(name));

create table reports.numbered (
  ref     text collate "C" primary key references reports.report on delete cascade,
  council text not null references access.council,
  series  bigint not null references reports.series,
  number  int not null check (number > 0)
);
comment on table reports.numbered is 'which number a report has in its series; a correction is found through what it corrects';
create unique index on reports.numbered (series, number);
create index on reports.numbered (council);

select evidence.protect('reports', 'series'), evidence.protect('reports', 'numbered');
