package org.goldenthread.reports.rounds;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** A reporting round of a council: what is asked for a period, by when, and how far it is. */
public record Round(String ref, int version, String council, Head head, RoundState state) {

    /**
     * What is laid down when a round is planned.
     *
     * @param sorts the codes of what is asked for, such as "figure"
     * @param scope what alone is asked of: a service with those below it, what follows from a plan or a programme, or
     *     what is reported to a body; null for the whole council
     */
    public record Head(
            String title,
            Period period,
            Days days,
            List<String> sorts,
            @Nullable String scope) {
        public Head {
            sorts = List.copyOf(sorts);
        }
    }

    /**
     * The days of a round.
     *
     * @param cutoff the day that reports speak of
     * @param due the last day on which an owner's answer is in time
     * @param signoff the day by which what was handed in is to be signed off
     */
    public record Days(LocalDate cutoff, LocalDate due, LocalDate signoff) {}

    public String title() {
        return head.title();
    }

    public Period period() {
        return head.period();
    }

    public LocalDate due() {
        return head.days().due();
    }

    public boolean open() {
        return state == RoundState.OPEN;
    }
}
