-- A demonstration is worth looking at when its figures were recorded over the years. Whoever signs in records now, and
-- only now; the installation itself may say, for the rest of a transaction (gt.then), at which past moment the record of
-- a fictional council was made. The trail keeps the true time of every row whatever is said here.
create function measures.moment() returns timestamptz language sql volatile set search_path = measures, pg_temp as $$
  select case when access.who() = 0
    then least(coalesce(nullif(current_setting('gt.then', true), '')::timestamptz, clock_timestamp()), clock_timestamp())
    else clock_timestamp() end
$$;
alter table measures.batch        alter column recorded set default measures.moment();
alter table measures.definition   alter column recorded set default measures.moment();
alter table measures.peer_version alter column recorded set default measures.moment();

-- What the application writes into these columns itself is not asked.
create function measures.in_its_time() returns trigger language plpgsql set search_path = measures, pg_temp as $$
begin
  new.recorded := measures.moment();
  return new;
end $$;
create trigger in_its_time before insert on measures.batch for each row execute function measures.in_its_time();
create trigger in_its_time before insert on measures.definition for each row execute function measures.in_its_time();
create trigger in_its_time before insert on measures.peer_version for each row execute function measures.in_its_time();
