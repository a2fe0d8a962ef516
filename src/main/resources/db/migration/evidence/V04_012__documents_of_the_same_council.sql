-- A document is attached within its own council: a key says so, because a policy here would ask itself in a circle.
alter table evidence.document add unique (id, council);
alter table evidence.attachment add foreign key (document, council) references evidence.document (id, council);
drop policy adding on evidence.attachment;
create policy adding on evidence.attachment for insert to gt_app with check (
  council = any ((select access.gives())::text[])
  and exists (select from thread.thing t where t.ref = attachment.ref and t.council = attachment.council));
