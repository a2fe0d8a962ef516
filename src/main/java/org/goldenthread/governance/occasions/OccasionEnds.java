package org.goldenthread.governance.occasions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds events of bodies whose day has passed, and of which nobody has said whether they took place. */
@Component
class OccasionEnds implements LooseEndCheck {
    private static final int BACK = 400;
    private final Occasions occasions;
    private final Clock clock;

    OccasionEnds(Occasions occasions, Clock clock) {
        this.occasions = occasions;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var today = LocalDate.now(clock);
        return occasions.between(council, today.minusDays(BACK), today).stream()
                .filter(one -> one.unsaid(today) && !one.bodies().isEmpty())
                .filter(one -> among == null || one.bodies().stream().anyMatch(among::contains))
                .collect(Collectors.groupingBy(one -> one.bodies().getFirst(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of -> end(of.getKey(), of.getValue()))
                .limit(most)
                .toList();
    }

    /** A body has one such end, however many of its events wait for a word. */
    private static LooseEnd end(String body, List<Occasion> unsaid) {
        var first = unsaid.getFirst();
        var others = unsaid.size() == 1 ? "" : ", nor whether %d more of its events did".formatted(unsaid.size() - 1);
        return new LooseEnd(
                body,
                "event-not-confirmed",
                "Did the event take place?",
                "Nobody has said whether “%s” of %s took place%s"
                        .formatted(first.what().title(), Times.day(first.day()), others),
                "Say that it did and what came of it, or that it was cancelled and why",
                "/governance/occasions/" + first.id());
    }
}
