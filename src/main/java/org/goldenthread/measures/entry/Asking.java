package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a figure before it is taken: the slips that councils' own reports are full of. Nothing is refused
 * here; whoever says why it is right is believed, and the reason is kept.
 */
final class Asking {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many times apart two figures are before they look like different units. */
    private static final BigDecimal APART = BigDecimal.valueOf(50);

    private static final int SAME_BEFORE = 2;
    private static final Pattern SAYS_SO = Pattern.compile(
            "\\b(target|red|amber|miss(ed|es|ing)?|below|above|behind|short|shortfall|not met|under|over|fell|fall(en)?"
                    + "|dropp?(ed)?|rose|risen|worse\\w*|declin\\w*|deteriorat\\w*|late|delay\\w*|off track|slipp\\w*"
                    + "|increas\\w*|decreas\\w*|higher|lower|too (high|low|many|few))\\b",
            Pattern.CASE_INSENSITIVE);

    private final Slot slot;
    private final Past past;
    private final Given given;
    private final Sheet.Counted counted;
    private final List<Doubt> doubts = new ArrayList<>();

    private Asking(Slot slot, Past past, Given given) {
        this.slot = slot;
        this.past = past;
        this.given = given;
        this.counted = slot.sheet().counted();
    }

    /** Everything that looks wrong about what was given. */
    static List<Doubt> about(Slot slot, Past past, Given given, LocalDate today) {
        var asking = new Asking(slot, past, given);
        if (!slot.period().end().isBefore(today)) {
            asking.ask("future", slot.period().words() + " is not over yet.");
        }
        var value = given.value();
        if (value != null) {
            asking.value(value);
        }
        return asking.doubts;
    }

    private void ask(String sort, String words) {
        doubts.add(new Doubt(sort, words));
    }

    private String words(BigDecimal value) {
        return Amounts.words(counted, value);
    }

    private void value(BigDecimal value) {
        limits(value);
        if (!unit(value)) {
            range(value);
        }
        same(value);
        var target = past.aim().target();
        if (target != null) {
            target(value, target);
        }
    }

    private void limits(BigDecimal value) {
        boolean overBefore = past.figures().stream().anyMatch(one -> one.compareTo(HUNDRED) > 0);
        if (counted.type() == DataType.PERCENTAGE && value.compareTo(HUNDRED) > 0 && !overBefore) {
            ask("limit", words(value) + " is more than all: a percentage over 100.");
        }
        boolean belowBefore = past.figures().stream().anyMatch(one -> one.signum() < 0);
        if (value.signum() < 0 && !belowBefore && counted.type() != DataType.DATE) {
            ask("limit", words(value) + " is less than nothing.");
        }
    }

    /** 0.85 where the others are 85; 73,390 where the target is 420. */
    private boolean unit(BigDecimal value) {
        boolean scaled = counted.type() != DataType.YES_NO && counted.type() != DataType.DATE;
        var usual = usual();
        if (!scaled || usual == null || value.signum() == 0 || usual.signum() == 0) {
            return false;
        }
        var apart = value.abs().divide(usual.abs(), MathContext.DECIMAL64);
        boolean far = apart.compareTo(APART) >= 0 || apart.multiply(APART).compareTo(BigDecimal.ONE) <= 0;
        if (far) {
            boolean above = apart.compareTo(BigDecimal.ONE) > 0;
            var times = (above ? apart : BigDecimal.ONE.divide(apart, MathContext.DECIMAL64)).toBigInteger();
            var others = past.before().isEmpty() ? "the target" : "the figures before";
            ask(
                    "unit",
                    words(value)
                            + " is about %,d times %s than %s (%s). Is it in another unit?"
                                    .formatted(times, above ? "larger" : "smaller", others, words(usual)));
        }
        return far;
    }

    /** The middle one of the figures before; the target where there are none. */
    private @Nullable BigDecimal usual() {
        var figures = new ArrayList<>(past.figures());
        Collections.sort(figures);
        return figures.isEmpty() ? past.aim().target() : figures.get(figures.size() / 2);
    }

    private void range(BigDecimal value) {
        var range = past.range();
        if (range != null && range.farFrom(value)) {
            ask(
                    "range",
                    words(value) + " is far from what was usual, " + words(range.from()) + " to " + words(range.to())
                            + ".");
        }
    }

    private void same(BigDecimal value) {
        if (counted.type() == DataType.YES_NO || counted.type() == DataType.LEVEL) {
            return;
        }
        int times = 0;
        for (var before : past.figures().reversed()) {
            if (before.compareTo(value) != 0) {
                break;
            }
            times++;
        }
        if (times >= SAME_BEFORE) {
            ask("same", words(value) + " would be the same figure " + (times + 1) + " times in a row.");
        }
    }

    private void target(BigDecimal value, BigDecimal target) {
        if (target.signum() == 0 && past.figures().stream().anyMatch(one -> one.signum() != 0)) {
            ask("target", "The target is " + words(target) + ", which no figure so far was near.");
        } else if (misses(slot.sheet().polarity(), value, target)) {
            var said = Stream.of(given.said().story(), given.said().sure())
                    .filter(one -> !one.isBlank())
                    .toList();
            if (said.isEmpty()) {
                ask("silent", words(value) + " misses the target of " + words(target) + ", and no story says why.");
            } else if (said.stream().noneMatch(one -> SAYS_SO.matcher(one).find())) {
                ask("silent", "The target of " + words(target) + " is missed, and the story does not say so.");
            }
        }
    }

    static boolean misses(Polarity polarity, BigDecimal value, BigDecimal target) {
        return switch (polarity) {
            case Polarity.High high -> value.compareTo(target) < 0;
            case Polarity.Low low -> value.compareTo(target) > 0;
            case Polarity.Within(BigDecimal from, BigDecimal to) ->
                value.compareTo(from) < 0 || value.compareTo(to) > 0;
            case Polarity.None none -> false;
        };
    }
}
