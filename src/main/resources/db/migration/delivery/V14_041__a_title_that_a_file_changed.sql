alter table delivery.loaded add column title text not null default '';
comment on column delivery.loaded.title is 'before the file, to go back to; empty where the file did not change it';
