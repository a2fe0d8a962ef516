package org.goldenthread.delivery.contents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is in undertakings. */
@Component
@Transactional(readOnly = true)
public class Contents {
    private final ContentsStore store;
    private final Clock clock;

    Contents(ContentsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The tally of each of these undertakings, by reference; one with nothing in it is there too. */
    public Map<String, Tally> of(Collection<String> undertakings) {
        return undertakings.isEmpty() ? Map.of() : store.of(undertakings, LocalDate.now(clock));
    }

    /**
     * The first parts of each of these undertakings, by reference; those that merely contribute come last.
     *
     * @param most how many parts of one undertaking are wanted
     */
    public Map<String, List<String>> parts(Collection<String> undertakings, int most) {
        return undertakings.isEmpty() ? Map.of() : store.parts(undertakings, most);
    }
}
