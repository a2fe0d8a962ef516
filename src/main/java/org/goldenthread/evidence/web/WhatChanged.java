package org.goldenthread.evidence.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Visitor;
import org.goldenthread.evidence.Trail;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** What changed in a council within a week: what went wrong first, then what moved, what went well and what is new. */
@Component
public class WhatChanged implements HomeBlock {
    private static final Duration LATELY = Duration.ofDays(7);
    private static final int DEEDS = 300;
    private static final int LOOKED_AT = 60;
    private static final int MOST = 8;
    private final Trail trail;
    private final Things things;
    private final Kinds kinds;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    WhatChanged(Trail trail, Things things, Kinds kinds, Accounts accounts, Templates templates, Clock clock) {
        this.trail = trail;
        this.things = things;
        this.kinds = kinds;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    /** A line of the block. @param turn what it means, with its shape */
    public record Line(Turn turn, Thing thing, String href, String below) {}

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var since = clock.instant().minus(LATELY);
        var turns = Turn.all(trail.cardsChanged(visitor.council(), since, DEEDS));
        var recent = things.recent(visitor.council(), LOOKED_AT);
        if (recent.isEmpty()) {
            return Optional.empty();
        }
        var cards = things.cards(turns.keySet());
        var names = accounts.names();
        var lines = new ArrayList<Line>();
        turns.values().stream()
                .sorted()
                .filter(turn -> cards.containsKey(turn.ref()))
                .limit(MOST)
                .forEach(turn -> lines.add(line(turn, things(cards, turn.ref()), names)));
        recent.stream()
                .filter(thing -> isNews(kinds.of(thing.kind())))
                .filter(thing -> thing.version() == 1 && thing.changed().isAfter(since) && lines.size() < MOST)
                .filter(thing -> !turns.containsKey(thing.ref()))
                .forEach(thing -> lines.add(line(Turn.entered(thing), thing, names)));
        var content = templates.content("evidence/changed", Map.of("lines", lines));
        return Optional.of(new Panel.Shown("What changed in the last seven days", content, 10));
    }

    /** A new paper or post is no news by itself; what was found in it, or what the post does, is. */
    static boolean isNews(Kind kind) {
        return kind.column() > 0 && kind.column() < 9;
    }

    private static Thing things(Map<String, Thing> cards, String ref) {
        return Optional.ofNullable(cards.get(ref)).orElseThrow();
    }

    private Line line(Turn turn, Thing thing, Map<Long, String> names) {
        var who = turn.account() == null ? null : names.get(turn.account());
        var below = new ArrayList<>(List.of(kinds.of(thing.kind()).noun() + " " + thing.ref()));
        if (!turn.words().isEmpty()) {
            below.add(turn.words());
        }
        below.add((who == null ? "" : who + ", ") + Times.ago(turn.at(), clock.instant(), clock.getZone()));
        return new Line(turn, thing, kinds.href(thing), String.join(" · ", below));
    }
}
