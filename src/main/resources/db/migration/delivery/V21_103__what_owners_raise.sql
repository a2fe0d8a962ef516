-- The owner of an undertaking, or of what it is part of, adds actions to it and raises issues, cases and assessments.
update thread.kind set by_owners = true where kind in ('action','milestone','issue','case','equality');

create function delivery.answers_for(of_ref text) returns boolean language sql stable as $$
  with recursive up (ref, parent, depth) as (
    select u.ref, u.parent, 0 from delivery.undertaking u where u.ref = of_ref
    union all
    select u.ref, u.parent, up.depth + 1 from delivery.undertaking u join up on u.ref = up.parent where up.depth < 6)
  select exists (select from up join thread.thing t on t.ref = up.ref
                  where t.owner = any ((select access.posts())::text[])) $$;
comment on function delivery.answers_for is
  'whether whoever works here holds the post that owns an undertaking or something that it is part of';

create policy about_ones_own on delivery.action as restrictive for insert to gt_app
  with check (council = any ((select access.edits())::text[]) or delivery.answers_for(project));
create policy about_ones_own on delivery.issue as restrictive for insert to gt_app
  with check (council = any ((select access.edits())::text[]) or delivery.answers_for(about));
create policy about_ones_own on delivery.business_case as restrictive for insert to gt_app
  with check (council = any ((select access.edits())::text[]) or delivery.answers_for(about));
create policy about_ones_own on delivery.equality as restrictive for insert to gt_app
  with check (council = any ((select access.edits())::text[]) or delivery.answers_for(about));
