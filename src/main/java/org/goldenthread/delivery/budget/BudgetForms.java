package org.goldenthread.delivery.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.budget.Line.About;
import org.goldenthread.delivery.budget.Line.Amounts;
import org.goldenthread.delivery.budget.Line.Backing;
import org.goldenthread.delivery.budget.Line.Plan;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Pounds;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** The form of a budget line, and what it says once it is filled in. */
@Component
class BudgetForms {
    static final List<Choice> SORTS = List.of(new Choice("capital", "Capital"), new Choice("revenue", "Revenue"));
    private final Fundings fundings;
    private final Clock clock;

    BudgetForms(Fundings fundings, Clock clock) {
        this.fundings = fundings;
        this.clock = clock;
    }

    List<Field> fields(String council) {
        return List.of(
                Field.hidden("version"),
                Field.line("title", "What the money is for"),
                Field.choice("year", "Financial year", Years.around(LocalDate.now(clock))),
                Field.choice("sort", "Sort", SORTS),
                Field.choice("funding", "Funded by", sources(council))
                        .hint("Without an awarded source the line counts as a funding gap"),
                Field.amount("planned", "Planned, £"),
                Field.amount("forecast", "Forecast, £").hint("Where another sum is expected than planned"),
                Field.amount("spent", "Spent so far, £").hint("Leave empty where it is not known; nought is an answer"),
                Field.words("note", "Note"));
    }

    private List<Choice> sources(String council) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Nothing yet"));
        fundings.all(council)
                .forEach(one -> choices.add(
                        new Choice(Long.toString(one.id()), one.name() + " – " + one.status() + ", " + one.years())));
        return choices;
    }

    /** What was typed, as a line of an undertaking. */
    static Checked<Line> read(Undertaking about, long id, Typed typed) {
        if (!typed.has("planned")) {
            return Checked.refused(List.of(new Problem("planned", "Say how much is planned; nought is an answer")));
        }
        return Pounds.in(typed, "planned", "forecast", "spent")
                .then(fine -> Checked.accepted(new Line(
                        id,
                        about.ref(),
                        about.council(),
                        new About(about.title(), about.level().code()),
                        new Plan(
                                Years.of(fine.text("year")),
                                fine.text("sort"),
                                fine.text("title"),
                                fine.has("funding") ? Long.valueOf(fine.number("funding")) : null),
                        new Amounts(
                                Objects.requireNonNullElse(Pounds.of(fine, "planned"), Money.ZERO),
                                Pounds.of(fine, "forecast"),
                                Pounds.of(fine, "spent"),
                                Backing.NONE),
                        fine.text("note"),
                        fine.number("version"))));
    }

    static Typed typed(Line line) {
        var values = new HashMap<String, String>(Map.of(
                "version", Integer.toString(line.version()),
                "title", line.plan().title(),
                "year", Integer.toString(line.plan().year()),
                "sort", line.plan().sort(),
                "planned", line.amounts().planned().typed(),
                "forecast", Pounds.typed(line.amounts().forecast()),
                "spent", Pounds.typed(line.amounts().spent()),
                "note", line.note()));
        values.put(
                "funding",
                line.plan().funding() == null ? "" : line.plan().funding().toString());
        return Typed.of(values);
    }
}
