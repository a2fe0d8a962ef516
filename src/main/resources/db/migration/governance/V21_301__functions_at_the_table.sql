-- Which functions of the council must sit on a body, such as Finance, Legal and IT, and who of those appointed sits for each.
create table governance.function (
  id          bigint generated always as identity primary key,
  ref         text collate "C" not null references governance.body on delete cascade,
  council     text not null references access.council,
  position    int not null,
  name        text not null check (length(name) between 1 and 100),
  appointment bigint references governance.appointment on delete set null
);
comment on column governance.function.appointment is 'who sits for it; what they hold may have ended since, and then nobody does';
create index on governance.function (ref, position);
create index on governance.function (council);
create index on governance.function (appointment) where appointment is not null;

select evidence.protect('governance', 'function');
