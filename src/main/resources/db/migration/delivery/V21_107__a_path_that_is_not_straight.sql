-- How much of an action should be done by when, where that is no straight line: days with their per cent, as
-- "2027-01-31 10, 2027-03-31 60".
alter table delivery.action add column profile text not null default '';
