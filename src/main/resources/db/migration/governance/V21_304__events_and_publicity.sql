-- Events and publicity beside meetings: a networking event of all teams every half year, a debate on the radio every month,
-- a page in the magazine. Each day stands for itself; those that were laid together know it.
create table governance.occasion (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  version  int not null default 1,
  sort     text not null check (sort in ('event','publicity','consultation','training')),
  title    text not null check (length(title) between 1 and 300),
  day      date not null,
  starts   time,
  place    text not null default '' check (length(place) <= 200),
  audience text not null default '' check (length(audience) <= 300),
  owner    text collate "C" references thread.thing on delete set null,
  laid     bigint,
  state    text not null default 'planned' check (state in ('planned','held','cancelled')),
  outcome  text not null default '' check (length(outcome) <= 2000)
);
comment on column governance.occasion.place is 'where it is, or the channel: a hall, a radio station, a magazine';
comment on column governance.occasion.laid is 'the first of those that were laid in one go';
create index on governance.occasion (council, day);
create index on governance.occasion (owner) where owner is not null;

create table governance.occasion_body (
  occasion bigint not null references governance.occasion on delete cascade,
  council  text not null references access.council,
  ref      text collate "C" not null references governance.body on delete cascade,
  primary key (occasion, ref)
);
comment on table governance.occasion_body is 'the bodies whose occasion it is: all who sit on them are invited';
create index on governance.occasion_body (ref);
create index on governance.occasion_body (council);

select evidence.protect('governance', 'occasion'), evidence.protect('governance', 'occasion_body');
