package org.goldenthread.site.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duties;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Owed;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** What the visitor's posts owe and the dates they have to keep, the most urgent first. */
@Component
class DueFromYou implements HomeBlock {
    private static final int MOST = 8;
    private final Duties duties;
    private final Things things;
    private final Kinds kinds;
    private final Templates templates;
    private final Clock clock;

    DueFromYou(Duties duties, Things things, Kinds kinds, Templates templates, Clock clock) {
        this.duties = duties;
        this.things = things;
        this.kinds = kinds;
        this.templates = templates;
        this.clock = clock;
    }

    /** A line with what it is ordered by. */
    private record Dated(Term term, HomeLine line) {}

    @Override
    public boolean narrow() {
        return true;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        if (visitor.posts().isEmpty()) {
            return Optional.empty();
        }
        var owed = duties.of(visitor);
        Map<String, Object> values = Map.of(
                "lines",
                lines(visitor, owed),
                "empty",
                "Nothing is due from your posts, and nothing that they own has a date to keep.",
                "links",
                owed.total() == 0
                        ? List.of()
                        : List.of(new HomeLine.Onward("My updates: " + words(owed), "/site/updates")));
        return Optional.of(new Panel.Shown("Due from you", templates.content("site/home/lines", values), 10));
    }

    private static String words(Owed owed) {
        return owed.words() + (owed.openWords().isEmpty() ? "" : ", open are " + owed.openWords());
    }

    private List<HomeLine> lines(Visitor visitor, Owed owed) {
        var today = LocalDate.now(clock);
        var asked = owed.groups().stream()
                .flatMap(group -> group.open().stream())
                .map(duty -> duty.what().ref())
                .collect(Collectors.toSet());
        var duties = owed.groups().stream()
                .flatMap(group -> group.open().stream().map(duty -> line(group.sort(), duty, today)));
        var dates = things.dueFrom(visitor.posts(), visitor.council(), MOST).stream()
                .filter(thing -> !asked.contains(thing.ref()))
                .map(thing -> line(thing, today));
        return Stream.concat(duties, dates)
                .sorted(Comparator.comparing(Dated::term, Term.urgency(today)))
                .limit(MOST)
                .map(Dated::line)
                .toList();
    }

    private static Dated line(Sort sort, Duty duty, LocalDate today) {
        var what = duty.what();
        var about = Stream.of(what.ref(), sort.one(), what.about(), duty.term().words(today))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        var line = new HomeLine(
                duty.term().state(today), what.title(), "/site/updates?only=" + sort.code() + "-" + duty.key(), about);
        return new Dated(duty.term(), line);
    }

    private Dated line(Thing thing, LocalDate today) {
        var due = thing.card().due();
        var term = due == null ? Term.OPEN : Term.by(due);
        var below =
                thing.ref() + " · " + term.words(today) + " · " + thing.state().words();
        return new Dated(term, new HomeLine(term.state(today), thing.title(), kinds.href(thing), below));
    }
}
