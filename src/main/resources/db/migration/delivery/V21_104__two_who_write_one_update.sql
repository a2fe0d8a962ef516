-- Two who write the same update both keep their words: whoever comes second is told.
alter table delivery.progress_update add column version int not null default 1;
