package org.goldenthread.delivery.budget;

import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.budget.BudgetStore.Wanted;
import org.goldenthread.delivery.office.Control;
import org.springframework.stereotype.Component;

/** Budgets among the registers of the programme office. */
@Component
class BudgetControl implements Control {
    private final Budgets budgets;

    BudgetControl(Budgets budgets) {
        this.budgets = budgets;
    }

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
    public Line in(String council) {
        return line(budgets.sums(Wanted.all(council, "")), href());
    }

    @Override
    public Optional<Line> of(Undertaking one) {
        return Optional.of(line(budgets.sums(Wanted.all(one.council(), one.ref())), href() + "?within=" + one.ref()));
    }

    private static Line line(Sums sums, String href) {
        var words = sums.lines() == 0
                ? "no lines"
                : "%d line%s, %s planned%s"
                        .formatted(
                                sums.lines(),
                                sums.lines() == 1 ? "" : "s",
                                sums.planned().words(),
                                sums.gap().isZero() ? "" : ", " + sums.gap().words() + " of it not secured");
        return new Line(words, sums.state(), href);
    }
}
