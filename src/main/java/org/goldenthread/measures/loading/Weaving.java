package org.goldenthread.measures.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of the ledger from what was gathered: each place once. What a file says twice with the same figure is
 * said once; two different figures for one place are both refused. A cell that says only that nothing is there takes
 * no figure away that is known.
 */
final class Weaving {
    /** How many contradictions are kept to be shown; all are counted. */
    private static final int SHOWN = 1000;

    /** What references begin with in a preview while there are none. */
    static final String NOT_YET = "not yet ";

    private static final int FIGURES = Figure.values().length;
    private static final int SUBJECT_BITS = 22;
    private static final int DAY_BITS = 20;
    private final Gathering gathered;
    private final Meant meant;
    private final List<Series> series = new ArrayList<>();
    private final List<Firsts> firsts = new ArrayList<>();
    private final Map<Series, Integer> numbers = new HashMap<>();
    private final int[][] known;
    private final int[] lengths;
    private final BitSet dropped = new BitSet();
    private final BitSet clashed = new BitSet();
    private final List<Clash> clashes = new ArrayList<>();
    private long contradictions;
    private long repeated;
    private long empty;
    private long leftOut;

    /**
     * What the words of a file are in the ledger.
     *
     * @param measures references by the number of the word; null for those left out
     */
    record Meant(@Nullable String[] measures, int[] subjects, int[] breakdowns) {}

    Weaving(Gathering gathered, Meant meant) {
        this.gathered = gathered;
        this.meant = meant;
        known = new int[gathered.measures.size() * FIGURES][];
        var distinct = new Numbered<Length>();
        lengths = gathered.periods.words().stream()
                .mapToInt(period -> distinct.of(Length.of(period)))
                .toArray();
    }

    Recording recording() {
        for (int i = 0; i < gathered.count(); i++) {
            sift(i);
        }
        var recording = new Recording();
        for (int i = 0; i < gathered.count(); i++) {
            if (!dropped.get(i)) {
                recording.add(entry(i));
            }
        }
        return recording;
    }

    private void sift(int place) {
        if (meant.measures()[gathered.measure(place)] == null) {
            leftOut++;
            dropped.set(place);
        } else if (gathered.standing(place) == Standing.MISSING) {
            empty++;
            dropped.set(place);
        } else {
            int first = firsts.get(seriesOf(place)).firstOr(key(place), place);
            if (first >= 0) {
                again(first, place);
            }
        }
    }

    private void again(int first, int place) {
        dropped.set(place);
        if (same(first, place)) {
            repeated++;
            return;
        }
        contradictions++;
        dropped.set(first);
        if (!clashed.get(first)) {
            clashed.set(first);
            contradictions++;
        }
        if (clashes.size() < SHOWN) {
            clashes.add(Clash.of(gathered, first, place));
        }
    }

    private boolean same(int one, int other) {
        if (gathered.standing(one) != gathered.standing(other)) {
            return false;
        }
        return gathered.scale(one) == gathered.scale(other)
                ? gathered.value(one) == gathered.value(other)
                : Clash.decimal(gathered, one).compareTo(Clash.decimal(gathered, other)) == 0;
    }

    private long key(int place) {
        long subject = meant.subjects()[gathered.subject(place)];
        long breakdown = meant.breakdowns()[gathered.breakdown(place)];
        long day = gathered.period(place).start().toEpochDay() + (1L << DAY_BITS - 1);
        return (breakdown << SUBJECT_BITS | subject) << DAY_BITS | day & (1L << DAY_BITS) - 1;
    }

    private int seriesOf(int place) {
        int cell = gathered.measure(place) * FIGURES + gathered.figureCode(place);
        int length = lengths[gathered.periodNumber(place)];
        var row = known[cell];
        if (row == null || row.length <= length) {
            row = row == null ? new int[length + 1] : Arrays.copyOf(row, length + 1);
            known[cell] = row;
        }
        if (row[length] == 0) {
            row[length] = number(place) + 1;
        }
        return row[length] - 1;
    }

    private int number(int place) {
        var ref = meant.measures()[gathered.measure(place)];
        var one = new Series(
                ref == null ? "" : ref, Figure.ofCode(gathered.figureCode(place)), Length.of(gathered.period(place)));
        return numbers.computeIfAbsent(one, unseen -> {
            series.add(one);
            firsts.add(new Firsts());
            return series.size() - 1;
        });
    }

    Entry entry(int place) {
        return new Entry(
                series.get(seriesOf(place)),
                meant.subjects()[gathered.subject(place)],
                meant.breakdowns()[gathered.breakdown(place)],
                (int) gathered.period(place).start().toEpochDay(),
                gathered.value(place),
                gathered.scale(place),
                gathered.standing(place));
    }

    /** Whether a reading goes to the ledger. */
    boolean takes(int place) {
        return !dropped.get(place);
    }

    /** The measures that were there before the file. */
    Set<String> known() {
        return Arrays.stream(meant.measures())
                .filter(ref -> ref != null && !ref.startsWith(NOT_YET))
                .collect(Collectors.toSet());
    }

    List<Clash> clashes() {
        return clashes;
    }

    /** How many readings contradict another one, both counted. */
    long contradictions() {
        return contradictions;
    }

    /** How many say again what another one said. */
    long repeated() {
        return repeated;
    }

    /** How many say only that nothing is there. */
    long empty() {
        return empty;
    }

    long leftOut() {
        return leftOut;
    }
}
