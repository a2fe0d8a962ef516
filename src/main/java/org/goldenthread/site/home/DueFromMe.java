package org.goldenthread.site.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** What the posts that the visitor holds owe, the most urgent first. */
@Component
class DueFromMe implements HomeBlock {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int SHOWN = 8;
    private final Things things;
    private final Kinds kinds;
    private final Templates templates;
    private final Clock clock;

    DueFromMe(Things things, Kinds kinds, Templates templates, Clock clock) {
        this.things = things;
        this.kinds = kinds;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        if (visitor.posts().isEmpty()) {
            return Optional.empty();
        }
        var rows = things.dueFrom(visitor.posts(), visitor.council(), SHOWN).stream()
                .map(thing -> HomeRow.of(thing, kinds, when(thing)))
                .toList();
        return Optional.of(new Panel.Shown(
                "Due from you",
                templates.content(
                        "site/home/rows",
                        Map.of("rows", rows, "empty", "Nothing is due from the posts you hold.", "href", "")),
                10));
    }

    private String when(Thing thing) {
        var due = thing.card().due();
        if (due == null) {
            return "";
        }
        return (due.isBefore(LocalDate.now(clock)) ? "was due on " : "due on ") + due.format(DAY);
    }

    @Override
    public boolean narrow() {
        return true;
    }
}
