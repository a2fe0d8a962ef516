-- Services that a plan ranks are no priorities that workstreams answer for: they stand beside the hierarchy.
alter table plan.level add column beside boolean not null default false;
comment on column plan.level.beside is 'a ranked list beside the hierarchy, not a level of it';
