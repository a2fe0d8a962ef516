package org.goldenthread.measures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.Checked;

/** A definition sheet in words, line by line. */
public final class SheetLines {
    private final List<SheetLine> lines = new ArrayList<>();

    private SheetLines() {}

    /** Every line that says something. */
    public static List<SheetLine> of(Sheet sheet) {
        return all(sheet).stream().filter(line -> !line.words().isEmpty()).toList();
    }

    /** Every line, always in the same order, empty ones too, so that two sheets can be laid side by side. */
    static List<SheetLine> all(Sheet sheet) {
        var writing = new SheetLines();
        writing.words(sheet.words());
        writing.counted(sheet);
        writing.collection(sheet.collection());
        writing.judging(sheet.judging());
        writing.add("Formula", sheet.formula());
        return writing.lines;
    }

    private void add(String label, String words) {
        lines.add(new SheetLine(label, words));
    }

    private void words(Sheet.Words words) {
        add("Purpose", words.purpose());
        add("Method", words.method());
        add("Source", words.source());
        add("Accountability", words.accountability().words());
        add("Service id", words.serviceId());
    }

    private void counted(Sheet sheet) {
        var counted = sheet.counted();
        add("Sort of number", counted.type().words());
        add("Unit", counted.unit());
        add("Decimals shown", String.valueOf(counted.decimals()));
        add("Which direction is good", sheet.good());
        var ratio = sheet.ratio();
        add("Numerator", ratio == null ? "" : ratio.numerator());
        add("Denominator", ratio == null ? "" : ratio.denominator());
        add("Multiplied by", ratio == null ? "" : ratio.multiplier().toPlainString());
    }

    private void collection(Sheet.Collection collection) {
        add("Collected", collection.collected().words());
        add(
                "Worked out from it",
                collection.derived().stream()
                        .map(one -> one.length().words() + ": " + how(one.how(), collection.collected()))
                        .collect(Collectors.joining("; ")));
        boolean weeks =
                collection.collected().months() == 0 && !collection.derived().isEmpty();
        add("Weeks count", weeks ? "in the period in which they end" : "");
        add("Due", days(collection.daysDue()) + " after the period’s end");
        add("Overdue", days(collection.daysOverdue()) + " later");
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String how(String how, Length collected) {
        return switch (how) {
            case "sum" -> "sum";
            case "last" -> "last figure";
            case "average" -> "average";
            case "ratio" -> "ratio of the summed numerators and denominators";
            case "to-date" -> "sum of the year to date";
            default ->
                how.startsWith("rolling-")
                        ? "sum of the last " + how.substring(8) + " " + collected.words() + " figures"
                        : how;
        };
    }

    private void judging(Sheet.Judging judging) {
        add("Rating rule", rule(judging));
        add("Trend", judging.yearToYear() ? "against the same period a year before" : "against the period before");
        add(
                "Long trend",
                "against the mean of the last " + judging.longPeriods()
                        + (judging.yearToYear() ? " years’ same period" : " periods"));
        add("Each figure is the year to date", judging.cumulative() ? "yes" : "");
    }

    private static String rule(Sheet.Judging judging) {
        return judging.rule().isEmpty()
                ? "the council’s own"
                : switch (Rule.of(judging.rule(), judging.settings())) {
                    case Checked.Accepted<Rule>(Rule rule) -> rule.words();
                    case Checked.Refused<Rule> unreadable -> judging.rule();
                };
    }
}
