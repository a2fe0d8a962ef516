-- Reporting rounds: what is asked of whom for a period, what was said by when, and how all of it stood at the closing.
select thread.add_kind('round', 'RND');

create table reports.round (
  ref     text collate "C" primary key references thread.thing on delete cascade,
  council text not null references access.council,
  starts  date not null,
  months  int not null check (months in (1, 3, 6, 12)),
  cutoff  date not null,
  due     date not null,
  signoff date not null,
  sorts   text[] not null check (cardinality(sorts) > 0),
  unit    text collate "C" references thread.thing on delete set null,
  state   text not null default 'planned' check (state in ('planned','open','closed','cancelled')),
  check (cutoff <= due and due <= signoff)
);
comment on column reports.round.cutoff is 'the day that the reports of the round speak of';
comment on column reports.round.due is 'the last day on which an answer of an owner is in time';
comment on column reports.round.unit is 'the service that alone is asked, with those below it; null for the whole council';
create unique index round_of_period on reports.round (council, months, starts, coalesce(unit, ''))
  where state <> 'cancelled';
create index on reports.round (council, state, starts);
create index on reports.round (unit) where unit is not null;

create table reports.round_line (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references reports.round on delete cascade,
  council text not null references access.council,
  sort    text not null check (sort ~ '^[a-z]{2,20}$'),
  key     text not null check (length(key) <= 200),
  subject text collate "C" not null,
  title   text not null,
  about   text not null,
  href    text not null,
  post    text collate "C",
  service text collate "C",
  asked   date not null,
  later   boolean not null,
  excused text not null default '' check (length(excused) <= 500),
  unique (ref, sort, key)
);
comment on table reports.round_line is 'the fixed list of what a round asks for, as it was laid down at its opening';
comment on column reports.round_line.later is 'asked for after the opening';
comment on column reports.round_line.excused is 'why no answer is expected any more; empty where one is';
create index on reports.round_line (ref, post);
create index on reports.round_line (council, post);

create table reports.round_step (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references reports.round on delete cascade,
  council text not null references access.council,
  move    text not null check (move in ('open','close','reopen','cancel')),
  reason  text not null default '' check (length(reason) <= 500),
  day     date not null,
  account bigint default access.who(),
  made    timestamptz not null default now(),
  check (move <> 'reopen' or length(reason) >= 3)
);
create index on reports.round_step (ref, id);
create index on reports.round_step (council);

create table reports.round_nudge (
  ref     text collate "C" not null references reports.round on delete cascade,
  council text not null references access.council,
  post    text collate "C" not null,
  day     date not null,
  fate    text not null,
  account bigint default access.who(),
  made    timestamptz not null default now(),
  primary key (ref, post, day)
);
comment on table reports.round_nudge is 'who was asked once more, on which day, by whom, and what became of the message';
create index on reports.round_nudge (council, post, day);

create table reports.round_answer (
  ref      text collate "C" not null references reports.round on delete cascade,
  council  text not null references access.council,
  closing  bigint not null references reports.round_step on delete cascade,
  line     bigint not null references reports.round_line on delete cascade,
  standing text not null check (standing in ('done','late','owed','overdue','excused')),
  day      date,
  late     int not null check (late >= 0),
  state    text not null,
  tone     text not null check (tone in ('good','warning','bad','done','none')),
  words    text not null,
  amount   numeric,
  better   int not null check (better between -1 and 1),
  excused  text not null,
  post     text not null,
  service  text not null,
  primary key (closing, line)
);
comment on table reports.round_answer is 'every line as it stood when the round was closed; the newest closing counts';
comment on column reports.round_answer.late is 'how many working days after the due day the answer came';
comment on column reports.round_answer.better is '1 where more is better, -1 where less is, 0 where neither can be said';
comment on column reports.round_answer.post is 'what the post was called then';
create index on reports.round_answer (ref, closing);
create index on reports.round_answer (line);
create index on reports.round_answer (council);

create function reports.line_as_asked() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'excused') <> (to_jsonb(old) - 'excused') then
    raise exception 'what a round asks for stays as it was laid down' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger asked before update on reports.round_line for each row execute function reports.line_as_asked();
create trigger kept before update or delete on reports.round_step for each row execute function reports.keep();
create trigger kept before update or delete on reports.round_nudge for each row execute function reports.keep();
create trigger kept before update or delete on reports.round_answer for each row execute function reports.keep();

select evidence.protect('reports', 'round'), evidence.protect('reports', 'round_line'),
       evidence.protect('reports', 'round_step'), evidence.protect('reports', 'round_nudge'),
       evidence.protect('reports', 'round_answer');
