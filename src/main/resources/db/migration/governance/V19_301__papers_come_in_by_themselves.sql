-- Whoever answers for a report may lay it on the agenda of the meeting that it was written for.
create policy own_paper_laid on governance.item for insert to gt_app
  with check (post = any ((select access.posts())::text[]) and about is not null
              and exists (select from thread.thing t
                           where t.ref = about and t.kind = 'report' and t.owner = any ((select access.posts())::text[])));
