package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.measures.exact.Said;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/** Reads a council's own levels, one a line from the best to the worst: "On track, good, 0". */
final class LevelLines {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 7;

    private LevelLines() {}

    static List<Banded.Band> read(String text, boolean ofTarget, List<Problem> problems) {
        var lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (lines.size() < 2 || lines.size() > MOST) {
            problems.add(new Problem("levels", "Give 2 to " + MOST + " levels, one a line, the best first."));
            return List.of();
        }
        var bands = new ArrayList<Banded.Band>();
        var codes = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var band = band(lines.get(i), i, i == lines.size() - 1, ofTarget);
            if (band == null) {
                problems.add(new Problem("levels", said(lines.get(i), i == lines.size() - 1)));
            } else if (!codes.add(band.level().code())) {
                problems.add(new Problem(
                        "levels", "Two levels are called \"" + band.level().words() + "\"."));
            } else if (!widens(bands, band)) {
                problems.add(new Problem(
                        "levels", "\"" + band.level().words() + "\" must reach further than the level before it."));
            } else {
                bands.add(band);
            }
        }
        return bands;
    }

    private static Banded.@Nullable Band band(String line, int order, boolean last, boolean ofTarget) {
        var parts = line.split("\\s*,\\s*");
        var tone = parts.length < 2 ? null : tone(parts[1]);
        if (tone == null || parts.length != (last ? 2 : 3) || !parts[0].matches(".*[A-Za-z0-9].*")) {
            return null;
        }
        var level = Level.of(parts[0], tone, order);
        if (last) {
            return new Banded.Band(level, null);
        }
        var limit = Reading.decimal(parts[2]);
        return limit == null ? null : new Banded.Band(level, ofTarget ? HUNDRED.subtract(limit) : limit);
    }

    private static @Nullable Tone tone(String code) {
        for (var one : Tone.values()) {
            if (one != Tone.NONE && one.code().equals(code)) {
                return one;
            }
        }
        return null;
    }

    private static boolean widens(List<Banded.Band> before, Banded.Band band) {
        var reach = band.limit();
        var last = before.isEmpty() ? null : before.getLast().limit();
        return reach == null || last == null || reach.compareTo(last) > 0;
    }

    private static String said(String line, boolean last) {
        return "\"" + line + "\" cannot be read: write the name, then good, done, warning or bad"
                + (last ? ", and no limit for the last level." : ", then its limit, such as \"Green, good, 0\".");
    }

    /** The levels of a rule as {@link #read} takes them. */
    static String write(Banded rule, boolean ofTarget) {
        return rule.bands().stream()
                .map(band -> {
                    var limit = band.limit();
                    var start =
                            band.level().words() + ", " + band.level().tone().code();
                    return limit == null
                            ? start
                            : start + ", " + Said.plain(ofTarget ? HUNDRED.subtract(limit) : limit);
                })
                .collect(Collectors.joining("\n"));
    }
}
