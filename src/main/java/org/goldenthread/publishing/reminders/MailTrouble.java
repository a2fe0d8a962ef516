package org.goldenthread.publishing.reminders;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.springframework.stereotype.Component;

/** Tells administrators at home that reminders did not leave. */
@Component
class MailTrouble implements HomeBlock {
    private static final int LOOKED_AT = 200;
    private static final int PLACE = 40;
    private static final Duration LATELY = Duration.ofDays(3);
    private final Reminders reminders;
    private final Templates templates;
    private final Clock clock;

    MailTrouble(Reminders reminders, Templates templates, Clock clock) {
        this.reminders = reminders;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public boolean narrow() {
        return true;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        if (!visitor.may(Act.ADMINISTER)) {
            return Optional.empty();
        }
        var now = clock.instant();
        List<Sent> stuck = reminders.log(visitor.council(), LOOKED_AT).stream()
                .filter(one -> one.troubles(now) && one.claimed().isAfter(now.minus(LATELY)))
                .toList();
        return stuck.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel.Shown(
                        "Reminders that did not leave",
                        templates.content("publishing/home-mail", Map.of("stuck", stuck.size())),
                        PLACE));
    }
}
