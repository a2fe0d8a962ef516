-- The sums of the ledger by strand and year, kept with every change, so that no page adds up every line. Writers of one
-- council follow each other already (the trail's chain), so these rows make nobody wait who would not wait anyway.
create table benefits.shelf (
  ref         text collate "C" primary key,
  council     text not null references access.council,
  strand      text collate "C" not null,
  state       text not null,
  cashable    boolean not null,
  recurring   boolean not null,
  publication text not null
);
comment on table benefits.shelf is 'where the amounts of a line are counted';
comment on column benefits.shelf.strand is
  'the strand of its work, else the programme, else that work itself; empty where it names none';
create index on benefits.shelf (council, strand);

create table benefits.tally (
  council     text not null references access.council,
  strand      text collate "C" not null,
  year        smallint not null,
  state       text not null,
  cashable    boolean not null,
  recurring   boolean not null,
  publication text not null,
  planned     bigint not null,
  forecast    bigint not null,
  verified    bigint not null,
  unverified  bigint not null,
  to_come     bigint not null,
  left_over   bigint not null,
  full_year   bigint not null,
  reversed    bigint not null,
  lines       bigint not null,
  forecasts   bigint not null,
  primary key (council, year, strand, state, cashable, recurring, publication)
);
comment on column benefits.tally.unverified is 'what is said to be delivered and not verified';
comment on column benefits.tally.left_over is 'what still comes of a year that has ended';

grant select on benefits.shelf, benefits.tally to gt_app;
alter table benefits.shelf enable row level security;
alter table benefits.tally enable row level security;
create policy reading on benefits.shelf for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[]) and publication <> 'internal'));
create policy reading on benefits.tally for select to gt_app using (
  council = any ((select access.reads())::text[])
  or (council = any ((select access.shares())::text[]) and publication <> 'internal'));

-- Priorities are delivered by work too, and are no strands.
create function benefits.strand_of(work text) returns text
language sql stable security definer set search_path = thread, pg_temp as $$
  with recursive up (ref, depth) as (
    select work collate "C", 0 where work is not null
    union all
    select t.ref, u.depth + 1 from up u join tie i on i.lower = u.ref and i.kind = 'delivered_by'
      join thing t on t.ref = i.upper and t.kind in ('strand', 'programme', 'portfolio')
     where u.depth < 4)
  select coalesce((select u.ref from up u join thing t on t.ref = u.ref and t.kind in ('strand', 'programme')
                    order by t.kind = 'programme', u.depth, u.ref limit 1), work, '')
$$;

create function benefits.count_year(y benefits.line_year, s benefits.shelf, times int) returns void language sql as $$
  insert into benefits.tally as t
  select s.council, s.strand, y.year, s.state, s.cashable, s.recurring, s.publication,
         times * coalesce(y.planned, 0), times * coalesce(y.forecast, 0), times * coalesce(y.verified, 0),
         times * case when y.verified_on is null then coalesce(y.delivered, 0) else 0 end,
         times * coalesce(y.to_come, 0),
         times * case when y.verified_on is null then coalesce(y.delivered, y.forecast, 0) else 0 end,
         times * coalesce(y.full_year, 0), times * coalesce(y.reversed, 0), times,
         times * (y.forecast is not null)::int
   where s.ref is not null and y.ended is null
  on conflict (council, year, strand, state, cashable, recurring, publication) do update
     set planned = t.planned + excluded.planned, forecast = t.forecast + excluded.forecast,
         verified = t.verified + excluded.verified, unverified = t.unverified + excluded.unverified,
         to_come = t.to_come + excluded.to_come, left_over = t.left_over + excluded.left_over,
         full_year = t.full_year + excluded.full_year, reversed = t.reversed + excluded.reversed,
         lines = t.lines + excluded.lines, forecasts = t.forecasts + excluded.forecasts
$$;

