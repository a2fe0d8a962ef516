-- Who decides: the bodies of a council, what each is for and how each came to be what it is.
create schema if not exists governance;
select thread.add_kind('body', 'BDY');

create table governance.body (
  ref         text collate "C" primary key references thread.thing on delete cascade,
  council     text not null references access.council,
  sort        text not null check (sort in ('board','committee','panel','group','short_life','partnership')),
  remit       text not null default '',
  state       text not null default 'active'
              check (state in ('shadow','active','statutory','merged','replaced','discontinued')),
  established date,
  sunset      date,
  review      date
);
comment on table governance.body is 'whom it reports to are ties of the kind reports_to; its name stands on its card';
comment on column governance.body.sunset is 'the day on which it ends unless it is prolonged';
comment on column governance.body.review is 'the day by which it is to be looked at whether it is still needed';
create index on governance.body (council, state);

select evidence.protect('governance', 'body');
