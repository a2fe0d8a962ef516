package org.goldenthread.benefits.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moment.Grain;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/** What a paper prints of a saving, read in pence and financial years; what it leaves open stays open. */
final class PrintedSaving {
    private PrintedSaving() {}

    /** "headline", "line", "requirement" or "yearly". */
    static String level(Proposal proposal) {
        return proposal.said("level");
    }

    /** An amount of a field that is printed in pounds; empty where there is none, or it has parts of a penny. */
    static @Nullable Money money(@Nullable Object pounds) {
        try {
            return pounds == null
                    ? null
                    : new Money(new BigDecimal(String.valueOf(pounds))
                            .movePointRight(2)
                            .longValueExact());
        } catch (ArithmeticException | IllegalArgumentException odd) {
            return null;
        }
    }

    static @Nullable Money money(Proposal proposal, String field) {
        return money(proposal.fields().get(field));
    }

    /** Financial years, by the calendar years in which the first and the last begin. */
    record Years(int first, int last) {
        boolean isOne() {
            return first == last;
        }
    }

    /**
     * The financial year or years that words name: "2012-13" is one, "2013-2017" are the four from 2013/14 to 2016/17. A
     * calendar year alone is none.
     */
    static Optional<Years> years(String words) {
        return Moments.in(words).stream()
                .filter(moment -> moment.grain() == Grain.FINANCIAL_YEAR || moment.grain() == Grain.SPAN)
                .findFirst()
                .map(PrintedSaving::years);
    }

    private static Years years(Moment moment) {
        int first = moment.from().getYear();
        return new Years(first, Math.max(first, moment.to().getYear() - 1));
    }

    /** The amounts of a line by financial year; none where the paper does not say of which year they are. */
    static List<LineYear> lineYears(Proposal proposal) {
        var found = new ArrayList<LineYear>();
        var year = years(proposal.said("year")).filter(Years::isOne);
        if (year.isPresent()) {
            var amounts = amounts(proposal);
            if (!amounts.equals(Amounts.NONE)) {
                found.add(new LineYear(year.get().first(), amounts, null));
            }
            return found;
        }
        if (proposal.fields().get("amounts") instanceof Map<?, ?> columns) {
            columns.forEach((head, pounds) -> {
                var amount = money(pounds);
                var of = years(String.valueOf(head)).filter(Years::isOne);
                boolean known = of.isPresent()
                        && found.stream().anyMatch(one -> one.year() == of.get().first());
                if (amount != null && of.isPresent() && !known) {
                    found.add(new LineYear(of.get().first(), Amounts.planned(amount), null));
                }
            });
        }
        return found;
    }

    /**
     * A table says by its columns what is planned, expected and delivered; a sentence by its verb. What a sentence says
     * is delivered is also what the year is expected to bring, so that it counts in a headline of what is likely.
     */
    private static Amounts amounts(Proposal proposal) {
        var amount = money(proposal, "amount");
        return switch (proposal.said("state")) {
            case "delivered" -> Amounts.NONE.forecasting(amount).delivering(amount);
            case "forecast", "in delivery" -> Amounts.NONE.forecasting(amount);
            default -> new Amounts(amount, money(proposal, "forecast"), money(proposal, "delivered"), null, null);
        };
    }
}
