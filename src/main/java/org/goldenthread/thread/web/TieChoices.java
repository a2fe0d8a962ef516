package org.goldenthread.thread.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.TieKind;

/**
 * Which ties make sense between things by their places in the story: a finding is answered by work, never by a
 * source.
 */
final class TieChoices {
    private static final int FIRST = 0;
    private static final int LAST = 9;
    private static final int ORGANISATION = 9;

    private TieChoices() {}

    /** A tie as chosen on the form. @param down whether the thing of the page is the upper end */
    record Chosen(TieKind kind, boolean down) {}

    /** Whether a tie of this kind may run from a thing of the one column to one of the other. */
    static boolean fits(TieKind kind, int upper, int lower) {
        return switch (kind) {
            case CITED_BY -> upper == 0 && between(lower, 1, 2);
            case ANSWERED_BY -> upper <= 2 && between(lower, 3, 5);
            case SERVED_BY -> upper == 3 && between(lower, 3, 4);
            case DELIVERED_BY -> between(upper, 3, 5) && between(lower, 4, 6);
            case CONTRIBUTED_TO_BY -> between(upper, 2, 7) && lower == ORGANISATION;
            case MEASURED_BY -> between(upper, 2, 5) && lower == 6;
            case THREATENED_BY, AFFECTED_BY -> between(upper, 3, 7) && lower == 7;
            case MITIGATED_BY -> upper == 7 && between(lower, 4, 6);
            case PAID_FOR_BY -> between(upper, 3, 6) && (lower == 7 || lower == ORGANISATION);
            case DECIDED_BY -> upper < 8 && lower == 8;
            case FOLLOWED_BY -> between(upper, 3, 8) && lower == upper || between(upper, 4, 6) && lower == 7;
            case OVERLAPS -> lower == upper;
            case REPORTS_TO -> between(upper, 8, 9) && between(lower, 3, 9);
            // made by the decision that ends a body, never by hand
            case SUCCEEDED_BY -> false;
            case BROUGHT -> between(upper, 3, 5) && between(lower, 6, 7);
            case UNDERPINNED_BY -> between(upper, 3, 5) && between(lower, 3, 5);
        };
    }

    private static boolean between(int column, int first, int last) {
        return column >= first && column <= last;
    }

    /** The choices for a thing in a column, in both directions, in words. */
    static List<Choice> of(int column) {
        var choices = new ArrayList<Choice>();
        for (var kind : TieKind.values()) {
            if (columns().anyMatch(other -> fits(kind, column, other))) {
                choices.add(new Choice("down-" + kind.code(), kind.downwards()));
            }
            if (columns().anyMatch(other -> fits(kind, other, column))
                    && !kind.upwards().equals(kind.downwards())) {
                choices.add(new Choice("up-" + kind.code(), kind.upwards()));
            }
        }
        return choices;
    }

    private static IntStream columns() {
        return IntStream.rangeClosed(FIRST, LAST);
    }

    static Optional<Chosen> chosen(String value) {
        return Arrays.stream(TieKind.values())
                .flatMap(kind -> List.of(new Chosen(kind, true), new Chosen(kind, false)).stream())
                .filter(one ->
                        value.equals((one.down() ? "down-" : "up-") + one.kind().code()))
                .findFirst();
    }
}
