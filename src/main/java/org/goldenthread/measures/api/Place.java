package org.goldenthread.measures.api;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.ledger.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure stands in the order of an extract: the next page begins after it, whatever is recorded in between.
 *
 * @param length in days, a month counting as 1,000 of them, so that each length has a number of its own
 */
record Place(Measured measure, int figure, int length, Whom whom, int start) implements Comparable<Place> {
    private static final int MONTH = 1000;
    private static final Pattern SHAPE =
            Pattern.compile("([A-Z]{1,8})-(\\d{1,9})~(\\d{1,3})~(\\d{1,9})~(\\d{1,9})~(\\d{1,9})~(-?\\d{1,7})");
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::measure)
            .thenComparing(Place::figure)
            .thenComparing(Place::length)
            .thenComparing(one -> one.whom().subject())
            .thenComparing(one -> one.whom().part())
            .thenComparing(Place::start);

    /** A measure by its reference: M-2 stands before M-10. */
    record Measured(String kind, int number) implements Comparable<Measured> {
        static Measured of(String ref) {
            int dash = ref.lastIndexOf('-');
            return new Measured(ref.substring(0, dash), Integer.parseInt(ref.substring(dash + 1)));
        }

        @Override
        public int compareTo(Measured other) {
            return Comparator.comparing(Measured::kind)
                    .thenComparing(Measured::number)
                    .compare(this, other);
        }
    }

    /** The numbers of a subject and of its part. */
    record Whom(int subject, int part) {}

    static Place of(Grid grid, int row, int column) {
        var series = grid.series();
        return new Place(
                Measured.of(series.measure()),
                series.figure().code(),
                lengthOf(grid),
                new Whom(grid.subject(row), grid.breakdown(row)),
                (int) grid.start(column).toEpochDay());
    }

    /** The order of the grids of one measure. */
    static Comparator<Grid> grids() {
        return Comparator.<Grid, Figure>comparing(grid -> grid.series().figure())
                .thenComparing(Place::lengthOf);
    }

    private static int lengthOf(Grid grid) {
        return grid.length().months() * MONTH + grid.length().days();
    }

    static @Nullable Place read(String words) {
        var found = SHAPE.matcher(words);
        return !found.matches()
                ? null
                : new Place(
                        new Measured(found.group(1), Integer.parseInt(found.group(2))),
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(4)),
                        new Whom(Integer.parseInt(found.group(5)), Integer.parseInt(found.group(6))),
                        Integer.parseInt(found.group(7)));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return measure.kind() + "-" + measure.number() + "~" + figure + "~" + length + "~" + whom.subject() + "~"
                + whom.part() + "~" + start;
    }
}
