alter table measures.load add column doubts text[] not null default '{}';
comment on column measures.load.doubts is 'what a person should look at in a mapping that was proposed: place and reason in turn';
