-- The heat map, and the figures of registers, count cells without touching the risks themselves; a list of categories
-- leaps from one to the next.
create index risk_cells on risks.risk (council, register, category, matrix, likelihood, impact, score, ref)
  where state <> 'closed';
create index risk_categories on risks.risk (council, category, ref);
