package org.goldenthread.measures.entry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.springframework.stereotype.Component;

/** Figures due from the visitor's posts, on the home page. */
@Component
class FiguresDue implements HomeBlock {
    private static final int MOST = 5;
    private static final int PLACE = 11;
    private final Due due;
    private final Templates templates;
    private final Clock clock;

    FiguresDue(Due due, Templates templates, Clock clock) {
        this.due = due;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public boolean narrow() {
        return true;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        if (visitor.posts().isEmpty() || !visitor.may(Act.OWN)) {
            return Optional.empty();
        }
        List<Slot> open = due.from(visitor.council(), visitor.posts());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values =
                Map.of("slots", open.stream().limit(MOST).toList(), "all", open.size(), "today", LocalDate.now(clock));
        return Optional.of(new Panel.Shown("Figures to enter", templates.content("measures/home-due", values), PLACE));
    }
}
