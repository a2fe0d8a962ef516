package org.goldenthread.publishing.open.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.publishing.open.OpenRecord;
import org.springframework.stereotype.Component;

/** Whether what a council shows is still what it was, asked of the database once a second and no more. */
@Component
class Pulse {
    /** Stands for all councils together. */
    static final String ALL = "*";

    private static final long A_WHILE = 1_000_000_000L;
    private final OpenRecord record;
    private final Clock clock;
    private final Map<String, Felt> felt = new ConcurrentHashMap<>();

    Pulse(OpenRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /**
     * What a page depends on.
     *
     * @param turn when something is shown or hidden by itself next
     * @param at when this was found
     */
    record Beat(long count, Optional<Instant> turn, Instant at) {
        /** The same for the same content. */
        String mark() {
            return count + turn.map(one -> "-" + one.getEpochSecond()).orElse("");
        }
    }

    private record Felt(Beat beat, long nanos) {}

    /** How it stands now, or stood a second ago at most. */
    Beat of(String council) {
        var known = felt.get(council);
        long nanos = System.nanoTime();
        if (known != null
                && nanos - known.nanos() < A_WHILE
                && known.beat()
                        .turn()
                        .map(turn -> turn.isAfter(clock.instant()))
                        .orElse(true)) {
            return known.beat();
        }
        var beat = new Beat(
                record.beat(council),
                council.equals(ALL) ? Optional.empty() : record.nextTurn(council),
                clock.instant());
        if (beat.count() > 0) {
            // what nobody publishes is not remembered, whatever addresses are tried
            felt.put(council, new Felt(beat, nanos));
        }
        return beat;
    }

    /** Asks anew at the next request. */
    void forget() {
        felt.clear();
    }
}
