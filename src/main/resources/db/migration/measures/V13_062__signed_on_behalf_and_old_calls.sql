-- An officer may sign for a post that somebody else holds, or nobody: the move then says for which.
alter table measures.sign_off add column on_behalf text collate "C";
comment on column measures.sign_off.on_behalf is 'the post whose turn it was, where whoever moved does not hold it';

-- A program asks again within minutes, not after months: the installation forgets calls that are thirty days old, and
-- nobody else may. Their answers are not kept in the trail either; what they recorded stands in the ledger.
grant delete on measures.call to gt_app;
create policy forgetting on measures.call for delete to gt_app
  using (access.who() = 0 and made < clock_timestamp() - interval '30 days');
drop trigger trail on measures.call;
create trigger trail after insert or update or delete on measures.call
  for each row execute function evidence.record('answer');
create index on measures.call (made);
