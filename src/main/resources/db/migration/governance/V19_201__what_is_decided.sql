-- What was decided, by whom and why; how each decision came through call-in; and whether it was put into effect.
select thread.add_kind('decision', 'DEC');

-- What is kept as it was; it only goes with the thing that it belongs to.
create function governance.keep_decided() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old;
  end if;
  raise exception 'a row of %.% is kept as it was', tg_table_schema, tg_table_name using errcode = '23001';
end $$;

create table governance.decision_rule (
  id          bigint generated always as identity primary key,
  council     text not null references access.council,
  starts      date not null,
  threshold   bigint check (threshold > 0),
  wards       int check (wards between 1 and 99),
  call_in_days int not null check (call_in_days between 1 and 30),
  notice_days int not null check (notice_days between 0 and 120),
  informs     text not null default '',
  agrees      text not null default '',
  unique (council, starts)
);
comment on table governance.decision_rule is 'from a day on, until the next row''s; what was decided before keeps the rule of its day';
comment on column governance.decision_rule.threshold is 'pence from which on spending or saving makes a decision key; absent where money is no test';
comment on column governance.decision_rule.call_in_days is 'working days after publication';
comment on column governance.decision_rule.notice_days is 'clear days that an edition of the forward plan gives';
comment on column governance.decision_rule.informs is 'who is told under general exception';
comment on column governance.decision_rule.agrees is 'who has to agree to special urgency, and to doing without call-in';

create table governance.decision (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  verb        text not null check (verb in ('agreed','noted','approved','deferred','rejected','referred','delegated')),
  body        text collate "C" references thread.thing on delete set null,
  post        text collate "C" references thread.thing on delete set null,
  maker_named text not null default '' check (length(maker_named) <= 200),
  day         date not null,
  meeting     text not null default '' check (length(meeting) <= 200),
  executive   boolean not null,
  callable    boolean not null,
  not_callable text not null default '',
  wards       text[] not null default '{}',
  key         text not null check (key in ('yes','no','unknown')),
  judged      boolean not null default false,
  exempt      text not null default '' check (length(exempt) <= 300),
  condition   text not null default '' check (length(condition) <= 2000),
  review      date,
  state       text not null check (state in ('taken','call_in_open','called_in','to_council','referred_back',
                                             'implementable','implemented','set_aside')),
  published   date,
  closes      date,
  check (not callable or executive),
  check (state <> 'call_in_open' or (published is not null and closes is not null)),
  check (review is null or condition <> '')
);
comment on column governance.decision.key is 'by the council''s rule on the day, or judged by a person where judged is true';
comment on column governance.decision.exempt is 'the paragraph of the law that keeps its words from the public; empty for public';
comment on column governance.decision.closes is 'the last day on which it can be called in';
create index on governance.decision (council, day desc);
create index on governance.decision (council, state);
create index on governance.decision (body) where body is not null;

-- The words of a decision stand by themselves, so that whoever may see that it exists need not see them.
create table governance.decision_words (
  ref          text collate "C" primary key references governance.decision on delete cascade,
  council      text not null references access.council,
  exempt       boolean not null,
  wording      text not null check (length(wording) between 3 and 20000),
  reasons      text not null default '' check (length(reasons) <= 20000),
  alternatives text not null default '' check (length(alternatives) <= 20000),
  spend        bigint check (spend >= 0),
  key_why      text not null default ''
);
create index on governance.decision_words (council);

create table governance.decision_step (
  id      bigint generated always as identity primary key,
  ref     text collate "C" not null references governance.decision on delete cascade,
  council text not null references access.council,
  move    text not null,
  before  text not null,
  after   text not null,
  day     date not null,
  who     text not null default '',
  reason  text not null default '',
  agreed  text not null default '',
  account bigint,
  made    timestamptz not null default now()
);
create index on governance.decision_step (ref, id);
create index on governance.decision_step (council);
create trigger kept before update or delete on governance.decision_step
  for each row execute function governance.keep_decided();

select evidence.protect('governance', 'decision_rule'), evidence.protect('governance', 'decision'),
       evidence.protect('governance', 'decision_words'), evidence.protect('governance', 'decision_step');

-- Partners read that a shared decision exists, and its words only where they are not exempt.
drop policy reading on governance.decision_words;
create policy reading on governance.decision_words for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[]) and not exempt
      and ref in (select t.ref from thread.thing t where t.publication <> 'internal')));
-- Grounds and evidence of an exempt decision say what it is about.
drop policy reading on governance.decision_step;
create policy reading on governance.decision_step for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[])
      and ref in (select w.ref from governance.decision_words w)));
create policy shared on governance.decision_rule for select to gt_app
  using (council = any ((select access.shares())::text[]));
