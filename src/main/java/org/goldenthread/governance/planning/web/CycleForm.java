package org.goldenthread.governance.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.governance.planning.Cycle;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.Checked;

/** A planning timetable as a form: its steps are lines, each a day, a colon and what is done; * adopts the plan. */
final class CycleForm {
    private CycleForm() {}

    /** @param before as it stands; a step of the same title stays done */
    static Checked<Cycle> read(Cycle before, Typed typed) {
        var steps = new ArrayList<Cycle.Step>();
        for (var line : typed.text("steps")
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList()) {
            var parts = line.split(":", 2);
            var day = Typed.of(Map.of("day", parts[0])).days("day");
            var found = day instanceof Checked.Accepted<Typed>(Typed good) ? good.day("day") : null;
            if (found == null || parts.length < 2 || parts[1].isBlank()) {
                return Checked.refused(
                        "steps", "“" + line + "” is no day, colon and step, such as 12 January 2031: Draft");
            }
            boolean adopts = parts[1].strip().startsWith("*");
            var title = parts[1].replaceFirst("^\\s*\\*", "").strip();
            steps.add(new Cycle.Step(0, title, found, adopts, done(before.steps(), title)));
        }
        var plan = typed.reference("plan");
        return Checked.accepted(new Cycle(
                before.id(),
                typed.number("version"),
                before.council(),
                new Cycle.What(
                        typed.text("name"), typed.number("year"), plan == null ? null : plan.toUpperCase(Locale.ROOT)),
                new Cycle.Report(typed.reference("body"), typed.reference("post"), typed.number("months")),
                before.adopted(),
                before.obligation(),
                steps));
    }

    private static @org.jspecify.annotations.Nullable LocalDate done(List<Cycle.Step> before, String title) {
        return before.stream()
                .filter(one -> one.title().equals(title))
                .map(Cycle.Step::done)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Map<String, String> values(Cycle one) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(one.version()));
        values.put("name", one.what().name());
        values.put("year", String.valueOf(one.what().year()));
        values.put("plan", text(one.what().plan()));
        values.put("body", text(one.report().body()));
        values.put("post", text(one.report().post()));
        values.put("months", String.valueOf(one.report().months()));
        values.put(
                "steps",
                one.steps().stream()
                        .map(step -> Times.day(step.due()) + ": " + (step.adopts() ? "* " : "") + step.title())
                        .collect(Collectors.joining("\n")));
        return values;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
