-- A report that is the paper of an exempt item is read inside the council only, whoever its card is shared with.
create function reports.is_exempt(of_ref text) returns boolean
language sql stable security definer cost 10 set search_path = governance, pg_temp as $$
  select exists (select from item i where i.about = of_ref and i.exempt)
$$;
revoke execute on function reports.is_exempt from public;
grant execute on function reports.is_exempt to gt_app;

alter policy drafts on thread.thing
  using (kind <> 'report' or council = any ((select access.gives())::text[])
         or starts is not null and (council = any ((select access.reads())::text[]) or not reports.is_exempt(ref)));
alter policy drafts on reports.report
  using (council = any ((select access.gives())::text[])
         or exists (select from thread.thing t where t.ref = report.ref and t.starts is not null));
create policy exempt on reports.issue as restrictive for select to gt_app
  using (council = any ((select access.reads())::text[]) or not reports.is_exempt(ref));
