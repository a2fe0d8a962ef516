package org.goldenthread.delivery.budget;

import java.util.List;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.Money;
import org.springframework.stereotype.Component;

/** Budgets among the registers of the programme office. */
@Component
class BudgetControl implements Control.Counted {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Budgets";
    }

    @Override
    public String href() {
        return "/delivery/budget";
    }

    @Override
    public String counts() {
        return BudgetStore.COUNTS;
    }

    @Override
    public Line line(List<Long> counts, String href) {
        long lines = counts.get(0);
        var planned = new Money(counts.get(1));
        var bid = new Money(counts.get(2));
        var unfunded = new Money(counts.get(3));
        var gap = bid.plus(unfunded);
        var words = lines == 0
                ? "no lines"
                : "%d line%s, %s planned%s"
                        .formatted(
                                lines,
                                lines == 1 ? "" : "s",
                                planned.words(),
                                gap.isZero() ? "" : ", " + gap.words() + " of it not secured");
        return new Line(words, Sums.state(lines, bid, unfunded), href);
    }
}
