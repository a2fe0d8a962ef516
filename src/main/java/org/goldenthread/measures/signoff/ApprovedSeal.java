package org.goldenthread.measures.signoff;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Seal;
import org.springframework.stereotype.Component;

/** Keeps approved figures, and what they were worked out from, from being written over. */
@Component
class ApprovedSeal implements Seal {
    private final SignOffStore store;

    ApprovedSeal(SignOffStore store) {
        this.store = store;
    }

    private record Locked(String measure, Length length, int start) {}

    @Override
    public Sealed of(String council, Collection<String> measures) {
        Set<Locked> locked = new HashSet<>();
        store.locked(measures)
                .forEach(place -> locked.add(new Locked(place.measure(), Length.of(place.period()), (int)
                        place.period().start().toEpochDay())));
        return (series, subject, start) -> isSigned(series.figure())
                && !locked.isEmpty()
                && locked.contains(new Locked(series.measure(), series.length(), start));
    }

    private static boolean isSigned(Figure figure) {
        return switch (figure) {
            case VALUE, NUMERATOR, DENOMINATOR, CONFIDENCE_LOW, CONFIDENCE_HIGH -> true;
            case TARGET, LOWER_TARGET, FORECAST, BASELINE -> false;
        };
    }
}
