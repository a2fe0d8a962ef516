package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.exact.Said;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** Spreads a year's target by what is known of the measure's past. */
final class Spreading {
    private final Measure measure;
    private final Lines lines;
    private final Span span;
    private final boolean addsUp;
    private final boolean toDate;
    private final int decimals;

    Spreading(Measure measure, Lines lines, Span span) {
        this.measure = measure;
        this.lines = lines;
        this.span = span;
        var sheet = measure.definitionFor(span.year().start()).sheet();
        this.addsUp = sheet.addsUp();
        this.toDate = sheet.judging().cumulative();
        this.decimals = sheet.counted().decimals();
    }

    List<@Nullable BigDecimal> over(Shape shape, BigDecimal target) {
        int count = span.periods().size();
        if (count == 1) {
            return List.of(target);
        }
        return switch (shape) {
            case LINEAR ->
                addsUp
                        ? nullable(Profile.evenShares(target, count, decimals))
                        : nullable(Profile.path(begin(), target, count, decimals));
            case SEASONAL -> seasonal(target, count);
            case SAME -> Collections.nCopies(count, target);
            case TYPED -> Collections.nCopies(count, null);
        };
    }

    private List<@Nullable BigDecimal> seasonal(BigDecimal target, int count) {
        var years = lines.wholeYears(span);
        if (years.isEmpty()) {
            return Collections.nCopies(count, null);
        }
        if (!addsUp) {
            return nullable(Profile.seasons(years, target, decimals));
        }
        var weights = Profile.weights(years);
        return weights.isEmpty()
                ? Collections.nCopies(count, null)
                : nullable(Profile.shares(target, weights, decimals));
    }

    private static List<@Nullable BigDecimal> nullable(List<BigDecimal> figures) {
        return Collections.<@Nullable BigDecimal>unmodifiableList(figures);
    }

    /** Where the year begins: at the latest value before it, or at nothing where figures are the year to date. */
    private @Nullable BigDecimal begin() {
        if (toDate) {
            return BigDecimal.ZERO;
        }
        var last = lines.last(span.periods().getFirst());
        return last == null ? null : last.value();
    }

    List<String> questions(Goal goal) {
        var questions = new ArrayList<>(againstThePast(goal.year()));
        var year = goal.year();
        var typed = goal.periods().stream().filter(Objects::nonNull).toList();
        if (year != null && span.divided() && typed.size() == span.periods().size()) {
            var sum = typed.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
            var last = Objects.requireNonNull(typed.getLast());
            if (addsUp && sum.compareTo(year) != 0) {
                questions.add("The periods add up to " + Said.plain(sum) + ", the year’s target is " + Said.plain(year)
                        + ". Which of them holds?");
            } else if (!addsUp && last.compareTo(year) != 0) {
                questions.add("The last period’s target is " + Said.plain(last) + ", the year’s target is "
                        + Said.plain(year) + ". Which of them holds?");
            }
        }
        return questions;
    }

    private List<String> againstThePast(@Nullable BigDecimal target) {
        Polarity polarity = measure.definitionFor(span.year().start()).sheet().polarity();
        if ((addsUp || toDate) && span.divided()) {
            var years = lines.wholeYears(span).stream()
                    .map(year -> toDate ? year.getLast() : year.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .toList();
            return Questions.of(
                    polarity, target, years.isEmpty() ? null : years.getFirst(), "the last whole year", years);
        }
        var last = lines.last(span.periods().getFirst());
        var known = IntStream.rangeClosed(1, 3)
                .mapToObj(
                        years -> lines.of(Figure.VALUE, span.yearsBefore(years).periods()))
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return Questions.of(
                polarity,
                target,
                last == null ? null : last.value(),
                last == null ? "" : last.period().words(),
                known);
    }
}
