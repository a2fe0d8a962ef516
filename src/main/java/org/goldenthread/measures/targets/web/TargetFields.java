package org.goldenthread.measures.targets.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.measures.sheet.web.Understood;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.targets.Goal;
import org.goldenthread.measures.targets.Setting;
import org.goldenthread.measures.targets.Shape;
import org.goldenthread.measures.targets.Span;
import org.goldenthread.measures.targets.TargetYear;
import org.goldenthread.measures.targets.Targets;
import org.jspecify.annotations.Nullable;

/** Targets as fields of a form, both ways. */
final class TargetFields {
    static final String TARGET = "target";
    static final String LOWER = "lower";
    private static final String BASELINE = "baseline";
    private final Targets targets;
    private final Measure measure;
    private final Subject subject;
    private final Span span;
    private final Understood form;

    TargetFields(Targets targets, Measure measure, Subject subject, Span span, Understood form) {
        this.targets = targets;
        this.measure = measure;
        this.subject = subject;
        this.span = span;
        this.form = form;
    }

    /** The targets that are meant, spread over the periods as the form says. */
    Setting setting() {
        int count = span.periods().size();
        var shape = Shape.ofCode(form.text("shape")).orElse(Shape.TYPED);
        boolean none = !form.text("none").isEmpty();
        var goal = none ? Goal.none(count) : goal(shape);
        return new Setting(
                measure,
                subject,
                span,
                goal,
                form.decimal(BASELINE),
                form.text("words"),
                form.typed().parts("decision"));
    }

    private Goal goal(Shape shape) {
        var year = form.decimal(TARGET);
        var lowerYear = form.decimal(LOWER);
        if (!span.divided()) {
            return new Goal(year, lowerYear, list(year), list(lowerYear));
        }
        if (shape != Shape.TYPED && year == null && !form.typed().has(TARGET)) {
            form.problem(TARGET, "Enter the year’s target, or type the target of each period");
        }
        return new Goal(year, lowerYear, periods(TARGET, shape, year), periods(LOWER, shape, lowerYear));
    }

    private static List<@Nullable BigDecimal> list(@Nullable BigDecimal one) {
        var list = new ArrayList<@Nullable BigDecimal>();
        list.add(one);
        return list;
    }

    private List<@Nullable BigDecimal> periods(String name, Shape shape, @Nullable BigDecimal year) {
        if (shape != Shape.TYPED && year != null) {
            var spread = targets.spread(measure, subject, span, shape, year);
            if (spread.stream().anyMatch(one -> one == null)) {
                form.problem("shape", "No earlier year has a figure for every period; choose another way to spread it");
            }
            return spread;
        }
        var typed = new ArrayList<@Nullable BigDecimal>();
        for (int i = 0; i < span.periods().size(); i++) {
            typed.add(form.decimal(name + "." + i));
        }
        return typed;
    }

    /** The form with the targets of its periods worked out and filled in, from where each may be typed otherwise. */
    Typed filled(Setting setting) {
        var values = new HashMap<String, String>();
        values.put("shape", Shape.TYPED.code());
        values(setting.goal(), values);
        return form.typed().with(values);
    }

    private static void values(Goal goal, Map<String, String> values) {
        for (int i = 0; i < goal.periods().size(); i++) {
            values.put(TARGET + "." + i, TargetView.said(goal.periods().get(i)));
            values.put(LOWER + "." + i, TargetView.said(goal.lowerPeriods().get(i)));
        }
    }

    /** What stands now, to begin a form with. */
    static Map<String, String> of(TargetYear year) {
        var values = new HashMap<String, String>();
        var first = year.lines().getFirst();
        values.put(TARGET, TargetView.said(first.target().now()));
        values.put(LOWER, TargetView.said(first.lower().now()));
        values.put(BASELINE, TargetView.said(year.baseline()));
        int from = year.span().divided() ? 1 : 0;
        boolean typed = false;
        for (int i = from; i < year.lines().size(); i++) {
            var line = year.lines().get(i);
            typed |= line.target().now() != null;
            values.put(TARGET + "." + (i - from), TargetView.said(line.target().now()));
            values.put(LOWER + "." + (i - from), TargetView.said(line.lower().now()));
        }
        values.put("shape", (typed ? Shape.TYPED : Shape.LINEAR).code());
        return values;
    }
}
