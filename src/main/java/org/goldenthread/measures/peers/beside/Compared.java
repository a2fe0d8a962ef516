package org.goldenthread.measures.peers.beside;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.comparison.Comparison;
import org.goldenthread.measures.comparison.Stand;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.subjects.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the council beside the same of others.
 *
 * @param subjects one a place of the comparison; the council itself is the first
 * @param worths what each figure is worth, one a place
 * @param shown which of them are displayed
 */
public record Compared(
        Measure measure,
        Setting setting,
        Comparison comparison,
        Averaged averaged,
        List<Subject> subjects,
        List<Worth> worths,
        Set shown) {
    /** The place of the council itself. */
    public static final int OWN = 0;

    /** A comparison starts a question; it does not end one. */
    public static final String CAVEAT =
            "A comparison starts a question, it does not answer one: councils differ in need, in what they choose to"
                    + " spend on, in how they count, and in which services they run at all. Ask those who stand"
                    + " elsewhere what they do, before you call a place good or bad.";

    public Compared {
        subjects = List.copyOf(subjects);
        worths = List.copyOf(worths);
    }

    /** What a figure is worth. @param why there is none, in words */
    public record Worth(Standing standing, String why) {}

    /** What is usual in the group; null where nobody has a figure. */
    public record Averaged(
            @Nullable BigDecimal mean, @Nullable BigDecimal median) {}

    /** The numbers of the subjects that are displayed; all where nothing is chosen, and the council itself always. */
    public record Set(String name, java.util.Set<Integer> subjects) {
        static final Set ALL = new Set("", java.util.Set.of());

        boolean holds(Subject subject) {
            return subjects.isEmpty() || subject.own() || subjects.contains(subject.id());
        }
    }

    /** Where the council itself stands; null where it has no figure. */
    public @Nullable Stand own() {
        return comparison.stand(OWN);
    }

    /** Whether anybody but the council itself has a figure. */
    public boolean amongOthers() {
        return comparison.order().stream().anyMatch(one -> one.place() != OWN);
    }

    /** Whether a place is displayed. */
    public boolean isShown(int place) {
        return shown.holds(subjects.get(place));
    }

    /** Whether a place was chosen to be displayed among others that were not. */
    public boolean chosen(int place) {
        return !shown.subjects().isEmpty() && isShown(place);
    }

    public @Nullable BigDecimal average() {
        return switch (setting.average()) {
            case PeerChoice.Average.MEAN -> averaged.mean();
            case PeerChoice.Average.MEDIAN -> averaged.median();
        };
    }

    /** How many figures are not final yet. */
    public List<String> provisional() {
        return java.util.stream.IntStream.range(0, subjects.size())
                .filter(place -> {
                    var standing = worths.get(place).standing();
                    return standing == Standing.PROVISIONAL || standing == Standing.ESTIMATED;
                })
                .mapToObj(place -> subjects.get(place).name())
                .toList();
    }
}
