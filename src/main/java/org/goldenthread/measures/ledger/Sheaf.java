package org.goldenthread.measures.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.goldenthread.measures.figures.Standing;

/** Figures of one series on their way to the ledger, column by column. */
final class Sheaf {
    /** How many figures a leaf holds at most. */
    private static final int ON_A_LEAF = 16_384;

    private static final int FIRST = 16;
    private int count;
    private int[] subjects = new int[FIRST];
    private int[] breakdowns = new int[FIRST];
    private int[] starts = new int[FIRST];
    private long[] values = new long[FIRST];
    private byte[] scales = new byte[FIRST];
    private byte[] standings = new byte[FIRST];

    /** A leaf as it is to be written. */
    record Cut(int scale, LeafBody body) {}

    void add(Entry entry) {
        if (count == values.length) {
            int room = count * 2;
            subjects = Arrays.copyOf(subjects, room);
            breakdowns = Arrays.copyOf(breakdowns, room);
            starts = Arrays.copyOf(starts, room);
            values = Arrays.copyOf(values, room);
            scales = Arrays.copyOf(scales, room);
            standings = Arrays.copyOf(standings, room);
        }
        subjects[count] = entry.subject();
        breakdowns[count] = entry.breakdown();
        starts[count] = entry.start();
        values[count] = entry.value();
        scales[count] = (byte) entry.scale();
        standings[count++] = entry.standing().code();
    }

    int count() {
        return count;
    }

    int subject(int place) {
        return subjects[place];
    }

    int start(int place) {
        return starts[place];
    }

    /** Whether the grid says the same already, so that there is nothing to record. */
    boolean same(int place, Grid now) {
        int row = now.row(subjects[place], breakdowns[place]);
        int column = row < 0 ? -1 : now.column(java.time.LocalDate.ofEpochDay(starts[place]));
        if (column < 0) {
            return standings[place] == Standing.TAKEN_BACK.code();
        }
        var standing = Standing.ofCode(standings[place]);
        if (standing == Standing.TAKEN_BACK) {
            return now.standing(row, column) == Standing.MISSING;
        }
        if (now.standing(row, column) != standing) {
            return false;
        }
        if (!standing.present()) {
            return true;
        }
        if (scales[place] > now.scale() && now.cramped()) {
            return Scales.change(values[place], scales[place], now.scale()) == now.at(row, column);
        }
        int finer = Math.max(now.scale(), scales[place]);
        return Scales.fits(values[place], scales[place], finer)
                && Scales.fits(now.at(row, column), now.scale(), finer)
                && Scales.change(values[place], scales[place], finer)
                        == Scales.change(now.at(row, column), now.scale(), finer);
    }

    /** Whether a figure stands there that this one would replace. */
    boolean replaces(int place, Grid now) {
        int row = now.row(subjects[place], breakdowns[place]);
        int column = row < 0 ? -1 : now.column(java.time.LocalDate.ofEpochDay(starts[place]));
        return column >= 0 && now.standing(row, column) != Standing.MISSING;
    }

    /** Leaves of those figures that are wanted; of one scale if eighteen digits allow it, else one for each scale. */
    List<Cut> cut(IntPredicate wanted) {
        int[] chosen = java.util.stream.IntStream.range(0, count).filter(wanted).toArray();
        int finest = Arrays.stream(chosen).map(place -> scales[place]).max().orElse(0);
        boolean together = Arrays.stream(chosen)
                .allMatch(place -> Scales.fits(absent(place) ? 0 : values[place], scales[place], finest));
        List<Cut> cuts = new ArrayList<>();
        if (together) {
            cut(chosen, finest, cuts);
        } else {
            for (int scale = 0; scale <= finest; scale++) {
                int only = scale;
                cut(Arrays.stream(chosen).filter(place -> scales[place] == only).toArray(), scale, cuts);
            }
        }
        return cuts;
    }

    private boolean absent(int place) {
        return !Standing.ofCode(standings[place]).present();
    }

    private void cut(int[] chosen, int scale, List<Cut> cuts) {
        for (int from = 0; from < chosen.length; from += ON_A_LEAF) {
            int size = Math.min(ON_A_LEAF, chosen.length - from);
            var body = new LeafBody(new long[size], new long[size], new long[size], new long[size], new long[size]);
            for (int i = 0; i < size; i++) {
                int place = chosen[from + i];
                body.subjects()[i] = subjects[place];
                body.breakdowns()[i] = breakdowns[place];
                body.starts()[i] = starts[place];
                body.values()[i] = Scales.change(values[place], scales[place], scale);
                body.standings()[i] = standings[place];
            }
            cuts.add(new Cut(scale, body));
        }
    }
}
