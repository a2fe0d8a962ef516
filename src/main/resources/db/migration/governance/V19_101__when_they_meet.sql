-- When bodies meet: each council's own calendar, series of meetings, meetings with their agendas, papers and minutes, and
-- who owes which report to whom.
select thread.add_kind('meeting', 'MTG');

create table governance.calendar (
  council   text primary key references access.council,
  nation    text not null check (nation in ('england','wales','scotland','northern_ireland')),
  draft     int not null check (draft between 0 and 60),
  clearance int not null check (clearance between 0 and 60),
  clear     int not null check (clear between 0 and 60),
  opens     int not null default 5 check (opens between 1 and 12)
);
comment on column governance.calendar.draft is 'working days from the draft of a paper to its clearance';
comment on column governance.calendar.clearance is 'working days from the clearance to the publication';
comment on column governance.calendar.clear is 'clear days between the publication and the meeting';
comment on column governance.calendar.opens is 'the month in which the municipal year begins';

create table governance.break (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  name    text not null check (length(name) between 1 and 100),
  first   date not null,
  last    date not null,
  closes  boolean not null,
  check (last >= first)
);
comment on table governance.break is 'recesses, and days on which the offices are closed, which are no working days';
create index on governance.break (council, first);

create table governance.series (
  id        bigint generated always as identity primary key,
  council   text not null references access.council,
  body      text collate "C" not null references governance.body on delete cascade,
  sort      text not null check (sort in ('weeks','months','days')),
  every     int not null default 1 check (every between 1 and 52),
  nth       int not null default 1 check (nth between 1 and 5),
  weekday   int not null default 1 check (weekday between 1 and 7),
  days      date[] not null default '{}',
  first     date not null,
  last      date not null,
  otherwise text not null check (otherwise in ('next_day','week_later','leave_out')),
  starts    time,
  place     text not null default '',
  check (last >= first)
);
comment on column governance.series.nth is 'which such weekday of the month; 5 is the last';
create index on governance.series (council);
create index on governance.series (body);

create table governance.meeting (
  ref       text collate "C" primary key references thread.thing on delete cascade,
  council   text not null references access.council,
  body      text collate "C" not null references governance.body on delete cascade,
  series    bigint references governance.series on delete set null,
  day       date not null,
  starts    time,
  place     text not null default '',
  state     text not null default 'scheduled'
            check (state in ('scheduled','published','held','minuted','cancelled')),
  published date
);
comment on column governance.meeting.published is 'the day on which the agenda became public';
create index on governance.meeting (council, day, ref);
-- two meetings of a body never lie on the same hour, whoever enters them at once
create unique index on governance.meeting (body, day, starts) nulls not distinct where state <> 'cancelled';
create index on governance.meeting (body, day);

create table governance.meeting_step (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references governance.meeting on delete cascade,
  council text not null references access.council,
  move    text not null,
  day     date not null,
  was     date not null,
  reason  text not null default '',
  made    timestamptz not null default now()
);
comment on column governance.meeting_step.was is 'the day of the meeting before the step';
comment on column governance.meeting_step.day is 'the day of the meeting after the step';
create index on governance.meeting_step (ref, id);

create table governance.obligation (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  version int not null default 1,
  body    text collate "C" not null references governance.body on delete cascade,
  post    text collate "C" references thread.thing on delete set null,
  subject text not null check (length(subject) between 1 and 200),
  aspect  text not null default '',
  about   text collate "C" references thread.thing on delete set null,
  every   int not null check (every between 1 and 12),
  unit    text not null check (unit in ('meetings','months','once')),
  first   date not null,
  last    date
);
comment on table governance.obligation is 'a post owes a written report on something to a body, at every so many meetings or months';
comment on column governance.obligation.aspect is 'which side of it, such as progress or benefits; empty for the whole';
create index on governance.obligation (council);
create index on governance.obligation (body);
create index on governance.obligation (post);

create table governance.item (
  id         bigint generated always as identity primary key,
  ref        text collate "C" not null references governance.meeting on delete cascade,
  council    text not null references access.council,
  position   int not null,
  title      text not null check (length(title) between 1 and 300),
  sort       text not null check (sort in ('decision','noting','standing')),
  exempt     boolean not null default false,
  paper      text not null default '',
  about      text collate "C" references thread.thing on delete set null,
  post       text collate "C" references thread.thing on delete set null,
  wanted     boolean not null default false,
  received   date,
  obligation bigint references governance.obligation on delete set null,
  outcome    text not null default ''
             check (outcome in ('','agreed','noted','amended','deferred','referred','refused','withdrawn')),
  minute     text not null default ''
);
comment on column governance.item.wanted is 'whether a written paper is due for it';
comment on column governance.item.received is 'the day on which the paper was there';
comment on column governance.item.about is 'the record that the item is about: a report, a plan, a decision';
create index on governance.item (ref, position);
create index on governance.item (post) where wanted and received is null;
create index on governance.item (obligation);
create index on governance.item (about) where about is not null;

create table governance.attendance (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references governance.meeting on delete cascade,
  council  text not null references access.council,
  position int not null,
  name     text not null check (length(name) between 1 and 120),
  party    text not null default '',
  role     text not null default '',
  state    text not null check (state in ('present','apologies','absent','substitute','attending')),
  stands   text not null default ''
);
comment on column governance.attendance.stands is 'for whom a substitute is there';
comment on column governance.attendance.state is 'attending: there without a vote, as officers are';
create index on governance.attendance (ref, position);

select evidence.protect('governance', 'calendar'), evidence.protect('governance', 'break'),
       evidence.protect('governance', 'series'), evidence.protect('governance', 'meeting'),
       evidence.protect('governance', 'meeting_step'), evidence.protect('governance', 'obligation'),
       evidence.protect('governance', 'item'), evidence.protect('governance', 'attendance');

-- A post hands its own papers in, whoever's meeting it is; what is exempt is read inside the council only.
create policy own_paper on governance.item for update to gt_app
  using (post = any ((select access.posts())::text[])) with check (post = any ((select access.posts())::text[]));
create policy own_report on governance.item for insert to gt_app
  with check (post = any ((select access.posts())::text[]) and obligation is not null);
create policy exempt on governance.item as restrictive for select to gt_app
  using (not exempt or council = any ((select access.reads())::text[]));
