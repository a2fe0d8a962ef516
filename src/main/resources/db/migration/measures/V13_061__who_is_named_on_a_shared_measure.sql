-- The same for the posts that enter and sign off a measure that is shared: their titles, for whoever reads its page.
create function measures.named(of_ref text) returns table (ref text, title text)
language sql stable security definer set search_path = measures, pg_temp as $$
  select t.ref, t.title
    from measures.measure m
    join thread.thing c on c.ref = m.ref
    join thread.thing t on t.council = m.council and (t.ref = m.entry_post or t.ref = any (m.approval_posts))
   where m.ref = of_ref and c.publication <> 'internal' and m.council = any ((select access.shares())::text[])
     and t.kind = 'post'
$$;
revoke execute on function measures.named(text) from public;
grant execute on function measures.named(text) to gt_app;
