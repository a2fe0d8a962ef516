-- The bodies that a report goes through, one version of it for each, and what each made of what was recommended.
create table reports.stop (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references reports.report on delete cascade,
  council  text not null references access.council,
  position int not null check (position between 1 and 20),
  body     text collate "C" references governance.body on delete set null,
  named    text not null check (length(named) between 1 and 200),
  meeting  text collate "C" references governance.meeting on delete set null,
  report   text collate "C" unique references reports.report on delete set null,
  unique (ref, position)
);
comment on table reports.stop is 'a body on the way of a report; the way is named by its first version';
comment on column reports.stop.named is 'the body in words, where it is not on record or not any more';
comment on column reports.stop.report is 'the version that goes to this body; absent until it is begun';
create index on reports.stop (council);
create index on reports.stop (body);
create index on reports.stop (meeting);

create table reports.ask (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references reports.report on delete cascade,
  council  text not null references access.council,
  position int not null,
  number   text not null default '',
  verb     text not null check (verb in ('note','approve','agree','invite','refer')),
  words    text not null check (length(words) between 1 and 20000),
  outcome  text not null default ''
           check (outcome in ('','noted','agreed','amended','deferred','referred','rejected')),
  amended  text not null default '' check (length(amended) <= 20000),
  day      date,
  decision text collate "C" references thread.thing on delete set null,
  recommendation text collate "C" references thread.thing on delete set null,
  unique (ref, position),
  check ((outcome = '') = (day is null)),
  check (outcome <> 'amended' or amended <> '')
);
comment on table reports.ask is 'what an issued report recommends, word for word, and what the meeting made of it';
comment on column reports.ask.recommendation is 'what another body has been asked to answer';
create index on reports.ask (council);
create index on reports.ask (decision);

select evidence.protect('reports', 'stop'), evidence.protect('reports', 'ask');

-- Where a draft goes is as little for readers as its words.
create policy drafts on reports.stop as restrictive for select to gt_app
  using (council = any ((select access.gives())::text[])
         or exists (select from reports.report r join thread.thing t on t.ref = r.ref
                     where r.ref = stop.report and t.starts is not null));
