package org.goldenthread.risks.web.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Aggregate;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.web.Numbers;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What a person types of a register, and what they choose from. */
final class RegisterForm {
    private RegisterForm() {}

    /** The matrix that was chosen; one of the library is taken into use. */
    static Checked<Long> matrix(String council, Typed typed, Matrices matrices) {
        var chosen = typed.text("matrix");
        if (matrices.offered(council).stream()
                .anyMatch(one -> one.edition().code().equals(chosen))) {
            return Checked.accepted(matrices.use(council, chosen).id());
        }
        return matrices.all(council).stream()
                .map(Matrix::id)
                .filter(id -> String.valueOf(id).equals(chosen))
                .findFirst()
                .map(Checked::accepted)
                .orElseGet(() -> Checked.refused("matrix", "Choose a matrix"));
    }

    static Checked<Register> register(Typed typed, long id, long matrix) {
        var problems = new ArrayList<Problem>();
        var numbers = new HashMap<String, Integer>();
        for (var name : List.of("months", "meetings", "threshold", "overdue")) {
            if (typed.text(name).matches("\\d{1,4}")) {
                numbers.put(name, typed.number(name));
            } else if (typed.has(name)) {
                problems.add(new Problem(name, "Enter a whole number, or nothing"));
            }
        }
        problems.addAll(
                typed.days("closed") instanceof Checked.Refused<Typed> refused ? refused.problems() : List.of());
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        long upper = Numbers.of(typed.text("upper"));
        return Checked.accepted(new Register(
                id,
                typed.number("version"),
                RegisterLevel.ofCode(typed.get("level")),
                typed.text("name"),
                about(typed),
                upper == 0 ? null : upper,
                matrix,
                new Register.Cadence(typed.text("body"), numbers.get("months"), numbers.get("meetings")),
                new Register.Rules(
                        numbers.get("threshold"),
                        numbers.get("overdue"),
                        typed.has("significant"),
                        typed.get("rule").equals("do"),
                        Aggregate.ofCode(typed.get("aggregation"))),
                typed.day("closed")));
    }

    private static @Nullable String about(Typed typed) {
        return typed.has("about") ? typed.text("about").toUpperCase(Locale.ROOT) : null;
    }

    static Map<String, String> values(Register one) {
        var values = new HashMap<String, String>();
        values.put("id", String.valueOf(one.id()));
        values.put("version", String.valueOf(one.version()));
        values.put("level", one.level().code());
        values.put("name", one.name());
        put(values, "about", one.about());
        put(values, "upper", one.upper());
        put(values, "matrix", one.matrix());
        values.put("body", one.cadence().body());
        put(values, "months", one.cadence().months());
        put(values, "meetings", one.cadence().meetings());
        put(values, "threshold", one.rules().threshold());
        put(values, "overdue", one.rules().overdueDays());
        values.put("significant", one.rules().significant() ? "yes" : "");
        values.put("rule", one.rules().byItself() ? "do" : "propose");
        values.put("aggregation", one.rules().aggregate().code());
        put(values, "closed", one.closed());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        values.put(name, value == null ? "" : value.toString());
    }

    static void fill(Typed typed, List<Register> open, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "levels",
                Stream.of(RegisterLevel.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        var uppers = new ArrayList<Choice>();
        uppers.add(new Choice("", "None: nothing is escalated from here"));
        open.stream()
                .filter(one -> !String.valueOf(one.id()).equals(typed.get("id")))
                .forEach(one -> uppers.add(new Choice(String.valueOf(one.id()), one.label())));
        model.addAttribute("uppers", uppers);
        model.addAttribute(
                "aggregations",
                Stream.of(Aggregate.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute(
                "rules",
                List.of(
                        new Choice("propose", "It proposes, and somebody decides"),
                        new Choice("do", "It escalates by itself, with its reason")));
    }
}
