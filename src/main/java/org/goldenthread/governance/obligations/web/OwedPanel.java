package org.goldenthread.governance.obligations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** On the page of a meeting the reports that are owed to it. */
@Component
class OwedPanel implements Panel {
    private static final int ORDER = 8;
    private final Obligations obligations;
    private final Meetings meetings;
    private final Things things;
    private final Templates templates;
    private final Clock clock;

    OwedPanel(Obligations obligations, Meetings meetings, Things things, Templates templates, Clock clock) {
        this.obligations = obligations;
        this.meetings = meetings;
        this.things = things;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Meetings.KIND)) {
            return Optional.empty();
        }
        var owed = obligations.at(meetings.get(thing.ref()));
        var names = things.titles(owed.stream()
                .map(one -> one.obligation().post())
                .filter(Objects::nonNull)
                .toList());
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "Reports owed to it",
                        templates.content(
                                "governance/obligations/panel",
                                Map.of("owed", owed, "names", names, "today", LocalDate.now(clock))),
                        ORDER));
    }
}
