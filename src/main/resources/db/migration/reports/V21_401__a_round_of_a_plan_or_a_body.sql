-- A round asks a part of the council: a service, what follows from a plan or programme, or what is reported to a body.
alter table reports.round rename column unit to scope;
comment on column reports.round.scope is
  'what alone is asked of: a service with those below it, what follows from a plan or a programme, or what is reported to a body; null for the whole council';
