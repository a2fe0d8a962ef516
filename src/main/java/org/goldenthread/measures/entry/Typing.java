package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into the boxes of one slot; refuses only what is no figure. */
public final class Typing {
    private static final int FINER = 4;
    private final Sheet sheet;
    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    private Typing(Sheet sheet, Map<String, String> typed) {
        this.sheet = sheet;
        this.typed = typed;
    }

    /** What was given, from the fields value, numerator, denominator, standing, forecast, story, why and sure. */
    public static Checked<Given> read(Slot slot, Map<String, String> typed) {
        return new Typing(slot.sheet(), typed).read();
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    private Checked<Given> read() {
        var standing = standing();
        var value = figure("value");
        var parts = parts();
        var forecast = figure("forecast");
        var said = new Given.Said(text("story"), text("why"), text("sure"));
        var result = parts == null ? value : result(parts, value);
        if (problems.isEmpty() && !standing.present() && result != null) {
            problems.add(new Problem("standing", "Leave the figure out, or do not say that there is none"));
        }
        if (problems.isEmpty()
                && result == null
                && standing.present()
                && forecast == null
                && said.story().isEmpty()) {
            problems.add(new Problem("value", "Type the figure, or choose why there is none"));
        }
        if (said.story().length() > 6000
                || said.forecast().length() > 6000
                || said.sure().length() > 2000) {
            problems.add(new Problem("story", "Say it shorter: a story has up to 6,000 characters"));
        }
        return problems.isEmpty()
                ? Checked.accepted(new Given(result, parts, standing, forecast, said))
                : Checked.refused(problems);
    }

    private Standing standing() {
        try {
            return text("standing").isEmpty() ? Standing.FINAL : Standing.ofCode(Integer.parseInt(text("standing")));
        } catch (IllegalArgumentException unknown) {
            problems.add(new Problem("standing", "Choose what the figure is worth, or why there is none"));
            return Standing.FINAL;
        }
    }

    private @Nullable BigDecimal figure(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        var read = Amounts.read(sheet.counted(), text(field));
        if (read.isEmpty()) {
            problems.add(new Problem(field, "“" + text(field) + "” is no figure; type " + example()));
        }
        return read.orElse(null);
    }

    private String example() {
        return switch (sheet.counted().type()) {
            case YES_NO -> "yes or no";
            case DATE -> "a day such as 30/4/2026";
            case PERCENTAGE, MONEY, NUMBER, RATIO, RATE, DURATION, LEVEL -> "digits such as 1,234.5";
        };
    }

    private Given.@Nullable Parts parts() {
        var ratio = sheet.ratio();
        if (ratio == null || text("numerator").isEmpty() && text("denominator").isEmpty()) {
            return null;
        }
        var numerator = part("numerator", ratio.numerator());
        var denominator = part("denominator", ratio.denominator());
        if (numerator == null || denominator == null) {
            return null;
        }
        if (denominator.signum() == 0) {
            problems.add(new Problem(
                    "denominator", "Nothing can be divided by 0; leave both out and choose why there is no figure"));
            return null;
        }
        return new Given.Parts(numerator, denominator);
    }

    private @Nullable BigDecimal part(String field, String label) {
        var read = Amounts.number(text(field));
        if (read.isEmpty()) {
            problems.add(new Problem(
                    field,
                    text(field).isEmpty()
                            ? "Type the other half as well: " + label
                            : "“" + text(field) + "” is no figure; type digits such as 1,234"));
        }
        return read.orElse(null);
    }

    private BigDecimal result(Given.Parts parts, @Nullable BigDecimal typedToo) {
        var worked = worked(sheet, parts);
        if (!Amounts.fits(worked)) {
            problems.add(new Problem("numerator", "The result has too many digits; check both halves"));
        }
        int shown = sheet.counted().decimals();
        if (typedToo != null
                && worked.setScale(shown, RoundingMode.HALF_UP)
                                .compareTo(typedToo.setScale(shown, RoundingMode.HALF_UP))
                        != 0) {
            problems.add(new Problem(
                    "value",
                    "These parts make " + Amounts.words(sheet.counted(), worked) + ", not "
                            + Amounts.words(sheet.counted(), typedToo) + "; clear one or the other"));
        }
        return worked;
    }

    /** The ratio, four decimals finer than it is shown. */
    static BigDecimal worked(Sheet sheet, Given.Parts parts) {
        var ratio = sheet.ratio();
        var multiplier = ratio == null ? BigDecimal.ONE : ratio.multiplier();
        var worked = parts.numerator()
                .multiply(multiplier)
                .divide(parts.denominator(), sheet.counted().decimals() + FINER, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return worked.scale() < 0 ? worked.setScale(0) : worked;
    }
}
