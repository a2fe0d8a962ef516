package org.goldenthread.governance.riskreviews;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On the page of a body the risk registers that it reviews; on that of a meeting those that are due there. */
@Component
class RegisterPanel implements Panel {
    private static final int ORDER = 25;
    private final RegisterReviews reviews;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Templates templates;

    RegisterPanel(RegisterReviews reviews, Bodies bodies, Meetings meetings, Templates templates) {
        this.reviews = reviews;
        this.bodies = bodies;
        this.meetings = meetings;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return switch (thing.kind()) {
            case Bodies.KIND -> shown(reviews.of(bodies.get(thing.ref())));
            case Meetings.KIND -> at(meetings.get(thing.ref()));
            default -> Optional.empty();
        };
    }

    private Optional<Shown> at(Meeting meeting) {
        return bodies.find(meeting.body().ref())
                .map(body -> reviews.of(body).stream()
                        .filter(one -> has(one.due(), meeting) || has(one.missed(), meeting))
                        .toList())
                .flatMap(this::shown);
    }

    private static boolean has(List<Meeting> meetings, Meeting meeting) {
        return meetings.stream().anyMatch(one -> one.ref().equals(meeting.ref()));
    }

    private Optional<Shown> shown(List<RegisterReview> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "Risk registers it reviews",
                        templates.content("governance/riskreviews/panel", Map.of("reviews", found)),
                        ORDER));
    }
}
