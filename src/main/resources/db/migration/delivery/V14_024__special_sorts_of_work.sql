-- What some sorts of action have to say besides: policy changes, influence, pilots and interventions.
create table delivery.special (
  ref            text collate "C" primary key references delivery.action on delete cascade,
  council        text not null references access.council,
  effective      date,
  communicated   date,
  assessment_due date,
  assessed       date,
  assessment     text not null default '',
  addressed      text not null default '',
  asked          text not null default '',
  answer         text not null default '',
  method         text not null default '',
  supplier       text not null default '',
  result         text not null default '',
  version        int not null default 1
);
comment on column delivery.special.assessment is 'what the assessment of a policy change''s impact found';
comment on column delivery.special.addressed is 'the body that is to be influenced';
create index on delivery.special (council);

create table delivery.before_after (
  id         bigint generated always as identity primary key,
  ref        text collate "C" not null references delivery.action on delete cascade,
  council    text not null references access.council,
  measure    text not null check (length(measure) between 1 and 200),
  unit       text not null default '',
  before     numeric(18,4),
  before_day date,
  after      numeric(18,4),
  after_day  date,
  better     text not null check (better in ('higher','lower')),
  version    int not null default 1,
  unique (ref, measure)
);
create index on delivery.before_after (council);

select evidence.protect('delivery', 'special'), evidence.protect('delivery', 'before_after');
