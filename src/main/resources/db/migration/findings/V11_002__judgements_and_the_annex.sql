-- What others judge: rating schemes are data, each with its levels from the best to the worst; a judgement names a level
-- of the scheme as it was when it was passed, and stays when the scheme gets another edition.
create table findings.scheme (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  code    text not null check (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
  name    text not null check (length(name) between 1 and 200),
  version text not null,
  licence text not null default '',
  about   text not null default '',
  unique (council, code, version)
);
select evidence.protect('findings', 'scheme');

create table findings.scheme_level (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  scheme   bigint not null references findings.scheme on delete cascade,
  scale    text not null check (scale in ('level','prospects')),
  position int not null,
  name     text not null check (length(name) between 1 and 120),
  unique (scheme, scale, position)
);
comment on column findings.scheme_level.position is '1 is the best';
select evidence.protect('findings', 'scheme_level');

create table findings.judgement (
  id         bigint generated always as identity primary key,
  council    text not null references access.council,
  scheme     bigint not null references findings.scheme,
  subject    text not null check (length(subject) between 1 and 200),
  service    text collate "C" references thread.thing on delete set null,
  body       text not null default '',
  judged_on  date not null,
  level      bigint not null references findings.scheme_level,
  prospects  bigint references findings.scheme_level,
  as_written text not null default '',
  source     text collate "C" references thread.thing on delete set null,
  finding    text collate "C" references thread.thing on delete set null,
  version    int not null default 1
);
comment on column findings.judgement.subject is 'what was judged, such as Landlord services; with the scheme it makes a history';
create index on findings.judgement (council, scheme, lower(subject), judged_on);
create index on findings.judgement (finding) where finding is not null;
create index on findings.judgement (source) where source is not null;
select evidence.protect('findings', 'judgement');

-- How the analysis of our response is headed and signed when it goes to a meeting; the latest one counts.
create table findings.annex (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  label    text not null default '' check (length(label) <= 120),
  title    text not null check (length(title) between 1 and 200),
  purpose  text not null default '',
  name     text not null default '',
  role     text not null default '',
  signed   date,
  printed  text not null default ''
);
comment on column findings.annex.label is 'such as Annex C to agenda item 7';
comment on column findings.annex.printed is 'the date of signing as people say it, such as February 2006';
create index on findings.annex (council, id);
select evidence.protect('findings', 'annex');
