-- Papers of agendas that come as files, one or several to an item; the documents themselves are kept as evidence is.
create table governance.item_file (
  id       bigint generated always as identity primary key,
  council  text not null references access.council,
  item     bigint not null references governance.item on delete cascade,
  document bigint not null,
  pages    int check (pages between 1 and 2000),
  made     timestamptz not null default now(),
  unique (item, document),
  foreign key (document, council) references evidence.document (id, council)
);
comment on column governance.item_file.pages is 'how many a PDF has; absent for any other file, which is not bound into the pack';
create index on governance.item_file (council);
create index on governance.item_file (document);

select evidence.protect('governance', 'item_file');

-- Whoever owes the paper sends its files, whoever's meeting it is; files of what is exempt are read as the item is.
create policy own_file on governance.item_file for insert to gt_app with check (exists (
  select from governance.item i where i.id = item_file.item and i.post = any ((select access.posts())::text[])));
create policy own_file_back on governance.item_file for delete to gt_app using (exists (
  select from governance.item i where i.id = item_file.item and i.post = any ((select access.posts())::text[])));
create policy as_the_item on governance.item_file as restrictive for select to gt_app
  using (exists (select from governance.item i where i.id = item_file.item));
