-- What scrutiny committees look at, with what they asked and were told, and what they and others recommend.
select thread.add_kind('inquiry', 'SCR');
select thread.add_kind('recommendation', 'REC');

create table governance.inquiry (
  ref       text collate "C" primary key references thread.thing on delete cascade,
  council   text not null references access.council,
  source    text not null check (source in ('request','councillor','plan','decision','forward','finding','measure',
                                            'regulator','public')),
  source_words text not null default '' check (length(source_words) <= 300),
  reason    text not null default '' check (length(reason) <= 4000),
  how       text not null check (how in ('pre_decision','review','challenge','task_group','briefing')),
  day       date,
  state     text not null check (state in ('proposed','programmed','underway','reported','dropped')),
  outcome   text not null default '' check (length(outcome) <= 4000)
);
comment on column governance.inquiry.day is 'the meeting or the month in which it is to be looked at';
create index on governance.inquiry (council, day);

create table governance.inquiry_body (
  ref      text collate "C" not null references governance.inquiry on delete cascade,
  council  text not null references access.council,
  body     text collate "C" not null references thread.thing on delete cascade,
  position int not null,
  primary key (ref, body)
);
comment on table governance.inquiry_body is 'the committees that look at it, the leading one first; more than one form a joint group';
create index on governance.inquiry_body (body);
create index on governance.inquiry_body (council);

create table governance.inquiry_question (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references governance.inquiry on delete cascade,
  council  text not null references access.council,
  question text not null check (length(question) between 3 and 2000),
  asked_by text not null default '' check (length(asked_by) <= 200),
  answer   text not null default '' check (length(answer) <= 4000),
  answered_by text not null default '' check (length(answered_by) <= 200),
  action   text not null default '' check (length(action) <= 1000)
);
create index on governance.inquiry_question (ref, id);
create index on governance.inquiry_question (council);

create table governance.recommendation (
  ref          text collate "C" primary key references thread.thing on delete cascade,
  council      text not null references access.council,
  source       text not null check (source in ('scrutiny','auditor','report')),
  source_body  text collate "C" references thread.thing on delete set null,
  source_named text not null default '' check (length(source_named) <= 200),
  inquiry      text collate "C" references governance.inquiry on delete set null,
  wording      text not null check (length(wording) between 3 and 4000),
  day          date not null,
  to_body      text collate "C" references thread.thing on delete set null,
  to_named     text not null default '' check (length(to_named) <= 200),
  answer_due   date not null,
  state        text not null check (state in ('awaited','accepted','partly','rejected','done')),
  answer       text not null default '' check (length(answer) <= 4000),
  answered     date,
  decision     text collate "C" references governance.decision on delete set null,
  evidence     text not null default '' check (length(evidence) <= 2000),
  done         date,
  check (state = 'awaited' or (answered is not null and answer <> '')),
  check (state <> 'done' or (done is not null and evidence <> ''))
);
create index on governance.recommendation (council, day desc);
create index on governance.recommendation (inquiry) where inquiry is not null;
create index on governance.recommendation (decision) where decision is not null;

select evidence.protect('governance', 'inquiry'), evidence.protect('governance', 'inquiry_body'),
       evidence.protect('governance', 'inquiry_question'), evidence.protect('governance', 'recommendation');
