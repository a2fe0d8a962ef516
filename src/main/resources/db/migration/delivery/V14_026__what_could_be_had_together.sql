-- Opportunities that no strand can take alone; the strands they concern are tied to them.
select thread.add_kind('opportunity', 'OPP');

create table delivery.opportunity (
  ref      text collate "C" primary key references thread.thing on delete cascade,
  council  text not null references access.council,
  words    text not null default '',
  board    text not null check (board <> ''),
  life     text not null check (life in ('being considered','taken up','declined')),
  decision text not null default '',
  decided  date,
  check (life = 'being considered' or (decision <> '' and decided is not null))
);
comment on column delivery.opportunity.board is 'the body that decides whether it is taken up';
create index on delivery.opportunity (council, life);

select evidence.protect('delivery', 'opportunity');
