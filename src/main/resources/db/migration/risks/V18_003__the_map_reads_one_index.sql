-- The heat map, and the figures of registers, count cells without touching the risks themselves; a list of categories
-- leaps from one to the next.
create index risk_cells on risks.risk (council, matrix, likelihood, impact, register, category, score, ref)
  where state <> 'closed';
create index risk_categories on risks.risk (council, category, ref);

-- The cell in which the body of its register saw a risk last, so that those that have moved since are found at once.
alter table risks.risk add column seen_matrix bigint, add column seen_likelihood int, add column seen_impact int;
comment on column risks.risk.seen_matrix is 'with likelihood and impact: the cell of what shown points to, once more';
alter table risks.risk disable trigger user;
update risks.risk r set seen_matrix = s.matrix, seen_likelihood = s.likelihood, seen_impact = s.impact
  from risks.shown s where s.id = r.shown;
alter table risks.risk enable trigger user;
create index risk_moves on risks.risk
  (council, matrix, likelihood, impact, seen_matrix, seen_likelihood, seen_impact, register, category, ref)
  where state <> 'closed'
    and (seen_matrix <> matrix or seen_likelihood <> likelihood or seen_impact <> impact);

-- How many reviews are overdue is counted without asking for each risk.
create index risk_late on thread.thing (council, due) where kind = 'risk' and ended is null;
