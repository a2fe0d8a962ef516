-- The first forecast of each line for a year is read in the order of this index, without sorting the whole ledger.
create index line_year_first_forecast on benefits.line_year (council, ref, year, recorded, id) include (forecast)
  where forecast is not null;
