package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a rule from its code and settings, and says what is wrong with each of them. */
final class Reading {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private final Map<String, String> settings;
    final List<Problem> problems = new ArrayList<>();

    private Reading(Map<String, String> settings) {
        this.settings = settings;
    }

    static Checked<Rule> of(String code, Map<String, String> settings) {
        var preset = Preset.ofCode(code);
        if (preset == null) {
            return Checked.refused("rule", "There is no rule called \"" + code + "\". Choose one of the list.");
        }
        var reading = new Reading(settings);
        var rule = reading.rule(preset);
        return reading.problems.isEmpty() ? Checked.accepted(rule) : Checked.refused(reading.problems);
    }

    private Rule rule(Preset preset) {
        return switch (preset) {
            case SIMPLE -> simple();
            case HAVERING -> new TargetOrImproved(preset, number("tolerance", "10"), true, comparing());
            case THURROCK -> new TargetOrImproved(preset, BigDecimal.ZERO, false, comparing());
            case LINCOLN -> new TwoBoundaries(comparing());
            case CAMMS -> new Camms(number("variance", "10"), comparing());
            case CLEAR_IMPACT -> banded(preset, Tolerance.PERCENT, true);
            case CUSTOM -> banded(preset, tolerance(), oneOf("zero", "worst", "refuse"));
        };
    }

    private Rule simple() {
        var green = number("green", "0");
        var amber = number("amber", "5");
        if (amber.compareTo(green) < 0) {
            problems.add(new Problem("amber", "Amber must reach at least as far from the target as green does."));
        }
        return Banded.simple(tolerance(), green, amber, oneOf("equal", "better", "worse"), comparing());
    }

    private Rule banded(Preset preset, Tolerance tolerance, boolean metOrWorst) {
        var bands = LevelLines.read(setting("levels", ""), preset == Preset.CLEAR_IMPACT, problems);
        return new Banded(preset, bands, tolerance, oneOf("equal", "better", "worse"), metOrWorst, comparing());
    }

    private String setting(String name, String otherwise) {
        var given = settings.getOrDefault(name, "").strip();
        return given.isEmpty() ? otherwise : given;
    }

    private BigDecimal number(String name, String otherwise) {
        var read = decimal(setting(name, otherwise));
        if (read == null || read.signum() < 0) {
            problems.add(new Problem(name, "Give a number that is not below zero, such as 5 or 2.5."));
            return BigDecimal.ZERO;
        }
        return read;
    }

    static @Nullable BigDecimal decimal(String text) {
        try {
            var read = new BigDecimal(text.replace("%", "").strip()).stripTrailingZeros();
            return read.scale() > 9 || read.abs().compareTo(MOST) > 0 ? null : read;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private Tolerance tolerance() {
        var given = setting("tolerance", Tolerance.PERCENT.code());
        for (var one : Tolerance.values()) {
            if (one.code().equals(given)) {
                return one;
            }
        }
        problems.add(new Problem("tolerance", "Say whether the tolerance is absolute, points or percent."));
        return Tolerance.PERCENT;
    }

    /** True for the first word or nothing, false for the second. */
    private boolean oneOf(String name, String first, String second) {
        var given = setting(name, name.equals("zero") ? second : first);
        if (!given.equals(first) && !given.equals(second)) {
            problems.add(new Problem(name, "Say " + first + " or " + second + "."));
        }
        return given.equals(first);
    }

    private Comparing comparing() {
        var given = setting("decimals", "");
        if (given.isEmpty()) {
            return Comparing.UNROUNDED;
        }
        if (!given.matches("\\d|1[0-2]")) {
            problems.add(new Problem("decimals", "Give a whole number from 0 to 12, or nothing to compare unrounded."));
            return Comparing.UNROUNDED;
        }
        return new Comparing(Integer.parseInt(given));
    }
}
