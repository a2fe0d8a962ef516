-- Search in steps, each only where the one before found too little: the reference itself, words in titles, words
-- anywhere, beginnings of words, any one of the words, and at last titles that look alike despite a slip of the finger.
-- It runs as the owner because PostgreSQL will not use a text index behind row security, and therefore repeats the rule
-- of thing's reading policy in its own words.
create or replace function thread.search(query text, of_kind text, of_council text, most int)
returns table (ref text, kind text, council text, title text, state text, tone text, snippet text, score real)
language plpgsql stable security definer set search_path = thread, public, pg_temp
set plan_cache_mode = force_custom_plan set pg_trgm.word_similarity_threshold = 0.35
-- text is found by the text indexes alone; a limit tempts the planner to read everything in another order
set enable_seqscan = off set enable_indexonlyscan = off set enable_indexscan = off as $$
#variable_conflict use_column
declare
  reads text[] := access.reads();
  shares text[] := access.shares();
  exact tsquery := websearch_to_tsquery('english', query);
  in_title tsquery := regexp_replace(exact::text, '''([^'']+)''', '''\1'':A', 'g')::tsquery;
  any_word tsquery := replace(exact::text, ' & ', ' | ')::tsquery;
  starting tsquery := to_tsquery('simple', coalesce(nullif(array_to_string(array(
    select word || ':*' from regexp_split_to_table(lower(query), '[^[:alnum:]]+') word
     where length(word) > 1), ' & '), ''), 'nothingatall'));
  refs text[];
  scores real[];
  more_refs text[];
  more_scores real[];
begin
  select array_agg(f.ref), array_agg(f.score) into refs, scores from (
    select t.ref, 10::real as score from thing t where t.ref = upper(trim(query))
    union all
    (select t.ref, 6::real + ts_rank(t.words, exact) from thing t
      where t.words @@ in_title and t.council = any (reads || shares) and (of_kind = '' or t.kind = of_kind) limit 1000)
    union all
    (select t.ref, 4::real + ts_rank(t.words, exact) from thing t
      where t.words @@ exact and t.council = any (reads || shares) and (of_kind = '' or t.kind = of_kind) limit 1000)) f;
  if coalesce(cardinality(refs), 0) < most then
    select array_agg(f.ref), array_agg(f.score) into more_refs, more_scores from (
      select t.ref, 2::real + ts_rank(t.words, starting) as score from thing t
       where t.words @@ starting and t.council = any (reads || shares) and (of_kind = '' or t.kind = of_kind)
       limit 1000) f;
    refs := refs || more_refs;
    scores := scores || more_scores;
  end if;
  if coalesce(cardinality(refs), 0) < 3 and numnode(exact) > 1 then
    select array_agg(f.ref), array_agg(f.score) into more_refs, more_scores from (
      select t.ref, 1::real + ts_rank(t.words, any_word) as score from thing t
       where t.words @@ any_word and t.council = any (reads || shares) and (of_kind = '' or t.kind = of_kind)
       limit 500) f;
    refs := refs || more_refs;
    scores := scores || more_scores;
  end if;
  if coalesce(cardinality(refs), 0) < 3 and length(query) > 3 then
    select array_agg(f.ref), array_agg(f.score) into more_refs, more_scores from (
      select c.ref, word_similarity(query, c.title) as score from (
        select t.ref, t.title from thing t
         where query <% t.title and t.council = any (reads || shares) and (of_kind = '' or t.kind = of_kind)
         limit 250) c order by 2 desc limit 50) f;
    refs := refs || more_refs;
    scores := scores || more_scores;
  end if;
  return query
    select t.ref, t.kind, t.council, t.title, t.state, t.tone, left(t.summary, 240), max(f.score)
      from unnest(refs, scores) f (ref, score) join thing t on t.ref = f.ref
     where (t.council = any (reads) or (t.council = any (shares) and t.publication <> 'internal'))
       and (of_kind = '' or t.kind = of_kind) and (of_council = '' or t.council = of_council)
     group by t.ref order by max(f.score) desc, t.kind, t.number limit most;
end $$;
