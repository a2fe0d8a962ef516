package org.goldenthread.measures.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Takes a heading apart: the period in it, the kind of figure, and what is left, which names the measure. */
public final class HeadingWords {
    private static final Pattern PARTS = Pattern.compile("[\\s_|:;,\u00a0]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\-\u2013:;,_|.(/]+|[\\s\\-\u2013:;,_|(/]+$");
    private static final int LONGEST_PERIOD = 6;
    private final PeriodWords periods;

    /**
     * A heading taken apart.
     *
     * @param period the time it names; null for none
     * @param standing how sure its figures are
     * @param figure the kind of figure it names; null for none
     * @param rest what is left of it
     */
    public record Heading(
            @Nullable Period period,
            Standing standing,
            @Nullable Figure figure,
            String rest) {}

    public HeadingWords(PeriodWords periods) {
        this.periods = periods;
    }

    /** Takes a heading apart. */
    public Heading read(String heading) {
        var whole = periods.read(heading);
        if (whole.period() != null) {
            return new Heading(whole.period(), whole.standing(), null, whole.note());
        }
        var parts = List.of(PARTS.split(heading.strip()));
        for (int length = Math.min(parts.size(), LONGEST_PERIOD); length > 0; length--) {
            for (int from = parts.size() - length; from >= 0; from--) {
                var dated = periods.read(bare(String.join(" ", parts.subList(from, from + length))));
                if (dated.period() != null) {
                    var rest = new ArrayList<>(parts.subList(0, from));
                    rest.addAll(parts.subList(from + length, parts.size()));
                    return figure(dated.period(), dated.standing(), String.join(" ", rest));
                }
            }
        }
        return figure(null, Standing.FINAL, heading);
    }

    private static String bare(String words) {
        boolean open = words.startsWith("(") && words.endsWith(")");
        return open ? words.substring(1, words.length() - 1) : words;
    }

    private static Heading figure(@Nullable Period period, Standing standing, String rest) {
        var left = EDGES.matcher(rest).replaceAll("");
        var exact = FigureNames.of(left);
        if (exact != null) {
            return new Heading(period, standing, exact, "");
        }
        int space = left.lastIndexOf(' ');
        var last = space < 0 ? null : FigureNames.of(left.substring(space + 1).toLowerCase(Locale.ROOT));
        return last == null
                ? new Heading(period, standing, null, left)
                : new Heading(
                        period,
                        standing,
                        last,
                        EDGES.matcher(left.substring(0, space)).replaceAll(""));
    }
}
