package org.goldenthread.measures.peers.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.comparison.Comparison;
import org.goldenthread.measures.comparison.Stand;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.peers.beside.Compared;
import org.goldenthread.measures.peers.web.CompareView.Fact;
import org.jspecify.annotations.Nullable;

/** Says a comparison in sentences, and everything that it stands on. */
final class CompareWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final int MOST_BETTER = 12;
    private final Compared compared;
    private final Comparison comparison;
    private final Sheet sheet;

    CompareWords(Compared compared) {
        this.compared = compared;
        this.comparison = compared.comparison();
        this.sheet = compared.measure().sheet();
    }

    String own() {
        var own = compared.own();
        if (own == null) {
            return "This council has no figure for "
                    + compared.setting().period().words() + " that can be compared; the others are shown.";
        }
        if (!comparison.field().polarity().judges()) {
            return printed(own.figure()) + ". No rank and no quartile, because " + comparison.suppressed() + ".";
        }
        int quartile = comparison.quartile(own);
        return printed(own.figure()) + ": " + own.words(comparison.order().size())
                + (quartile == 0
                        ? ". No quartile is shown, because " + comparison.suppressed() + "."
                        : ", " + CompareWords.ordinal(quartile) + " quartile.");
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var own = compared.own();
        facts.add(new Fact("Mean", against(compared.averaged().mean(), own)));
        facts.add(new Fact("Median", against(compared.averaged().median(), own)));
        if (own != null && comparison.field().polarity().judges()) {
            facts.add(new Fact("Percentile", percentile(own) + " of the way down from the best"));
            next(own).ifPresent(facts::add);
            comparison.better(own).stream()
                    .findFirst()
                    .ifPresent(best -> facts.add(new Fact("Best", best.name() + ", " + amount(best.by()) + " better")));
        }
        return facts;
    }

    private String against(@Nullable BigDecimal average, @Nullable Stand own) {
        if (average == null || own == null) {
            return printed(average);
        }
        var polarity = comparison.field().polarity();
        var better = Preference.of(polarity, own.figure()).subtract(Preference.of(polarity, average));
        var apart = own.figure().subtract(average);
        return printed(average)
                + (apart.signum() == 0
                        ? "; this council is the same"
                        : polarity.judges()
                                ? "; this council is " + amount(better.abs())
                                        + (better.signum() < 0 ? " worse" : " better")
                                : "; this council is " + amount(apart.abs())
                                        + (apart.signum() < 0 ? " below" : " above"));
    }

    private java.util.Optional<Fact> next(Stand own) {
        var away = comparison.toNextQuartile(own);
        return away == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Fact(
                        "To the next quartile", amount(away) + " better; " + reaching(own, away) + " would reach it"));
    }

    /** The figure that reaches the next quartile; of a range the nearer end. */
    private String reaching(Stand own, BigDecimal away) {
        return printed(
                switch (comparison.field().polarity()) {
                    case Polarity.High high -> own.figure().add(away);
                    case Polarity.None none -> own.figure();
                    case Polarity.Low low -> own.figure().subtract(away);
                    case Polarity.Within(BigDecimal from, BigDecimal to) ->
                        own.figure().compareTo(from) < 0
                                ? own.figure().add(away)
                                : own.figure().subtract(away);
                });
    }

    List<String> better() {
        var own = compared.own();
        return own == null
                ? List.of()
                : comparison.better(own).stream()
                        .limit(MOST_BETTER)
                        .map(one -> one.name() + " by " + Printed.gap(sheet, one.by()))
                        .toList();
    }

    List<Fact> basis() {
        var setting = compared.setting();
        var version = setting.version();
        var basis = new ArrayList<Fact>();
        basis.add(new Fact(
                "Group",
                setting.group().name() + ", "
                        + version.members().size() + " councils"
                        + (version.applies().equals(Measures.ALWAYS)
                                ? ""
                                : ", as from " + DAY.format(version.applies()))
                        + ". " + setting.counting()));
        basis.add(new Fact("Period", setting.period().words() + "; " + setting.lag()));
        basis.add(new Fact("Compared", comparison.basis(Printed.as(sheet))));
        if (!setting.prices().isEmpty()) {
            basis.add(new Fact("Prices", setting.prices()));
        }
        if (setting.dated().known() != null) {
            basis.add(new Fact(
                    "Known", "As was known on " + DAY.format(setting.dated().day())));
        }
        if (!compared.provisional().isEmpty()) {
            basis.add(new Fact("Not final", "Provisional or estimated: " + String.join(", ", compared.provisional())));
        }
        if (!version.remarks().isEmpty()) {
            basis.add(new Fact("Of the group", version.remarks()));
        }
        setting.remarks().forEach(one -> basis.add(new Fact("Note", one + ".")));
        return basis;
    }

    private String printed(@Nullable BigDecimal figure) {
        return Printed.of(sheet, figure);
    }

    private String amount(BigDecimal distance) {
        return Printed.as(sheet).gap(distance);
    }

    String percentile(Stand stand) {
        return stand.percentile(comparison.order().size()).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    static String ordinal(int quartile) {
        return switch (quartile) {
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> quartile + "th";
        };
    }
}
