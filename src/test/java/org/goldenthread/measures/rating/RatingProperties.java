package org.goldenthread.measures.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

class RatingProperties {

    @Property
    void manyAtOnceAreRatedAsOneByOne(
            @ForAll("rules") Rule rule, @ForAll("polarities") Polarity polarity, @ForAll("rows") List<Given> rows) {
        var into = new byte[rows.size()];
        rule.rate(polarity, columns(rows), into, 0);
        for (int i = 0; i < into.length; i++) {
            var row = rows.get(i);
            var given =
                    new Given(polarity, row.value(), row.target(), row.lowerTarget(), row.lastYear(), row.awaited());
            assertThat(into[i])
                    .as(() -> rule + " " + given)
                    .isEqualTo(rule.judge(given).code());
        }
    }

    @Property
    void negatingValuesAndPolarityChangesNoRating(
            @ForAll("rules") Rule rule, @ForAll("polarities") Polarity polarity, @ForAll("givens") Given row) {
        var given = new Given(polarity, row.value(), row.target(), row.lowerTarget(), row.lastYear(), row.awaited());
        var mirrored = new Given(
                mirror(polarity),
                minus(row.value()),
                minus(row.target()),
                minus(row.lowerTarget()),
                minus(row.lastYear()),
                row.awaited());
        assertThat(rule.judge(mirrored).code()).isEqualTo(rule.judge(given).code());
    }

    @Property
    void aBetterValueIsNeverRatedWorse(
            @ForAll("rules") Rule rule, @ForAll("givens") Given row, @ForAll("numbers") BigDecimal more) {
        var worse =
                new Given(Polarity.HIGH, row.value(), row.target(), row.lowerTarget(), row.lastYear(), row.awaited());
        var value = row.value();
        var better = worse.value(value == null ? null : value.add(more.abs()));
        byte first = rule.judge(worse).code();
        byte second = rule.judge(better).code();
        if (first >= 0 && second >= 0) {
            assertThat(second).isLessThanOrEqualTo(first);
        }
    }

    @Property
    void aRuleIsTheSameAfterBeingKept(@ForAll("rules") Rule rule) {
        assertThat(Rules.rule(
                        rule.code(),
                        rule.settings().entrySet().stream()
                                .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
                                .toArray(String[]::new)))
                .isEqualTo(rule);
    }

    @Provide
    Arbitrary<Rule> rules() {
        var decimals = Arbitraries.of("", "0", "1", "3");
        var equal = Arbitraries.of("better", "worse");
        var tolerance = Arbitraries.of("absolute", "points", "percent");
        var some = Arbitraries.of("0", "0.5", "2", "7.25");
        return Combinators.combine(
                        decimals, equal, tolerance, some, Arbitraries.integers().between(0, 6))
                .as((shown, side, unit, size, kind) -> switch (kind) {
                    case 0 ->
                        Rules.rule(
                                "simple",
                                "tolerance",
                                unit,
                                "amber",
                                "8",
                                "green",
                                size,
                                "equal",
                                side,
                                "decimals",
                                shown);
                    case 1 -> Rules.rule("havering", "tolerance", size, "decimals", shown);
                    case 2 -> Rules.rule("thurrock", "decimals", shown);
                    case 3 -> Rules.rule("lincoln", "decimals", shown);
                    case 4 -> Rules.rule("camms", "variance", size, "decimals", shown);
                    case 5 -> Rules.rule("clear-impact", "levels", "A, good, 100\nB, done, 90\nC, bad", "equal", side);
                    default ->
                        Rules.rule(
                                "custom",
                                "tolerance",
                                unit,
                                "equal",
                                side,
                                "decimals",
                                shown,
                                "zero",
                                side.equals("better") ? "worst" : "refuse",
                                "levels",
                                "Top, good, -5\nOn, good, 0\nNear, warning, " + (size.equals("0") ? "1" : size)
                                        + "\nOff, bad");
                });
    }

    @Provide
    Arbitrary<Polarity> polarities() {
        return Arbitraries.of(
                Polarity.HIGH,
                Polarity.LOW,
                Polarity.NONE,
                Polarity.around(new BigDecimal("2.5")),
                new Polarity.Within(new BigDecimal("-1"), new BigDecimal("3.25")));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(20))
                                .ofScale(2)),
                Tuple.of(3, Arbitraries.integers().between(-5, 5).map(BigDecimal::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(-9_000_000_000_000_000L, 9_000_000_000_000_000L)
                                .map(BigDecimal::valueOf)));
    }

    @Provide
    Arbitrary<Given> givens() {
        var maybe = numbers().injectNull(0.15);
        return Combinators.combine(maybe, maybe, maybe, maybe)
                .as((value, target, lower, before) ->
                        new Given(Polarity.HIGH, value, target, lower, before, Given.Awaited.DUE));
    }

    @Provide
    Arbitrary<List<Given>> rows() {
        return givens().list().ofMinSize(1).ofMaxSize(12);
    }

    private static Columns columns(List<Given> rows) {
        var lines = new ArrayList<Line>();
        for (int column = 0; column < 4; column++) {
            var figures = new ArrayList<@Nullable BigDecimal>();
            for (var row : rows) {
                figures.add(
                        column == 0
                                ? row.value()
                                : column == 1 ? row.target() : column == 2 ? row.lowerTarget() : row.lastYear());
            }
            lines.add(Line.of(figures));
        }
        return new Columns(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal number) {
        return number == null ? null : number.negate();
    }

    private static Polarity mirror(Polarity polarity) {
        return switch (polarity) {
            case Polarity.High high -> Polarity.LOW;
            case Polarity.Low low -> Polarity.HIGH;
            case Polarity.None none -> none;
            case Polarity.Within(BigDecimal from, BigDecimal to) -> new Polarity.Within(to.negate(), from.negate());
        };
    }
}
