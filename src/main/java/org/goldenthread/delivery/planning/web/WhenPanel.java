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
import org.goldenthread.evidence.Reckonings;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a programme, strand or project stands in time, on its own page, with the way to its timeline. */
@Component
class WhenPanel implements Panel {
    private static final Set<String> KINDS = Set.of(Level.PROGRAMME.code(), Level.STRAND.code(), Level.PROJECT.code());
    private final Undertakings undertakings;
    private final Schedules schedules;
    private final Templates templates;
    private final Reckonings reckonings;

    WhenPanel(Undertakings undertakings, Schedules schedules, Templates templates, Reckonings reckonings) {
        this.undertakings = undertakings;
        this.schedules = schedules;
        this.templates = templates;
        this.reckonings = reckonings;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!KINDS.contains(thing.kind())) {
            return Optional.empty();
        }
        var slips = reckonings
                .of(Found.class, thing.ref(), () -> new Found(slips(thing)))
                .slips();
        return Optional.ofNullable(slips).map(found -> shown(thing, found));
    }

    private record Found(@Nullable Slips slips) {}

    /** Absent where it has no actions with days, or they wait for each other in a circle. */
    private @Nullable Slips slips(Thing thing) {
        var below = undertakings.below(thing.ref());
        var refs = below.stream().map(Undertaking::ref).toList();
        var promised = below.isEmpty() ? null : below.getFirst().dates().baselineDue();
        return switch (schedules.ofUndertakings(refs, Reach.BACK)) {
            case Checked.Accepted<Schedule>(Schedule schedule)
            when !schedule.own().isEmpty() -> {
                yield Slips.of(Forecast.of(schedule.network(), schedule.today()), schedule.refs(), promised);
            }
            case Checked.Accepted<Schedule> nothing -> null;
            case Checked.Refused<Schedule> circle -> null;
        };
    }

    private Shown shown(Thing thing, Slips slips) {
        var late = List.copyOf(slips.passedOn())
                .subList(0, Math.min(5, slips.passedOn().size()));
        var values = Map.<String, Object>of("ref", thing.ref(), "slips", slips, "late", late);
        return new Shown("When", templates.content("delivery/when", values), 12);
    }
}
