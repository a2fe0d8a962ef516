package org.goldenthread.site.home;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** What changed last in the council's record. */
@Component
class WhatChanged implements HomeBlock {
    private static final int LOOKED_AT = 60;
    private static final int SHOWN = 8;

    /** What people follow day by day; the organisation's own tree is not news. */
    private static final Set<String> QUIET = Set.of("unit", "post", "source", "plan");

    private final Things things;
    private final Kinds kinds;
    private final Templates templates;
    private final Clock clock;

    WhatChanged(Things things, Kinds kinds, Templates templates, Clock clock) {
        this.things = things;
        this.kinds = kinds;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        List<HomeRow> rows = things.recent(visitor.council(), LOOKED_AT).stream()
                .filter(thing -> !QUIET.contains(thing.kind()))
                .limit(SHOWN)
                .map(thing -> HomeRow.of(thing, kinds, Ages.since(thing.changed(), clock.instant())))
                .toList();
        return Optional.of(new Panel.Shown(
                "What changed",
                templates.content(
                        "site/home/rows",
                        Map.of(
                                "rows",
                                rows,
                                "empty",
                                "Nothing is in the record yet. Bring in an audit letter or an improvement plan, and"
                                        + " see what it tells.",
                                "href",
                                "/intake")),
                10));
    }
}
