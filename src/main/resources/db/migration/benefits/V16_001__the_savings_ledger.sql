-- What it is worth: the savings ledger. A line is what one piece of work saves; its amounts stand by financial year, in
-- pence. Nothing that was ever known of an amount is lost: a change closes the old row and opens a new one.
create schema benefits;
select thread.add_kind('saving', 'SAV');

create table benefits.saving (
  ref           text collate "C" primary key references thread.thing on delete cascade,
  council       text not null references access.council,
  project       text collate "C" references thread.thing on delete set null,
  project_named text not null default '' check (length(project_named) <= 300),
  cost_centre   text not null default '' check (length(cost_centre) <= 60),
  type          text not null check (type in ('cost_reduction','income','cost_avoidance','scope_reduction')),
  cashable      boolean not null,
  recurring     boolean not null,
  confidence    text not null default '' check (confidence in ('','high','medium','low')),
  state         text not null default 'identified'
    check (state in ('identified','in_delivery','at_risk','delivered','unachievable','withdrawn')),
  replacement   text collate "C" references benefits.saving on delete set null,
  mitigation    text not null default '' check (length(mitigation) <= 4000),
  check (replacement <> ref)
);
comment on column benefits.saving.project is 'the project, strand or programme that brings it';
comment on column benefits.saving.project_named is 'the project in the words of a paper, while none is tied';
comment on column benefits.saving.replacement is 'the line that takes the place of one that cannot be achieved';
create index on benefits.saving (council, state);
create index on benefits.saving (project) where project is not null;
create index on benefits.saving (replacement) where replacement is not null;

create table benefits.line_year (
  id          bigint generated always as identity primary key,
  ref         text collate "C" not null references benefits.saving on delete cascade,
  council     text not null references access.council,
  year        smallint not null check (year between 1990 and 2100),
  planned     bigint,
  forecast    bigint,
  delivered   bigint,
  full_year   bigint check (full_year >= 0),
  reversed    bigint check (reversed >= 0),
  evidence    text not null default '' check (length(evidence) <= 4000),
  verifier    text collate "C",
  verified_on date,
  recorded    timestamptz not null default measures.moment(),
  ended       timestamptz,
  account     bigint default access.who(),
  why         text not null default '' check (length(why) <= 1000),
  verified    bigint generated always as (case when verified_on is not null then delivered end) stored,
  to_come     bigint generated always as (case
                when forecast is null or verified_on is null or delivered is null then forecast
                when forecast >= 0 then greatest(forecast - delivered, 0)
                else least(forecast - delivered, 0) end) stored,
  check (verified_on is null or (verifier is not null and delivered is not null and evidence <> '')),
  check (ended >= recorded)
);
comment on column benefits.line_year.year is 'the calendar year in which the financial year begins';
comment on column benefits.line_year.forecast is 'what the whole year is expected to bring, with what was delivered';
comment on column benefits.line_year.full_year is 'what a whole year of what begins in this year saves';
comment on column benefits.line_year.reversed is 'the full-year effect of earlier years that ends in this year';
comment on column benefits.line_year.verified is 'what was delivered, as far as finance has verified it';
comment on column benefits.line_year.to_come is 'what is forecast beyond what is verified';
create unique index on benefits.line_year (ref, year) where ended is null;
create index on benefits.line_year (council, year) include (ref, planned, forecast, delivered, verified, to_come)
  where ended is null;
create index on benefits.line_year (ref, year, recorded);

create table benefits.move (
  id         bigint generated always as identity primary key,
  ref        text collate "C" not null references benefits.saving on delete cascade,
  council    text not null references access.council,
  from_state text not null,
  to_state   text not null,
  reason     text not null default '' check (length(reason) <= 4000),
  account    bigint default access.who(),
  recorded   timestamptz not null default measures.moment()
);
create index on benefits.move (ref, id desc);

-- What the medium-term financial plan asks savings to bring in a year, by the lines of that plan.
create table benefits.requirement (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  year     smallint not null check (year between 1990 and 2100),
  name     text not null check (length(name) between 1 and 200),
  pence    bigint not null,
  recorded timestamptz not null default measures.moment(),
  ended    timestamptz,
  account  bigint default access.who(),
  why      text not null default '' check (length(why) <= 1000),
  check (ended >= recorded)
);
create unique index on benefits.requirement (council, year, lower(name)) where ended is null;

select evidence.protect('benefits', 'saving'), evidence.protect('benefits', 'line_year'),
       evidence.protect('benefits', 'move'), evidence.protect('benefits', 'requirement');

-- What was written stays as it was written; only its end is added. What is worked out from it is not there yet.
create function benefits.keep_row() returns trigger language plpgsql as $$
declare
  free text[] := array['ended', 'verified', 'to_come'];
begin
  if old.ended is not null or to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'what was known of % % is kept as it was', tg_table_name, old.id using errcode = '23001';
  end if;
  return new;
end $$;
create trigger kept before update on benefits.line_year for each row execute function benefits.keep_row();
create trigger kept before update on benefits.requirement for each row execute function benefits.keep_row();
create trigger in_its_time before insert on benefits.line_year for each row execute function measures.in_its_time();
create trigger in_its_time before insert on benefits.move for each row execute function measures.in_its_time();
create trigger in_its_time before insert on benefits.requirement for each row execute function measures.in_its_time();