create function benefits.year_counted() returns trigger
language plpgsql security definer set search_path = benefits, pg_temp as $$
declare
  place shelf;
begin
  select * into place from shelf s where s.ref = coalesce(new.ref, old.ref);
  if tg_op <> 'INSERT' then perform count_year(old, place, -1); end if;
  if tg_op <> 'DELETE' then perform count_year(new, place, 1); end if;
  return null;
end $$;
create trigger year_counted after insert or update or delete on benefits.line_year
  for each row execute function benefits.year_counted();

create function benefits.shelf_counted() returns trigger
language plpgsql security definer set search_path = benefits, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    perform count_year(y, old, -1) from line_year y where y.ref = old.ref and y.ended is null order by y.year;
  end if;
  perform count_year(y, new, 1) from line_year y where y.ref = new.ref and y.ended is null order by y.year;
  return null;
end $$;
create trigger shelf_counted after insert or update on benefits.shelf
  for each row execute function benefits.shelf_counted();

create function benefits.shelve(of_lines text[]) returns void
language sql security definer set search_path = benefits, pg_temp as $$
  insert into shelf as f
  select s.ref, s.council, strand_of(s.project), s.state, s.cashable, s.recurring, t.publication
    from saving s join thread.thing t on t.ref = s.ref where s.ref = any (of_lines) order by s.ref
  on conflict (ref) do update
     set strand = excluded.strand, state = excluded.state, cashable = excluded.cashable,
         recurring = excluded.recurring, publication = excluded.publication
   where f.* is distinct from excluded.*
$$;

create function benefits.card_shelved() returns trigger
language plpgsql security definer set search_path = benefits, pg_temp as $$
begin
  perform shelve(array[new.ref]);
  return null;
end $$;
create trigger upon_shelf after update on thread.thing for each row
  when (new.kind = 'saving' and new.publication <> old.publication) execute function benefits.card_shelved();

-- Work that is part of something else now takes along the lines that come from it, or from what is below it.
create function benefits.work_shelved() returns trigger
language plpgsql security definer set search_path = benefits, pg_temp as $$
declare
  moved text := case when tg_op = 'DELETE' then old.lower else new.lower end;
begin
  if exists (select from thread.thing t where t.ref = moved and t.kind in ('programme', 'strand', 'project')) then
    perform shelve(array(
      with recursive below (ref, depth) as (
        select moved collate "C", 0
        union
        select t.ref, b.depth + 1 from below b join thread.tie i on i.upper = b.ref and i.kind = 'delivered_by'
          join thread.thing t on t.ref = i.lower and t.kind in ('programme', 'strand', 'project')
         where b.depth < 4)
      select s.ref from saving s where s.project in (select b.ref from below b)));
  end if;
  return null;
end $$;
create trigger work_tied after insert on thread.tie for each row
  when (new.kind = 'delivered_by') execute function benefits.work_shelved();
create trigger work_cut after delete on thread.tie for each row
  when (old.kind = 'delivered_by') execute function benefits.work_shelved();

create function benefits.saving_shelved() returns trigger
language plpgsql security definer set search_path = benefits, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from shelf where ref = old.ref;
  else
    perform shelve(array[new.ref]);
  end if;
  return null;
end $$;
create trigger upon_shelf after insert or update or delete on benefits.saving
  for each row execute function benefits.saving_shelved();

-- Everything counted from the lines themselves, where these came in past the triggers.
create function benefits.count_anew() returns void
language plpgsql security definer set search_path = benefits, pg_temp as $$
begin
  delete from tally;
  delete from shelf;
  perform shelve(array(select ref from saving));
end $$;
revoke execute on function benefits.strand_of(text), benefits.count_year(benefits.line_year, benefits.shelf, int),
  benefits.year_counted(), benefits.shelf_counted(), benefits.shelve(text[]), benefits.card_shelved(),
  benefits.work_shelved(), benefits.saving_shelved(), benefits.count_anew() from public;
select benefits.count_anew();
