-- A hundred thousand findings are listed by any of their columns without sorting them all.
create index finding_by_change on thread.thing (council, changed, number) where kind = 'finding';
create index finding_by_due on thread.thing (council, (coalesce(due, date '9999-12-31')), number) where kind = 'finding';
create index finding_without_owner on thread.thing (council, number) where kind = 'finding' and owner is null;
create index on findings.finding (council, position) where theme is null;
