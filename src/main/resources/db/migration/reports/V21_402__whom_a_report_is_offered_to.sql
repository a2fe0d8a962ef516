-- Which councils an installation serves is no secret, its public pages list them: whoever offers a report chooses one.
create function reports.councils() returns table (code text, name text)
language sql stable security definer set search_path = access, pg_temp as
  $$ select council, name from council $$;
revoke execute on function reports.councils from public;
grant execute on function reports.councils to gt_app;
