package org.goldenthread.governance.forward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the editions in which the forward plan is published; an edition stays as it was. */
@Component
@Transactional
public class Editions {
    private final EditionStore store;
    private final ForwardPlan plan;
    private final Things things;
    private final Clock clock;

    Editions(EditionStore store, ForwardPlan plan, Things things, Clock clock) {
        this.store = store;
        this.plan = plan;
        this.things = things;
        this.clock = clock;
    }

    /** Publishes everything that is still to be decided. @param published absent for today */
    public Checked<Edition> publish(String council, String title, @Nullable LocalDate published) {
        var day = published == null ? LocalDate.now(clock) : published;
        var newest = all(council).stream().findFirst();
        if (title.isBlank() || title.strip().length() > 200) {
            return Checked.refused("title", "Give the edition a title, such as March to June");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return Checked.refused("published", "Publish it on the day it is published, not before");
        }
        if (newest.isPresent() && day.isBefore(newest.get().published())) {
            return Checked.refused("published", "A later edition has been published already");
        }
        var open = plan.all(council).stream().filter(Planned::open).toList();
        if (open.isEmpty()) {
            return Checked.refused("title", "There is nothing to announce");
        }
        var names = things.titles(open.stream()
                .map(one -> one.what().body())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        long id = store.insert(council, title.strip(), day);
        for (var one : open) {
            var body = one.what().body();
            var maker = body == null ? one.what().named() : names.getOrDefault(body, body);
            var line = new EditionLine(
                    one.ref(),
                    one.title(),
                    maker,
                    one.what().day(),
                    one.key().answer() != KeyTest.Answer.NO,
                    !one.what().exempt().isEmpty());
            store.line(id, council, line);
        }
        open.forEach(one -> plan.settle(one.ref()));
        return Checked.accepted(get(council, id));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Edition> all(String council) {
        return store.all(council);
    }

    /** @throws NotHere when the council has none with this number */
    @Transactional(readOnly = true)
    public Edition get(String council, long id) {
        return all(council).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the edition " + id));
    }

    @Transactional(readOnly = true)
    public List<EditionLine> lines(long edition) {
        return store.lines(edition);
    }

    /** What has changed since the edition before; empty for the first one. */
    @Transactional(readOnly = true)
    public List<EditionChange> changes(String council, long id) {
        var all = all(council);
        int at = all.indexOf(get(council, id));
        return at + 1 >= all.size()
                ? List.of()
                : EditionChange.between(lines(all.get(at + 1).id()), lines(id));
    }
}
