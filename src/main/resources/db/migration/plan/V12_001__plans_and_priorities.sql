-- What a council has chosen: plans and their versions, the levels each plan names, the priorities on these levels.
create schema if not exists plan;
select thread.add_kind('plan', 'PLAN');
select thread.add_kind('priority', 'P');
select thread.add_kind('workstream', 'W');

create table plan.plan (
  ref            text collate "C" primary key references thread.thing on delete cascade,
  council        text not null references access.council,
  accountability text not null default '',
  alignment      text not null default ''
);
comment on column plan.plan.accountability is 'who owns it, answers for it, leads it politically and monitors it';
comment on column plan.plan.alignment is 'the plans and the money it has to agree with';
create index on plan.plan (council);

create table plan.plan_paper (
  ref     text collate "C" not null references plan.plan on delete cascade,
  council text not null references access.council,
  paper   bigint not null,
  primary key (council, paper)
);
create index on plan.plan_paper (ref);

create table plan.level (
  ref      text collate "C" not null references plan.plan on delete cascade,
  council  text not null references access.council,
  position int not null check (position between 1 and 9),
  name     text not null check (length(name) between 1 and 60),
  answered boolean not null default false,
  primary key (ref, position)
);
comment on column plan.level.answered is 'whether workstreams answer for what stands on this level: the rows of the matrix';

create table plan.plan_version (
  ref       text collate "C" not null references plan.plan on delete cascade,
  council   text not null references access.council,
  number    int not null check (number > 0),
  state     text not null check (state in ('draft','approved','superseded')),
  note      text not null default '',
  body      text not null default '',
  decided   date,
  reference text not null default '',
  snapshot  jsonb not null,
  account   bigint,
  kept      timestamptz not null default now(),
  primary key (ref, number),
  check (state = 'draft' or (body <> '' and decided is not null))
);
comment on table plan.plan_version is 'what a plan held when a version was kept; nothing of it ever changes but its state';

create function plan.keep_version() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (tg_op = 'DELETE' or (to_jsonb(new) - 'state') <> (to_jsonb(old) - 'state')
      or new.state = 'draft') then
    raise exception 'version % of % was approved and is kept as it was', old.number, old.ref using errcode = '23001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger kept before update or delete on plan.plan_version for each row execute function plan.keep_version();

create table plan.priority (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  plan        text collate "C" not null references plan.plan,
  level       int not null,
  parent      text collate "C" references plan.priority on delete set null,
  code        text not null default '' check (length(code) <= 20),
  term        text not null default '' check (term in ('','immediate','medium','long')),
  position    int not null default 0,
  rank        int check (rank > 0),
  rank_kind   text not null default '' check (rank_kind in ('','savings','quality','opportunity','other')),
  rank_reason text not null default '',
  owner_named text not null default '',
  check (parent <> ref),
  foreign key (plan, level) references plan.level (ref, position),
  unique (plan, rank) deferrable initially deferred
);
comment on column plan.priority.code is 'as the plan prints it, such as IP3';
comment on column plan.priority.owner_named is 'the owner in the words of the paper, while no post is tied';
create index on plan.priority (plan, position, ref);
create index on plan.priority (council);
create index on plan.priority (parent) where parent is not null;

create table plan.rank_change (
  id        bigint generated always as identity primary key,
  ref       text collate "C" not null references plan.priority on delete cascade,
  council   text not null references access.council,
  plan      text collate "C" not null references plan.plan on delete cascade,
  from_rank int,
  to_rank   int,
  kind      text not null check (kind in ('savings','quality','opportunity','other')),
  reason    text not null check (length(reason) >= 3),
  account   bigint,
  made      timestamptz not null default now(),
  check (from_rank is distinct from to_rank)
);
create index on plan.rank_change (plan, id desc);
create index on plan.rank_change (ref, id desc);

create table plan.plan_year (
  ref     text collate "C" not null references plan.plan on delete cascade,
  council text not null references access.council,
  year    text not null check (length(year) between 4 and 20),
  starts  date,
  reason  text not null default '',
  primary key (ref, year)
);
comment on column plan.plan_year.reason is 'why the order of this year differs from the overall rank';

create table plan.year_priority (
  ref      text collate "C" not null references plan.plan on delete cascade,
  council  text not null references access.council,
  year     text not null,
  position int not null check (position > 0),
  priority text collate "C" not null references plan.priority on delete cascade,
  primary key (ref, year, priority),
  foreign key (ref, year) references plan.plan_year (ref, year) on delete cascade,
  unique (ref, year, position) deferrable initially deferred
);
create index on plan.year_priority (priority);

create table plan.horizon_item (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references plan.priority on delete cascade,
  council  text not null references access.council,
  horizon  text not null check (horizon in ('long','medium','year')),
  text     text not null check (length(text) between 1 and 1000),
  position int not null default 0,
  dropped  boolean not null default false
);
create index on plan.horizon_item (ref);
create index on plan.horizon_item (council);

create table plan.horizon_move (
  id           bigint generated always as identity primary key,
  ref          text collate "C" not null references plan.priority on delete cascade,
  council      text not null references access.council,
  item         bigint not null references plan.horizon_item on delete cascade,
  from_horizon text not null,
  to_horizon   text not null,
  reason       text not null default '',
  account      bigint,
  made         timestamptz not null default now()
);
create index on plan.horizon_move (item);

select evidence.protect('plan', 'plan'), evidence.protect('plan', 'plan_paper'), evidence.protect('plan', 'level'),
       evidence.protect('plan', 'plan_version'), evidence.protect('plan', 'priority'),
       evidence.protect('plan', 'rank_change'), evidence.protect('plan', 'plan_year'),
       evidence.protect('plan', 'year_priority'), evidence.protect('plan', 'horizon_item'),
       evidence.protect('plan', 'horizon_move');

-- Writes the state that was worked out for a priority or a plan, whoever's change of other things brought it about.
create function plan.settle(of_ref text, new_state text, new_tone text) returns boolean
language plpgsql security definer set search_path = plan, pg_temp as $$
begin
  update thread.thing set state = new_state, tone = new_tone, changed = now()
   where ref = of_ref and kind in ('plan', 'priority', 'workstream') and council = any (access.reads())
     and (state, tone) <> (new_state, new_tone);
  return found;
end $$;
