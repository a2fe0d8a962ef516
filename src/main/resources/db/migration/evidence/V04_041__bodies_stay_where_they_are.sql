-- A trigger may name columns that the trail does not copy, because the row carries their hash: record('body').
do $$
declare
  source text := pg_get_functiondef('evidence.record()'::regprocedure);
  known text := 'if tg_op <> ''INSERT'' then old_row := to_jsonb(old) - unkept;';
begin
  if position(known in source) = 0 then
    raise exception 'evidence.record is not as it was expected';
  end if;
  execute replace(source, known, 'unkept := unkept || tg_argv::text[];' || chr(10) || '  ' || known);
end $$;
