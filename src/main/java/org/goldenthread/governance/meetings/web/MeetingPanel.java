package org.goldenthread.governance.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On a body's page its meetings next and last; on the page of any other record the agendas that it stood on. */
@Component
public class MeetingPanel implements Panel {
    private static final int ORDER = 15;
    private static final int LATE = 70;
    private static final int MOST = 5;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Templates templates;
    private final Clock clock;

    MeetingPanel(Meetings meetings, Agendas agendas, Templates templates, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.templates = templates;
        this.clock = clock;
    }

    /** A meeting and, for a record that stood on its agenda, the item. */
    public record Row(Meeting meeting, String words) {}

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (thing.kind().equals(Bodies.KIND)) {
            return Optional.of(new Shown("Meetings", ofBody(thing), ORDER));
        }
        var rows = agendas.about(thing.ref()).stream()
                .flatMap(item -> meetings.find(item.ref()).stream().map(one -> new Row(one, words(item))))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Shown("On agendas", content(rows, ""), LATE));
    }

    private static String words(Item item) {
        var outcome = item.minute().outcome();
        return outcome == Item.Outcome.NONE
                ? item.words().title()
                : item.words().title() + ": " + outcome.words();
    }

    private gg.jte.Content ofBody(Thing body) {
        var today = LocalDate.now(clock);
        var all = MeetingFilter.of(body.council()).ofBody(body.ref());
        var next = meetings.list(all.between(today, null), null, MOST).rows();
        var last = meetings.list(all.between(null, today.minusDays(1)).latest(), null, MOST)
                .rows();
        var rows = java.util.stream.Stream.concat(next.reversed().stream(), last.stream())
                .map(one -> new Row(one, ""))
                .toList();
        return content(rows, body.ref());
    }

    private gg.jte.Content content(List<Row> rows, String body) {
        return templates.content(
                "governance/meetings/panel", Map.of("rows", rows, "body", body, "today", LocalDate.now(clock)));
    }
}
