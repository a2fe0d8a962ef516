package org.goldenthread.governance.minuting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.minuting.Minuting;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On the page of a meeting: the decisions that its items brought, and the way to minute an item with its decision. */
@Component
public class DecidedPanel implements Panel {
    private static final int ORDER = 3;
    private final Minuting minuting;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Templates templates;

    DecidedPanel(Minuting minuting, Meetings meetings, Agendas agendas, Templates templates) {
        this.minuting = minuting;
        this.meetings = meetings;
        this.agendas = agendas;
        this.templates = templates;
    }

    /** An item with what it decided. */
    public record Row(Item item, List<Decision> decisions) {}

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Meetings.KIND)) {
            return Optional.empty();
        }
        var meeting = meetings.get(thing.ref());
        var decided = minuting.decided(thing.ref());
        boolean writes = meeting.state() == MeetingState.HELD && visitor.may(Act.EDIT);
        var rows = agendas.of(thing.ref()).stream()
                .map(item -> new Row(item, decided.getOrDefault(item.id(), List.of())))
                .filter(row -> writes || !row.decisions().isEmpty())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        writes ? "Items to minute, with what they decided" : "Decisions taken",
                        templates.content(
                                "governance/minuting/panel",
                                Map.of("rows", rows, "writes", writes, "at", "/governance/meetings/" + thing.ref())),
                        ORDER));
    }
}
