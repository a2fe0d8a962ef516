-- Benefits: what work is good for, in money or in anything else that is counted, tracked after the work has ended.
select thread.add_kind('benefit', 'B');

create table benefits.benefit (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  category    text not null check (category in ('cost_reduction','income','cost_avoidance','scope_reduction','quality',
                                                'time','carbon','opportunity')),
  cashable    boolean not null,
  recurring   boolean not null,
  unit        text not null default '' check (length(unit) <= 40),
  measure     text collate "C" references measures.measure on delete set null,
  baseline    numeric(20, 4),
  baseline_on date,
  disbenefits text not null default '' check (length(disbenefits) <= 4000),
  evidence    text not null default '' check (length(evidence) <= 4000),
  review_due  date,
  reviewed_on date,
  review      text not null default '' check (length(review) <= 4000),
  check (reviewed_on is null or review <> '')
);
comment on column benefits.benefit.unit is 'what it is counted in, such as kWh, tCO2e, hours or £';
create index on benefits.benefit (council);
create index on benefits.benefit (measure) where measure is not null;

-- The work that makes it possible; the shares of a benefit sum to the whole, in hundredths of a per cent.
create table benefits.benefit_enabler (
  ref     text collate "C" not null references benefits.benefit on delete cascade,
  council text not null references access.council,
  enabler text collate "C" not null references thread.thing on delete cascade,
  share   int not null check (share between 1 and 10000),
  primary key (ref, enabler)
);
create index on benefits.benefit_enabler (enabler);
create index on benefits.benefit_enabler (council);

create function benefits.whole_shares() returns trigger language plpgsql as $$
declare
  total int := (select sum(e.share) from benefits.benefit_enabler e where e.ref = coalesce(new.ref, old.ref));
begin
  if total <> 10000 then
    raise exception 'the shares of % sum to % hundredths of a per cent', coalesce(new.ref, old.ref), total
      using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger whole after insert or update or delete on benefits.benefit_enabler
  deferrable initially deferred for each row execute function benefits.whole_shares();

create table benefits.benefit_year (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references benefits.benefit on delete cascade,
  council  text not null references access.council,
  year     smallint not null check (year between 1990 and 2100),
  expected numeric(20, 4),
  actual   numeric(20, 4),
  recorded timestamptz not null default measures.moment(),
  ended    timestamptz,
  account  bigint default access.who(),
  why      text not null default '' check (length(why) <= 1000),
  check (ended >= recorded)
);
create unique index on benefits.benefit_year (ref, year) where ended is null;
create index on benefits.benefit_year (council, year) where ended is null;

-- What efficiencies of a year are measured against; what counts as the base is each council's to say.
create table benefits.base (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  year     smallint not null check (year between 1990 and 2100),
  name     text not null check (length(name) between 1 and 200),
  pence    bigint not null check (pence > 0),
  target   int not null check (target between 0 and 10000),
  recorded timestamptz not null default measures.moment(),
  ended    timestamptz,
  account  bigint default access.who(),
  check (ended >= recorded)
);
comment on column benefits.base.target is 'hundredths of a per cent of the base: 100 is one per cent';
create unique index on benefits.base (council, year) where ended is null;

select evidence.protect('benefits', 'benefit'), evidence.protect('benefits', 'benefit_enabler'),
       evidence.protect('benefits', 'benefit_year'), evidence.protect('benefits', 'base');
create trigger kept before update on benefits.benefit_year for each row execute function benefits.keep_row();
create trigger kept before update on benefits.base for each row execute function benefits.keep_row();
create trigger in_its_time before insert on benefits.benefit_year for each row execute function measures.in_its_time();
create trigger in_its_time before insert on benefits.base for each row execute function measures.in_its_time();
