package org.goldenthread.measures.peers.beside;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison stands on: everything that must be said beside it.
 *
 * @param version who was in the group for the period
 * @param day what day it is, or of which the knowledge counts
 * @param prices in whose prices money is given, or why it is not; empty for figures as they were
 * @param remarks reorganised councils, changes of definition
 */
public record Setting(
        PeerGroup group,
        PeerGroup.Version version,
        Period period,
        QuartileRule rule,
        PeerChoice.Average average,
        Dated dated,
        String prices,
        List<String> remarks) {
    public Setting {
        remarks = List.copyOf(remarks);
    }

    /** The day on which, and with whose knowledge, it is made. */
    public record Dated(LocalDate day, @Nullable Instant known) {}

    /** How old the figures are. */
    public String lag() {
        long months = ChronoUnit.MONTHS.between(period.after(), dated.day());
        return dated.day().isBefore(period.after())
                ? "the period has not ended yet"
                : months == 0
                        ? "the period ended less than a month ago"
                        : "the period ended " + months + (months == 1 ? " month ago" : " months ago");
    }

    /** Whether the council itself counts in the averages, in words. */
    public String counting() {
        return group.counted()
                ? "This council counts in the mean and the median."
                : "This council is ranked among the others but does not count in the mean and the median.";
    }
}
