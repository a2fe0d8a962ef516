-- What we have been told: sources, the findings that cite them, the themes they stand under, and what the council
-- answers. A finding's state is worked out from its responses and is never typed.
create schema if not exists findings;
select thread.add_kind('source', 'S');
select thread.add_kind('finding', 'F');

create table findings.source (
  ref          text collate "C" primary key references thread.thing on delete cascade,
  council      text not null references access.council,
  abbreviation text not null default '' check (length(abbreviation) <= 40),
  issuer       text not null default '',
  type         text not null,
  issued       date,
  period       text not null default '',
  link         text not null default ''
);
comment on column findings.source.period is 'the year or date as people say it, such as 2004-05 or March 2006';
create index on findings.source (council, lower(abbreviation));
select evidence.protect('findings', 'source');

-- The source's own paragraphs or pages, so that coverage has a denominator.
create table findings.source_paragraph (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  ref      text collate "C" not null references thread.thing on delete cascade,
  type     text not null check (type in ('paragraph','page')),
  locator  text not null check (length(locator) between 1 and 20),
  position int not null,
  needless text not null default '',
  unique (ref, type, locator)
);
comment on column findings.source_paragraph.needless is 'why it needs no answer; empty when it needs one';
select evidence.protect('findings', 'source_paragraph');

create table findings.theme (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  parent   bigint references findings.theme,
  position int not null,
  number   text not null default '' check (length(number) <= 20),
  name     text not null check (length(name) between 1 and 200),
  check (parent <> id)
);
create index on findings.theme (council, parent, position);
select evidence.protect('findings', 'theme');

create table findings.finding (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  theme       bigint references findings.theme,
  number      text not null default '' check (length(number) <= 20),
  verbatim    text not null default '',
  recommended text not null default '',
  grade       text not null default '' check (length(grade) <= 60),
  answers     text not null default '' check (length(answers) <= 200),
  position    int not null default 0
);
comment on column findings.finding.recommended is 'what its source recommends, where it says so apart from the finding';
comment on column findings.finding.grade is 'the weight its source gives it, such as High or Priority 1';
comment on column findings.finding.answers is 'who is to answer, as printed; the post that owns it is on the card';
comment on column findings.finding.number is 'as printed in the paper it came from, such as 3.2';
create index on findings.finding (theme, position);
create index on findings.finding (council, position);
select evidence.protect('findings', 'finding');

create table findings.citation (
  id           bigint generated always as identity primary key,
  council      text not null references access.council,
  ref          text collate "C" not null references thread.thing on delete cascade,
  position     int not null,
  source       text collate "C" references thread.thing on delete set null,
  abbreviation text not null check (length(abbreviation) between 1 and 40),
  type         text not null check (type in ('paragraph','page','none')),
  locator      text not null default '',
  as_written   text not null,
  check ((type = 'none') = (locator = ''))
);
comment on column findings.citation.source is 'null while no source is declared under the abbreviation';
create index on findings.citation (ref, position);
create index on findings.citation (source, ref) where source is not null;
create index on findings.citation (council, lower(abbreviation)) where source is null;
create index on findings.citation (council) where type = 'none';
select evidence.protect('findings', 'citation');

create table findings.response (
  id           bigint generated always as identity primary key,
  council      text not null references access.council,
  ref          text collate "C" not null references thread.thing on delete cascade,
  position     int not null,
  version      int not null default 1,
  kind         text not null check (kind in
    ('work','action','narrative','in_place','in_part','declined','open','superseded')),
  words        text not null default '',
  tied         text collate "C" references thread.thing on delete set null,
  named        text not null default '',
  who          text not null default '',
  due          date,
  completed    date,
  printed      text not null default '',
  outcome      text not null default '',
  declined_by  text not null default '',
  declined_on  date,
  reason       text not null default '',
  review       date
);
comment on column findings.response.printed is 'the date as the paper has it, where it names no day';
comment on column findings.response.named is 'the title of the work as the paper or the card had it, kept when the tie is not there';
create index on findings.response (ref, position);
create index on findings.response (council, kind);
create index on findings.response (tied) where tied is not null;
create index on findings.response (council, lower(named)) where tied is null and named <> '';
create index on findings.response (council, review) where kind = 'declined';
create index on findings.response (council, due) where kind = 'action' and completed is null;
select evidence.protect('findings', 'response');

-- The state of a finding follows from the work that answers it, whoever may change that work: this runs with the
-- owner's rights, and the trail names the account whose change brought it about.
create function findings.derive(of_ref text, to_state text, to_tone text) returns boolean
language plpgsql security definer set search_path = findings, pg_temp as $$
begin
  update thread.thing set state = to_state, tone = to_tone, changed = now()
   where ref = of_ref and kind in ('finding', 'source') and council = any (access.reads())
     and (state, tone) <> (to_state, to_tone);
  return found;
end $$;
