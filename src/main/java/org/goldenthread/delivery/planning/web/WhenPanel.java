package org.goldenthread.delivery.planning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.planning.Schedule;
import org.goldenthread.delivery.planning.Schedules;
import org.goldenthread.delivery.planning.Schedules.Reach;
import org.goldenthread.delivery.schedule.Forecast;
import org.goldenthread.delivery.schedule.Slips;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Where a programme, strand or project stands in time, on its own page, with the way to its timeline. */
@Component
class WhenPanel implements Panel {
    private static final Set<String> KINDS = Set.of(Level.PROGRAMME.code(), Level.STRAND.code(), Level.PROJECT.code());
    private final Undertakings undertakings;
    private final Schedules schedules;
    private final Templates templates;

    WhenPanel(Undertakings undertakings, Schedules schedules, Templates templates) {
        this.undertakings = undertakings;
        this.schedules = schedules;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!KINDS.contains(thing.kind())) {
            return Optional.empty();
        }
        var below = undertakings.below(thing.ref());
        var refs = below.stream().map(Undertaking::ref).toList();
        var promised = below.isEmpty() ? null : below.getFirst().dates().baselineDue();
        return switch (schedules.ofUndertakings(refs, Reach.BACK)) {
            case Checked.Accepted<Schedule>(Schedule schedule)
            when !schedule.own().isEmpty() -> {
                var forecast = Forecast.of(schedule.network(), schedule.today());
                var slips = Slips.of(forecast, schedule.refs(), promised);
                yield Optional.of(shown(thing, slips));
            }
            case Checked.Accepted<Schedule> nothing -> Optional.empty();
            case Checked.Refused<Schedule> circle -> Optional.empty();
        };
    }

    private Shown shown(Thing thing, Slips slips) {
        var late = List.copyOf(slips.passedOn())
                .subList(0, Math.min(5, slips.passedOn().size()));
        var values = Map.<String, Object>of("ref", thing.ref(), "slips", slips, "late", late);
        return new Shown("When", templates.content("delivery/when", values), 12);
    }
}
