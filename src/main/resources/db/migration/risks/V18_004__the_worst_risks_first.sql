-- The list of risks and the home page begin with the worst; they walk this index instead of sorting all that is open.
create index risk_worst on risks.risk (council, coalesce(score, 0), ref) where state <> 'closed';
