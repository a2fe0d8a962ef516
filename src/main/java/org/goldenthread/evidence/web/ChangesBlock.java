package org.goldenthread.evidence.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.evidence.Trail;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** What changed since the report before, all changes of a thing taken together, what went wrong first. */
@Component
class ChangesBlock implements Block {
    private static final int DEEDS = 5_000;
    private static final int ENTERED = 500;
    private static final int MOST = 60;
    private static final List<Column> COLUMNS = List.of(
            new Column("What", false),
            new Column("Kind", false),
            new Column("What became of it", false),
            new Column("From and to", false),
            new Column("Day", false));
    private final Trail trail;
    private final Things things;
    private final Kinds kinds;
    private final Clock clock;

    ChangesBlock(Trail trail, Things things, Kinds kinds, Clock clock) {
        this.trail = trail;
        this.things = things;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "thread/changes";
    }

    @Override
    public String title() {
        return "What changed since the last report";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(Setting.choice(
                "kind",
                "Kind",
                "Everything",
                kinds.all().stream()
                        .filter(WhatChanged::isNews)
                        .map(kind -> new Choice(kind.code(), kind.plural()))
                        .toList()));
    }

    @Override
    public Drawn draw(Asked asked) {
        if (!asked.since().isBefore(asked.asAt())) {
            return Drawn.saying("There is no report before this one, so that nothing can be said to have changed.");
        }
        var from = asked.since().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var to = asked.asAt().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var deeds = trail.cardsChanged(asked.council(), from, DEEDS);
        var turns = new ArrayList<>(
                Turn.all(deeds.stream().filter(one -> one.at().isBefore(to)).toList())
                        .values());
        var cards = things.cards(turns.stream().map(Turn::ref).toList());
        entered(asked, new HashSet<>(cards.keySet())).stream()
                .filter(one -> !one.changed().isBefore(from) && one.changed().isBefore(to))
                .forEach(one -> {
                    turns.add(Turn.entered(one));
                    cards.put(one.ref(), one);
                });
        var wanted = turns.stream()
                .filter(one -> cards.containsKey(one.ref()))
                .filter(one -> isWanted(asked, kindOf(cards, one)))
                .sorted()
                .toList();
        return drawn(asked, cards, wanted, leftOut(asked, deeds.size(), wanted.size()));
    }

    private Drawn drawn(Asked asked, Map<String, Thing> cards, List<Turn> wanted, List<String> left) {
        var since = Cell.day(asked.since()).words();
        if (wanted.isEmpty()) {
            var words = "Nothing has changed since " + since + ". ";
            return new Drawn(List.of(Part.Paragraph.of(words + asked.note(left))), List.of(), left);
        }
        return new Drawn(
                List.of(new Part.Table(
                        "What changed since " + since,
                        COLUMNS,
                        wanted.stream().limit(MOST).map(one -> row(cards, one)).toList(),
                        asked.note(left))),
                List.of(new Fact(
                        "Things that changed since " + since,
                        String.valueOf(wanted.size()),
                        "Counted from the trail up to " + asked.day() + ".",
                        "/evidence/trail")),
                left);
    }

    private List<String> leftOut(Asked asked, int deeds, int wanted) {
        var left = new ArrayList<String>();
        if (deeds == DEEDS) {
            left.add("There were more than 5,000 changes, of which the latest are looked at.");
        }
        if (wanted > MOST) {
            left.add("%d of %d things that changed, those of the least weight, are left out."
                    .formatted(wanted - MOST, wanted));
        }
        if (asked.asAt().isBefore(LocalDate.now(clock))) {
            left.add("Titles are as recorded today.");
        }
        return left;
    }

    private List<Thing> entered(Asked asked, Set<String> known) {
        return things.recent(asked.council(), ENTERED).stream()
                .filter(one -> one.version() == 1 && !known.contains(one.ref()))
                .toList();
    }

    private static boolean isWanted(Asked asked, Kind kind) {
        return WhatChanged.isNews(kind)
                && (asked.setting("kind").isEmpty() || asked.setting("kind").equals(kind.code()));
    }

    private Kind kindOf(Map<String, Thing> cards, Turn turn) {
        return kinds.of(thing(cards, turn).kind());
    }

    private static Thing thing(Map<String, Thing> cards, Turn turn) {
        return Objects.requireNonNull(cards.get(turn.ref()));
    }

    private List<Cell> row(Map<String, Thing> cards, Turn turn) {
        var thing = thing(cards, turn);
        return List.of(
                Cell.link(thing.title(), kinds.href(thing), thing.ref()),
                Cell.text(kinds.of(thing.kind()).noun()),
                Cell.status(turn.label()),
                Cell.text(turn.words()),
                Cell.day(turn.at().atZone(clock.getZone()).toLocalDate()));
    }
}
