package org.goldenthread.measures.packs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what a pack says of a fictional council be recorded as at a moment gone by. The database believes it of the
 * installation alone, never of anybody who has signed in, and the trail keeps when it truly was.
 */
@Component
public class Past {
    private static final int YEARS = 6;
    private final PastStore store;
    private final Clock clock;

    Past(PastStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Does something as at a moment, inside the transaction that is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T at(Instant moment, Supplier<T> work) {
        store.say(moment);
        var done = work.get();
        store.say(null);
        return done;
    }

    /** Does something as on a day: at the earliest six financial years ago, when fictional councils begin. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T on(LocalDate day, Supplier<T> work) {
        var begin = LocalDate.of(Period.financialYearOf(LocalDate.now(clock)) - YEARS, 4, 1);
        return at(new Moments(clock.instant()).on(day.isBefore(begin) ? begin : day), work);
    }
}
