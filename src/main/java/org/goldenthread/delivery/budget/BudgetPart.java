package org.goldenthread.delivery.budget;

import java.nio.file.Path;
import java.util.Set;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The budgets of a pack: a row for each line, and one without a year for what an undertaking costs afterwards. */
@Component
class BudgetPart implements PackPart {
    private final RegisterRows rows;
    private final Budgets budgets;
    private final Fundings fundings;

    BudgetPart(RegisterRows rows, Budgets budgets, Fundings fundings) {
        this.rows = rows;
        this.budgets = budgets;
        this.fundings = fundings;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("budget.csv");
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(
                council,
                file,
                Set.of("of", "year", "title", "planned"),
                entry -> entry.about().then(about -> enter(about, entry.typed())));
    }

    private Checked<Undertaking> enter(Undertaking about, Typed typed) {
        return typed.has("year")
                ? line(about, typed).then(line -> Checked.accepted(about))
                : afterwards(about, typed).then(after -> Checked.accepted(about));
    }

    private Checked<Line> line(Undertaking about, Typed typed) {
        var source = fundings.all(about.council()).stream()
                .filter(one -> one.name().equals(typed.text("funding")))
                .findFirst();
        if (typed.has("funding") && source.isEmpty()) {
            return Checked.refused("funding", "There is no source “" + typed.text("funding") + "”");
        }
        var named =
                typed.with("funding", source.map(one -> Long.toString(one.id())).orElse(""));
        return BudgetForms.read(about, 0, named)
                .then(line -> budgets.knows(line) ? Checked.accepted(line) : budgets.add(line));
    }

    private Checked<Afterwards> afterwards(Undertaking about, Typed typed) {
        var before = fundings.afterwards(about.ref());
        return before.version() > 0
                ? Checked.accepted(before)
                : AfterwardsPages.read(about.ref(), typed).then(after -> fundings.keep(about.council(), after));
    }
}
