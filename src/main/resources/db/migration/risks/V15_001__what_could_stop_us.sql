-- What could stop us: matrices in their versions, registers and who reviews them, risks with every assessment that was
-- ever made of them, controls, the steps of each risk between registers, and what was shown to which body.
create schema if not exists risks;
select thread.add_kind('risk', 'R');

-- What is kept as it was; it only goes with the thing or the council that it belongs to.
create function risks.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old;
  end if;
  raise exception 'a row of %.% is kept as it was', tg_table_schema, tg_table_name using errcode = '23001';
end $$;

create table risks.matrix (
  id      bigint generated always as identity primary key,
  council text not null references access.council,
  code    text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  version int not null check (version > 0),
  name    text not null check (length(name) between 1 and 120),
  about   text not null default '',
  licence text not null default '',
  why     text not null default '',
  account bigint,
  made    timestamptz not null default now(),
  unique (council, code, version)
);
comment on table risks.matrix is 'one version of a matrix; what changes in it is a new version';

create table risks.matrix_level (
  matrix   bigint not null references risks.matrix on delete cascade,
  council  text not null references access.council,
  axis     text not null check (axis in ('likelihood','impact')),
  position int not null check (position between 1 and 9),
  name     text not null check (length(name) between 1 and 60),
  words    text not null default '',
  primary key (matrix, axis, position)
);

create table risks.matrix_band (
  matrix   bigint not null references risks.matrix on delete cascade,
  council  text not null references access.council,
  position int not null check (position between 1 and 9),
  name     text not null check (length(name) between 1 and 40),
  tone     text not null check (tone in ('good','warning','bad')),
  words    text not null default '',
  primary key (matrix, position)
);

create table risks.matrix_cell (
  matrix     bigint not null references risks.matrix on delete cascade,
  council    text not null references access.council,
  likelihood int not null,
  impact     int not null,
  score      int not null check (score between 1 and 999),
  band       int not null,
  primary key (matrix, likelihood, impact),
  foreign key (matrix, band) references risks.matrix_band on delete cascade
);
comment on column risks.matrix_cell.band is 'given to the cell itself; it need not follow from the score';

create table risks.appetite (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  matrix   bigint not null references risks.matrix on delete cascade,
  category text not null check (length(category) between 1 and 60),
  band     int not null,
  agreed   date not null,
  agreed_by text not null default '',
  made     timestamptz not null default now(),
  foreign key (matrix, band) references risks.matrix_band on delete cascade
);
comment on table risks.appetite is 'the highest band that is acceptable in a category; the newest row of each counts';
create index on risks.appetite (matrix, category, id desc);

-- Which cell of a newer matrix stands for which of an older one.
create table risks.cell_map (
  council       text not null references access.council,
  from_matrix   bigint not null references risks.matrix on delete cascade,
  from_likelihood int not null,
  from_impact   int not null,
  to_matrix     bigint not null references risks.matrix on delete cascade,
  to_likelihood int not null,
  to_impact     int not null,
  primary key (from_matrix, to_matrix, from_likelihood, from_impact),
  foreign key (from_matrix, from_likelihood, from_impact) references risks.matrix_cell on delete cascade,
  foreign key (to_matrix, to_likelihood, to_impact) references risks.matrix_cell on delete cascade
);

create table risks.register (
  id                bigint generated always as identity primary key,
  council           text not null references access.council,
  level             text not null check (level in ('project','strand','service','plan','partnership','programme',
                                                   'corporate')),
  name              text not null check (length(name) between 1 and 200),
  about             text collate "C" references thread.thing on delete set null,
  upper             bigint references risks.register,
  matrix            bigint not null references risks.matrix,
  body              text not null default '',
  review_months     int check (review_months between 1 and 60),
  review_meetings   int check (review_meetings between 1 and 24),
  threshold         int check (threshold > 0),
  overdue_days      int check (overdue_days >= 0),
  significant       boolean not null default true,
  by_rule           text not null default 'propose' check (by_rule in ('propose','do')),
  aggregation       text not null default 'highest' check (aggregation in ('highest','average','most_common')),
  closed            date,
  version           int not null default 1,
  check (upper <> id)
);
comment on column risks.register.threshold is 'a score of this register''s matrix from which on a risk belongs one register up';
comment on column risks.register.overdue_days is 'how many days a review may be late before the risk belongs one register up';
comment on column risks.register.significant is 'whether a risk flagged significant belongs one register up';
create unique index on risks.register (council, lower(name));
create index on risks.register (about) where about is not null;
create index on risks.register (upper) where upper is not null;

