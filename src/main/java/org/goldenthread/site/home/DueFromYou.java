package org.goldenthread.site.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** What the visitor's posts owe, the most urgent first. */
@Component
class DueFromYou implements HomeBlock {
    private static final int MOST = 8;
    private final Things things;
    private final Kinds kinds;
    private final Templates templates;
    private final Clock clock;

    DueFromYou(Things things, Kinds kinds, Templates templates, Clock clock) {
        this.things = things;
        this.kinds = kinds;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public boolean narrow() {
        return true;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        if (visitor.posts().isEmpty()) {
            return Optional.empty();
        }
        var lines = things.dueFrom(visitor.posts(), visitor.council(), MOST).stream()
                .map(this::line)
                .toList();
        return Optional.of(new Panel.Shown(
                "Due from you",
                templates.content(
                        "site/home/lines",
                        Map.of(
                                "lines",
                                lines,
                                "empty",
                                "Nothing that your posts own has a date to keep.",
                                "links",
                                List.of())),
                10));
    }

    private HomeLine line(Thing thing) {
        var due = thing.card().due();
        long days = due == null ? 0 : ChronoUnit.DAYS.between(LocalDate.now(clock), due);
        var state = days < 0
                ? new State("Late", Tone.BAD)
                : days <= 7 ? new State("Soon", Tone.WARNING) : new State("Due", Tone.NONE);
        return new HomeLine(
                state,
                thing.title(),
                kinds.href(thing),
                thing.ref() + " · " + (due == null ? "" : when(days) + ", " + Times.shortDay(due)) + " · "
                        + thing.state().words());
    }

    private static String when(long days) {
        if (days == 0) {
            return "due today";
        }
        var count = Math.abs(days) == 1 ? "one day" : Math.abs(days) + " days";
        return days < 0 ? count + " late" : "due in " + count;
    }
}
