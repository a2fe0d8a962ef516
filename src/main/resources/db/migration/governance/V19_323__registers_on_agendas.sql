-- Which item of an agenda is the review of a risk register; a row whose item is gone was taken off by a person.
create table governance.register_item (
  register bigint not null references risks.register on delete cascade,
  ref      text collate "C" not null references governance.meeting on delete cascade,
  council  text not null references access.council,
  item     bigint references governance.item on delete set null,
  primary key (register, ref)
);
create index on governance.register_item (ref);
create index on governance.register_item (item);
create index on governance.register_item (council);
select evidence.protect('governance', 'register_item');
