package org.goldenthread.measures.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.Reading;
import org.goldenthread.measures.reading.Subject;
import org.goldenthread.vocabulary.Period;

/**
 * The readings of one file, column by column, with every word of it looked at once: about forty bytes a figure. Whom
 * and what the words mean is asked afterwards, once a word and not once a row.
 */
final class Gathering implements Consumer<Reading> {
    private static final int BITS = 14;
    private static final int ON_A_CHUNK = 1 << BITS;
    final Numbered<String> measures = new Numbered<>();
    final Numbered<Subject> subjects = new Numbered<>();
    final Numbered<String> breakdowns = new Numbered<>();
    final Numbered<Period> periods = new Numbered<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private Chunk open = new Chunk();
    private int count;

    /** A stretch of readings; arrays of one length, so that growing copies nothing. */
    private static final class Chunk {
        final int[] measures = new int[ON_A_CHUNK];
        final int[] subjects = new int[ON_A_CHUNK];
        final int[] breakdowns = new int[ON_A_CHUNK];
        final int[] periods = new int[ON_A_CHUNK];
        final int[] rows = new int[ON_A_CHUNK];
        final int[] columns = new int[ON_A_CHUNK];
        final long[] values = new long[ON_A_CHUNK];
        final byte[] figures = new byte[ON_A_CHUNK];
        final byte[] scales = new byte[ON_A_CHUNK];
        final byte[] standings = new byte[ON_A_CHUNK];
    }

    @Override
    public void accept(Reading reading) {
        int at = count & ON_A_CHUNK - 1;
        if (at == 0) {
            open = new Chunk();
            chunks.add(open);
        }
        open.measures[at] = measures.of(reading.measure());
        open.subjects[at] = subjects.of(reading.subject());
        open.breakdowns[at] = breakdowns.of(reading.breakdown());
        open.periods[at] = periods.of(reading.period());
        open.rows[at] = reading.row();
        open.columns[at] = reading.column();
        open.values[at] = reading.value();
        open.figures[at] = (byte) reading.figure().code();
        open.scales[at] = (byte) reading.scale();
        open.standings[at] = reading.standing().code();
        count++;
    }

    int count() {
        return count;
    }

    private Chunk chunk(int place) {
        return chunks.get(place >> BITS);
    }

    int measure(int place) {
        return chunk(place).measures[place & ON_A_CHUNK - 1];
    }

    int subject(int place) {
        return chunk(place).subjects[place & ON_A_CHUNK - 1];
    }

    int breakdown(int place) {
        return chunk(place).breakdowns[place & ON_A_CHUNK - 1];
    }

    int periodNumber(int place) {
        return chunk(place).periods[place & ON_A_CHUNK - 1];
    }

    Period period(int place) {
        return periods.word(periodNumber(place));
    }

    int row(int place) {
        return chunk(place).rows[place & ON_A_CHUNK - 1];
    }

    int column(int place) {
        return chunk(place).columns[place & ON_A_CHUNK - 1];
    }

    long value(int place) {
        return chunk(place).values[place & ON_A_CHUNK - 1];
    }

    int figureCode(int place) {
        return chunk(place).figures[place & ON_A_CHUNK - 1];
    }

    Figure figure(int place) {
        return Figure.ofCode(figureCode(place));
    }

    int scale(int place) {
        return chunk(place).scales[place & ON_A_CHUNK - 1];
    }

    Standing standing(int place) {
        return Standing.ofCode(chunk(place).standings[place & ON_A_CHUNK - 1]);
    }
}
