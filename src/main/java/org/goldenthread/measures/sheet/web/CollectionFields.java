package org.goldenthread.measures.sheet.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.site.list.Filter.Choice;

/** How often figures come, by when, and which longer periods are worked out from them. */
final class CollectionFields {
    static final List<Length> LENGTHS = List.of(
            Length.DAY,
            Length.WEEK,
            Length.MONTH,
            Length.QUARTER,
            Length.HALF_YEAR,
            Length.YEAR,
            new Length(24, 0),
            new Length(36, 0));
    static final List<Length> DERIVED = List.of(Length.MONTH, Length.QUARTER, Length.HALF_YEAR, Length.YEAR);
    static final List<Choice> WAYS = List.of(
            new Choice("", "Not worked out"),
            new Choice("sum", "Sum of the periods"),
            new Choice("last", "The last period’s figure"),
            new Choice("average", "Average of the periods"),
            new Choice("ratio", "Ratio of the summed numerators and denominators"),
            new Choice("rolling", "Sum of the last periods on a rolling basis"),
            new Choice("to-date", "Sum of the year to date"));

    private CollectionFields() {}

    static Sheet.Collection collection(Understood form) {
        var collected = length(form);
        List<Sheet.Derived> derived = new ArrayList<>();
        for (var length : DERIVED) {
            var how = form.text("derived." + length.code());
            if (!how.isEmpty() && length.compareTo(collected) <= 0) {
                form.problem(
                        "derived." + length.code(),
                        "Figures are collected " + collected.words() + "; only longer periods can be worked out");
            } else if (!how.isEmpty()) {
                derived.add(new Sheet.Derived(length, how.equals("rolling") ? rolling(form, length) : how));
            }
        }
        if (derived.stream().anyMatch(one -> one.how().equals("ratio")) && CountedFields.ratio(form) == null) {
            form.problem("numerator", "Name what is divided by what, so that the ratio can be worked out again");
        }
        return new Sheet.Collection(collected, derived, form.whole("daysDue", 30), form.whole("daysOverdue", 30));
    }

    private static String rolling(Understood form, Length length) {
        int periods = form.whole("rolling." + length.code(), 4);
        if (periods < 2 || periods > 60) {
            form.problem("rolling." + length.code(), "Enter over how many periods it rolls, between 2 and 60");
        }
        return "rolling-" + periods;
    }

    private static Length length(Understood form) {
        try {
            return Length.ofCode(form.text("collected"));
        } catch (IllegalArgumentException malformed) {
            form.problem("collected", "Choose how often figures come");
            return Length.QUARTER;
        }
    }

    static Map<String, String> of(Sheet.Collection collection) {
        var values = new HashMap<String, String>();
        values.put("collected", collection.collected().code());
        values.put("daysDue", String.valueOf(collection.daysDue()));
        values.put("daysOverdue", String.valueOf(collection.daysOverdue()));
        for (var one : collection.derived()) {
            var rolls = one.how().startsWith("rolling-");
            values.put("derived." + one.length().code(), rolls ? "rolling" : one.how());
            if (rolls) {
                values.put("rolling." + one.length().code(), one.how().substring("rolling-".length()));
            }
        }
        return values;
    }
}
