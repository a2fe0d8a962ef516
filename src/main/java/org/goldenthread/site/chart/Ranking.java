package org.goldenthread.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Councils side by side in one measure: as a strip on which better is to the right, or as bars from the best to the
 * last.
 *
 * @param title the measure and its period
 * @param places the councils that have a figure, in any order
 */
public record Ranking(String title, ChartUnit unit, Better better, List<Place> places, Summary summary) {
    public Ranking {
        var order = Comparator.comparing(Place::value);
        places = places.stream()
                .sorted((better == Better.LOW ? order : order.reversed()).thenComparing(Place::council))
                .toList();
    }

    /** Which direction is good; of neither, the higher figures come first and nobody is called better. */
    public enum Better {
        HIGH,
        LOW,
        NEITHER
    }

    /** Whose figure it is: the own council, one chosen to be compared with, or any other of the group. */
    public enum Who {
        OWN,
        PEER,
        OTHER
    }

    /**
     * The figure of a council.
     *
     * @param rank from 1 by the rule of whoever compares; 0 for none
     */
    public record Place(String council, BigDecimal value, Who who, int rank) {}

    /**
     * What is said of all of them together.
     *
     * @param group who they are, such as "English unitary authorities"
     * @param cuts the three figures between the quarters, the smallest first; empty for none
     * @param without how many of the group have no figure
     */
    public record Summary(
            String group,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal median,
            List<BigDecimal> cuts,
            int without) {
        public Summary {
            cuts = cuts.stream().sorted().toList();
        }
    }

    /** One axis, a tick for each council. */
    public Chart strip() {
        return Chart.of(title, said(), width -> new Strip(this, width).draw(), table());
    }

    /** A bar for each council; with its name where there are at most thirty. */
    public Chart bars() {
        return Chart.of(title, said(), width -> new RankedBars(this, width).draw(), table());
    }

    boolean quarters() {
        return summary.cuts().size() == 3 && better != Better.NEITHER;
    }

    /** The words of the quarters from the best. */
    static String quarter(int place, boolean brief) {
        return switch (place) {
            case 0 -> brief ? "Best" : "Best quarter";
            case 1 -> brief ? "2nd" : "Second";
            case 2 -> brief ? "3rd" : "Third";
            default -> brief ? "Last" : "Last quarter";
        };
    }

    /** Which quarter a figure is in, 0 for the best; a figure on a boundary is in the better one. */
    int quarterOf(BigDecimal value) {
        int worse = 0;
        for (var cut : summary.cuts()) {
            int compared = value.compareTo(cut);
            worse += better == Better.LOW ? (compared > 0 ? 1 : 0) : compared < 0 ? 1 : 0;
        }
        return worse;
    }

    String told(Place place) {
        return place.council() + ": " + unit.words(place.value())
                + (place.rank() > 0 ? ", rank " + place.rank() + " of " + places.size() : "");
    }

    String count() {
        return "n = " + places.size() + (summary.without() > 0 ? ", " + summary.without() + " without a figure" : "");
    }

    private String said() {
        if (places.isEmpty()) {
            return "No figures to compare yet. " + summary.group() + ".";
        }
        var own = places.stream().filter(one -> one.who() == Who.OWN).map(this::told);
        var median = summary.median() == null ? "" : "Median " + unit.words(summary.median()) + ". ";
        var whose = own.collect(Collectors.joining("; "));
        return (whose.isEmpty() ? "" : whose + ". ")
                + median
                + summary.group() + ", " + count() + ". "
                + switch (better) {
                    case HIGH -> "High is good.";
                    case LOW -> "Low is good.";
                    case NEITHER -> "Neither direction is good.";
                };
    }

    private Chart.Table table() {
        boolean ranked = places.stream().anyMatch(one -> one.rank() > 0);
        var heads = new ArrayList<>(List.of("Council", "Figure"));
        if (ranked) {
            heads.add("Rank");
        }
        if (quarters()) {
            heads.add("Quarter");
        }
        return new Chart.Table(
                heads, places.stream().map(one -> row(one, ranked)).toList());
    }

    private List<String> row(Place place, boolean ranked) {
        var row = new ArrayList<>(List.of(
                place.who() == Who.OWN ? place.council() + " (this council)" : place.council(),
                unit.words(place.value())));
        if (ranked) {
            row.add(place.rank() > 0 ? Integer.toString(place.rank()) : "");
        }
        if (quarters()) {
            row.add(quarter(quarterOf(place.value()), false));
        }
        return row;
    }

    static String ink(Who who) {
        return switch (who) {
            case OWN -> Ink.INK;
            case PEER -> Ink.BLUE;
            case OTHER -> Ink.OTHER;
        };
    }
}
