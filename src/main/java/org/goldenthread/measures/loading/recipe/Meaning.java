package org.goldenthread.measures.loading.recipe;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** What a measure that a file names is to the council. */
public sealed interface Meaning {

    /** A measure of the council, whatever the file calls it. */
    record Known(String ref) implements Meaning {}

    /**
     * A measure that is entered with the file. Which direction is good has to be said; the rest may be empty.
     *
     * @param title empty for what the file calls it
     * @param type absent for what its name and figures look like
     * @param decimals absent for as many as the figures have
     */
    record New(
            Polarity polarity,
            String title,
            @Nullable DataType type,
            String unit,
            @Nullable Integer decimals) implements Meaning {
        public static New of(Polarity polarity) {
            return new New(polarity, "", null, "", null);
        }
    }

    /** Its figures are left out. */
    record LeftOut() implements Meaning {}

    Meaning LEFT_OUT = new LeftOut();

    /** A polarity as mappings and choices write it: high, low, none, "around 50", "between 40 and 60". */
    static Optional<Polarity> polarity(String words) {
        var plain = words.strip().toLowerCase(java.util.Locale.ROOT);
        return switch (plain) {
            case "high" -> Optional.of(Polarity.HIGH);
            case "low" -> Optional.of(Polarity.LOW);
            case "none" -> Optional.of(Polarity.NONE);
            default -> within(plain);
        };
    }

    private static Optional<Polarity> within(String words) {
        var number = "(-?\\d+(?:\\.\\d+)?)";
        var found = java.util.regex.Pattern.compile("between " + number + " and " + number + "|around " + number)
                .matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group(3) != null) {
            return Optional.of(Polarity.around(new BigDecimal(found.group(3))));
        }
        var from = new BigDecimal(found.group(1));
        var to = new BigDecimal(found.group(2));
        return from.compareTo(to) > 0 ? Optional.empty() : Optional.of(new Polarity.Within(from, to));
    }

    /** The other way round. */
    static String words(Polarity polarity) {
        return switch (polarity) {
            case Polarity.High high -> "high";
            case Polarity.Low low -> "low";
            case Polarity.None none -> "none";
            case Polarity.Within(BigDecimal from, BigDecimal to) ->
                from.compareTo(to) == 0
                        ? "around " + from.toPlainString()
                        : "between " + from.toPlainString() + " and " + to.toPlainString();
        };
    }
}
