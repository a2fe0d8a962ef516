package org.goldenthread.governance.conflicts.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.conflicts.Conflicts;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.people.People;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On the page of a meeting: whose interests its agenda touches, and what was declared. */
@Component
class ConflictPanel implements Panel {
    private static final int ORDER = 5;
    private final Conflicts conflicts;
    private final Meetings meetings;
    private final Agendas agendas;
    private final People people;
    private final Templates templates;

    ConflictPanel(Conflicts conflicts, Meetings meetings, Agendas agendas, People people, Templates templates) {
        this.conflicts = conflicts;
        this.meetings = meetings;
        this.agendas = agendas;
        this.people = people;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Meetings.KIND)) {
            return Optional.empty();
        }
        return meetings.find(thing.ref()).flatMap(meeting -> {
            var view = ConflictView.of(meeting, conflicts, agendas, people);
            boolean mine = visitor.mayChange(meeting.officer());
            return view.nothing() && !mine
                    ? Optional.empty()
                    : Optional.of(new Shown(
                            "Declarations of interest",
                            templates.content("governance/conflicts/panel", Map.of("view", view, "mine", mine)),
                            ORDER));
        });
    }
}
