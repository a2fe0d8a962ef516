package org.goldenthread.measures.sheet.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** What sort of number it is, which direction is good, and what is divided by what. */
final class CountedFields {
    private CountedFields() {}

    static Sheet.@Nullable Counted counted(Understood form) {
        var type = Choosing.of(DataType.values(), DataType::code, form.text("type"));
        if (type.isEmpty()) {
            form.problem("type", "Choose what sort of number it is");
        }
        var polarity = polarity(form);
        int decimals = form.whole("decimals", 0);
        return type.isEmpty() || polarity == null
                ? null
                : new Sheet.Counted(type.get(), form.text("unit"), decimals, polarity);
    }

    private static @Nullable Polarity polarity(Understood form) {
        return switch (form.text("polarity")) {
            case "high" -> Polarity.HIGH;
            case "low" -> Polarity.LOW;
            case "none" -> Polarity.NONE;
            case "within" -> within(form);
            case "around" -> around(form);
            default -> {
                form.problem("polarity", "Say which direction is good; nothing is assumed");
                yield null;
            }
        };
    }

    private static @Nullable Polarity within(Understood form) {
        var from = form.decimal("from");
        var to = form.decimal("to");
        if (from == null && !form.typed().has("from")) {
            form.problem("from", "Enter the lowest value that is still good");
        }
        if (to == null && !form.typed().has("to")) {
            form.problem("to", "Enter the highest value that is still good");
        }
        if (from != null && to != null && from.compareTo(to) > 0) {
            form.problem("to", "The range ends below where it begins; enter the higher value here");
            return null;
        }
        return from == null || to == null ? null : new Polarity.Within(from, to);
    }

    private static @Nullable Polarity around(Understood form) {
        var midpoint = form.decimal("midpoint");
        if (midpoint == null && !form.typed().has("midpoint")) {
            form.problem("midpoint", "Enter the value that is best");
        }
        return midpoint == null ? null : Polarity.around(midpoint);
    }

    static Sheet.@Nullable Ratio ratio(Understood form) {
        var typed = form.typed();
        if (!typed.has("numerator") && !typed.has("denominator")) {
            return null;
        }
        for (var name : new String[] {"numerator", "denominator"}) {
            if (!typed.has(name)) {
                form.problem(name, "Name both, what is counted and what it is divided by");
            }
        }
        var multiplier = form.decimal("multiplier");
        return new Sheet.Ratio(
                form.text("numerator"),
                form.text("denominator"),
                multiplier == null ? multiplierOf(typed.text("type")) : multiplier);
    }

    private static BigDecimal multiplierOf(String type) {
        return type.equals(DataType.PERCENTAGE.code()) ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }

    static Map<String, String> of(Sheet sheet) {
        var values = new HashMap<String, String>();
        values.put("type", sheet.counted().type().code());
        values.put("unit", sheet.counted().unit());
        values.put("decimals", String.valueOf(sheet.counted().decimals()));
        switch (sheet.polarity()) {
            case Polarity.High high -> values.put("polarity", "high");
            case Polarity.Low low -> values.put("polarity", "low");
            case Polarity.None none -> values.put("polarity", "none");
            case Polarity.Within(BigDecimal from, BigDecimal to) -> {
                boolean point = from.compareTo(to) == 0;
                values.put("polarity", point ? "around" : "within");
                values.put("midpoint", point ? from.toPlainString() : "");
                values.put("from", point ? "" : from.toPlainString());
                values.put("to", point ? "" : to.toPlainString());
            }
        }
        var ratio = sheet.ratio();
        if (ratio != null) {
            values.put("numerator", ratio.numerator());
            values.put("denominator", ratio.denominator());
            values.put("multiplier", ratio.multiplier().toPlainString());
        }
        return values;
    }
}
