-- What a body is to produce: a guide, a plan, a report, each with its day and the document that it became.
create table governance.output (
  id       bigint generated always as identity primary key,
  ref      text collate "C" not null references governance.body on delete cascade,
  council  text not null references access.council,
  version  int not null default 1,
  title    text not null check (length(title) between 1 and 300),
  due      date,
  done     date,
  about    text collate "C" references thread.thing on delete set null,
  document bigint,
  foreign key (document, council) references evidence.document (id, council)
);
comment on column governance.output.about is 'the record that it became or that it is about, such as a report';
comment on column governance.output.document is 'the document that it became; it is attached to the body as well';
create index on governance.output (ref);
create index on governance.output (council);
create index on governance.output (about) where about is not null;

select evidence.protect('governance', 'output');