create table risks.risk (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  register    bigint not null references risks.register,
  home        bigint not null references risks.register,
  cause       text not null default '',
  event       text not null default '',
  consequence text not null default '',
  category    text not null default '' check (length(category) <= 60),
  proximity   text not null default '' check (proximity in ('','now','months','year','later')),
  response    text not null default '' check (response in ('','treat','tolerate','transfer','terminate')),
  owner_named text not null default '',
  significant boolean not null default false,
  trigger_day date,
  trigger_words text not null default '',
  state       text not null default 'open' check (state in ('open','escalated','accepted','closed')),
  accepted_by text not null default '',
  accepted_until date,
  reviewed    date,
  gross       bigint,
  current     bigint,
  target      bigint,
  matrix      bigint,
  likelihood  int,
  impact      int,
  score       int,
  band        int,
  shown       bigint,
  check (state <> 'accepted' or (accepted_by <> '' and accepted_until is not null))
);
comment on column risks.risk.home is 'the register it was written into, and goes back to when it is de-escalated';
comment on column risks.risk.shown is 'how it stood when the body of its register last saw it';
comment on column risks.risk.score is 'with matrix, cell and band: the current assessment once more, for long lists';
create index on risks.risk (council, coalesce(score, 0), ref);
create index on risks.risk (council, state);
create index on risks.risk (register, state);
create index on risks.risk (home);

create table risks.assessment (
  id         bigint generated always as identity primary key,
  ref        text collate "C" not null references risks.risk on delete cascade,
  council    text not null references access.council,
  sort       text not null check (sort in ('gross','current','target')),
  matrix     bigint not null references risks.matrix,
  likelihood int not null,
  impact     int not null,
  day        date not null,
  reason     text not null check (length(reason) >= 3),
  mapped     bigint references risks.assessment,
  account    bigint,
  made       timestamptz not null default now(),
  foreign key (matrix, likelihood, impact) references risks.matrix_cell
);
comment on column risks.assessment.mapped is 'the assessment in an older matrix that this one was worked out from';
create index on risks.assessment (ref, sort, day desc, id desc);
create index on risks.assessment (matrix);
create index on risks.assessment (mapped) where mapped is not null;

create table risks.control (
  id            bigint generated always as identity primary key,
  ref           text collate "C" not null references risks.risk on delete cascade,
  council       text not null references access.council,
  title         text not null check (length(title) between 1 and 300),
  side          text not null check (side in ('prevents','reduces')),
  owner         text collate "C",
  effectiveness text not null default '' check (effectiveness in ('','weak','partial','strong')),
  tested        date,
  ended         date,
  position      int not null default 0
);
create index on risks.control (ref, position, id);
create index on risks.control (council);

create table risks.step (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references risks.risk on delete cascade,
  council  text not null references access.council,
  move     text not null check (move in ('escalate','de_escalate','accept','withdraw','close','reopen','decline')),
  before   text not null,
  after    text not null,
  from_register bigint references risks.register,
  to_register   bigint references risks.register,
  rule     text not null default '',
  day      date not null,
  reason   text not null check (length(reason) >= 3),
  approver text not null default '',
  until    date,
  account  bigint,
  made     timestamptz not null default now(),
  check (move <> 'accept' or (approver <> '' and until is not null))
);
comment on column risks.step.rule is 'the rule that asked for it; empty where somebody judged';
create index on risks.step (ref, id desc);
create index on risks.step (council);

create table risks.showing (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  register bigint not null references risks.register,
  body     text not null check (length(body) between 1 and 200),
  held     date not null,
  note     text not null default '',
  account  bigint,
  made     timestamptz not null default now()
);
create index on risks.showing (council, body, held desc);
create index on risks.showing (register, held desc);

create table risks.shown (
  id         bigint generated always as identity primary key,
  showing    bigint not null references risks.showing on delete cascade,
  ref        text collate "C" not null references risks.risk on delete cascade,
  council    text not null references access.council,
  state      text not null,
  matrix     bigint references risks.matrix,
  likelihood int,
  impact     int,
  score      int,
  unique (showing, ref)
);
create index on risks.shown (ref, id desc);
create index on risks.shown (council);

create trigger kept before update or delete on risks.matrix for each row execute function risks.keep();
create trigger kept before update or delete on risks.matrix_level for each row execute function risks.keep();
create trigger kept before update or delete on risks.matrix_band for each row execute function risks.keep();
create trigger kept before update or delete on risks.matrix_cell for each row execute function risks.keep();
create trigger kept before update or delete on risks.assessment for each row execute function risks.keep();
create trigger kept before update or delete on risks.step for each row execute function risks.keep();
create trigger kept before update or delete on risks.shown for each row execute function risks.keep();

select evidence.protect('risks', 'matrix'), evidence.protect('risks', 'matrix_level'),
       evidence.protect('risks', 'matrix_band'), evidence.protect('risks', 'matrix_cell'),
       evidence.protect('risks', 'appetite'), evidence.protect('risks', 'cell_map'),
       evidence.protect('risks', 'register'), evidence.protect('risks', 'risk'),
       evidence.protect('risks', 'assessment'), evidence.protect('risks', 'control'),
       evidence.protect('risks', 'step'), evidence.protect('risks', 'showing'), evidence.protect('risks', 'shown');

-- A risk that is shared with a partner is read by the matrix it was assessed with, in the register it stands in.
do $$
declare
  one text;
begin
  foreach one in array array['matrix', 'matrix_level', 'matrix_band', 'matrix_cell', 'appetite', 'cell_map', 'register']
  loop
    execute format('create policy shared on risks.%I for select to gt_app
      using (council = any ((select access.shares())::text[]))', one);
  end loop;
end $$;
