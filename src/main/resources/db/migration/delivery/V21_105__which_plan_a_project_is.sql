-- A project says which measure it shall make recover.
create index on delivery.recovery (plan) where plan is not null;
