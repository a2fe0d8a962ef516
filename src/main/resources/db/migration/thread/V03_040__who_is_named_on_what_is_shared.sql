-- A partner reads who answers for what is shared with them: the titles of the posts and services that a shared thing
-- names, and nothing else of those posts, nor of any other. Never who holds a post.
create function thread.named(refs text[]) returns table (ref text, title text)
language sql stable security definer set search_path = thread, pg_temp as $$
  select t.ref, t.title from thing t
   where t.ref = any (refs) and t.kind in ('post','unit') and t.council = any ((select access.shares())::text[])
     and exists (select from thing s
                  where s.council = t.council and s.publication <> 'internal' and t.ref in (s.owner, s.service))
$$;
revoke execute on function thread.named(text[]) from public;
grant execute on function thread.named(text[]) to gt_app;
