-- The paper that a body reads: templates in their versions, reports with every text that was ever saved of them, what
-- was asked of whom for clearance, and what was issued.
create schema if not exists reports;
select thread.add_kind('report', 'RPT');

-- What is kept as it was; it only goes with the report or the council that it belongs to.
create function reports.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old;
  end if;
  raise exception 'a row of %.% is kept as it was', tg_table_schema, tg_table_name using errcode = '23001';
end $$;

create table reports.template (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  code    text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  version int not null check (version > 0),
  pack    text not null,
  why     text not null default '',
  account bigint,
  made    timestamptz not null default now(),
  unique (council, code, version)
);
comment on table reports.template is 'one version of a template; what changes in it is a new version';
comment on column reports.template.pack is 'the template as its pack writes it';

create table reports.report (
  ref      text collate "C" primary key references thread.thing on delete cascade,
  council  text not null references access.council,
  template bigint not null references reports.template,
  body     text not null check (length(body) between 1 and 200),
  since    date not null,
  as_at    date not null,
  state    text not null default 'drafting'
           check (state in ('drafting','clearance','ready','issued','superseded','withdrawn')),
  corrects text collate "C" references reports.report,
  check (since <= as_at)
);
comment on column reports.report.body is 'whom it goes to; the day of the meeting is the card''s due day';
comment on column reports.report.corrects is 'the issued report that this one puts right';
create index on reports.report (council, state);
create index on reports.report (template);
create index on reports.report (corrects) where corrects is not null;

create table reports.entry (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references reports.report on delete cascade,
  council text not null references access.council,
  code    text not null check (code ~ '^[a-z0-9][a-z0-9.-]{0,79}$'),
  title   text not null default '' check (length(title) <= 300),
  mark    text not null default '' check (length(mark) <= 20),
  post    text collate "C",
  words   text not null default '' check (length(words) <= 200000),
  account bigint,
  made    timestamptz not null default now()
);
comment on table reports.entry is 'every text, mark and name that was saved of a report; the newest of each code counts';
create index on reports.entry (ref, code, id desc);
create index on reports.entry (council);

create table reports.clearance (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references reports.report on delete cascade,
  council text not null references access.council,
  code    text not null,
  post    text collate "C" not null,
  step    text not null check (step in ('asked','cleared','returned')),
  seen    bigint not null,
  comment text not null default '' check (length(comment) <= 2000),
  account bigint,
  made    timestamptz not null default now(),
  check (step <> 'returned' or length(comment) >= 3)
);
comment on table reports.clearance is 'what was asked of a post and what it answered; the newest row of each code counts';
comment on column reports.clearance.seen is 'the newest entry of the report when this was asked or answered';
create index on reports.clearance (ref, code, id desc);
create index on reports.clearance (post);
create index on reports.clearance (council);

create table reports.issue (
  ref      text collate "C" primary key references reports.report on delete cascade,
  council  text not null references access.council,
  document bigint not null references evidence.document,
  hash     text not null,
  day      date not null,
  doubtful int not null default 0,
  account  bigint,
  made     timestamptz not null default now()
);
comment on table reports.issue is 'the report as it was issued: a snapshot that is kept once by its hash';

create trigger kept before update or delete on reports.template for each row execute function reports.keep();
create trigger kept before update or delete on reports.entry for each row execute function reports.keep();
create trigger kept before update or delete on reports.clearance for each row execute function reports.keep();
create trigger kept before update or delete on reports.issue for each row execute function reports.keep();

select evidence.protect('reports', 'template'), evidence.protect('reports', 'report'),
       evidence.protect('reports', 'entry'), evidence.protect('reports', 'clearance'),
       evidence.protect('reports', 'issue');

-- Whoever is asked for clearance answers for a post of their own, also where the report is another's.
create policy answering on reports.clearance for insert to gt_app
  with check (post = any ((select access.posts())::text[]) and step <> 'asked'
              and ref in (select r.ref from reports.report r where r.state = 'clearance'));

-- A report that is shared with a partner is read by its template.
create policy shared on reports.template for select to gt_app using (council = any ((select access.shares())::text[]));

-- Drafts are for those who work on the record, not for its readers. A report's first day is the day of its issue.
create policy drafts on thread.thing as restrictive for select to gt_app
  using (kind <> 'report' or starts is not null or council = any ((select access.gives())::text[]));
create policy drafts on reports.report as restrictive for select to gt_app
  using (council = any ((select access.gives())::text[])
         or exists (select from thread.thing t where t.ref = report.ref and t.starts is not null));
create policy drafts on reports.entry as restrictive for select to gt_app
  using (council = any ((select access.gives())::text[]));
create policy drafts on reports.clearance as restrictive for select to gt_app
  using (council = any ((select access.gives())::text[]));
