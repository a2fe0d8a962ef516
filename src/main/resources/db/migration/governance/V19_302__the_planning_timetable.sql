-- The year of planning: which plan is made by which steps, who adopts it, and the report that is due so many months later.
create table governance.cycle (
  id         bigint generated always as identity primary key,
  council    text not null references access.council,
  version    int not null default 1,
  name       text not null check (length(name) between 1 and 200),
  year       int not null check (year between 1990 and 2200),
  plan       text collate "C" references thread.thing on delete set null,
  post       text collate "C" references thread.thing on delete set null,
  body       text collate "C" references governance.body on delete set null,
  after      int not null default 6 check (after between 1 and 24),
  adopted    date,
  obligation bigint references governance.obligation on delete set null,
  unique (council, name, year)
);
comment on table governance.cycle is 'one plan in one financial year, named by the calendar year in which that begins';
comment on column governance.cycle.body is 'the body to which progress is reported';
comment on column governance.cycle.after is 'months from the adoption to the report on progress';
comment on column governance.cycle.obligation is 'the report that is owed since the plan was adopted';
create index on governance.cycle (council, year);

create table governance.cycle_step (
  id       bigint generated always as identity primary key,
  cycle    bigint not null references governance.cycle on delete cascade,
  council  text not null references access.council,
  title    text not null check (length(title) between 1 and 200),
  due      date not null,
  adopts   boolean not null default false,
  done     date
);
comment on column governance.cycle_step.adopts is 'whether the plan is adopted by it';
create index on governance.cycle_step (cycle, due);
create index on governance.cycle_step (council, due) where done is null;

select evidence.protect('governance', 'cycle'), evidence.protect('governance', 'cycle_step');
