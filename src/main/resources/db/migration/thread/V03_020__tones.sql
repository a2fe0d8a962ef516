-- The record in one line, and what is off track, without reading the cards.
create index thing_tones on thread.thing (council, kind, tone) where ended is null;
create index thing_worst on thread.thing (council, tone, changed desc) where ended is null;
