package org.goldenthread.measures.peers.beside;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.measures.figures.Length;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a comparison; whatever is empty or absent goes by what the council has chosen.
 *
 * @param group the key of the group to compare with
 * @param display the key of the group to show; empty for the same
 * @param when the first day and the length of the period
 * @param rule the code of a rule of quartiles
 * @param known the time whose knowledge counts
 * @param deflator the reference of a measure of prices, for figures without inflation
 */
public record Asked(
        String group,
        String display,
        When when,
        String rule,
        @Nullable Instant known,
        String deflator) {
    public static final Asked NOTHING = new Asked("", "", When.LATEST, "", null, "");

    /** A period that is asked for; the latest where no day is given, the usual length where none is. */
    public record When(@Nullable LocalDate start, @Nullable Length length) {
        public static final When LATEST = new When(null, null);
    }

    public Asked by(String otherGroup) {
        return new Asked(otherGroup, display, when, rule, known, deflator);
    }

    public Asked ruled(String other) {
        return new Asked(group, display, when, other, known, deflator);
    }

    public Asked at(@Nullable LocalDate start) {
        return new Asked(group, display, new When(start, when.length()), rule, known, deflator);
    }

    public Asked known(@Nullable Instant then) {
        return new Asked(group, display, when, rule, then, deflator);
    }

    public Asked real(String ref) {
        return new Asked(group, display, when, rule, known, ref);
    }
}
