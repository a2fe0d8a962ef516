-- A plan that was required because of figures that were put right since is required no more.
alter table delivery.recovery drop constraint recovery_state_check;
alter table delivery.recovery add constraint recovery_state_check
  check (state in ('required','planned','recovered','waived','withdrawn'));
alter table delivery.recovery add column misses int not null default 1 check (misses between 1 and 12);
comment on column delivery.recovery.misses is 'how many bad periods in a row required it, by the rule of that day';
