package org.goldenthread.risks.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.organisation.Named;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.register.Aggregate;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.showing.Showings;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads a pack's registers, then its risks, then what bodies were shown; a council with registers is left alone. */
@Component
class RiskLoading {
    private final Matrices matrices;
    private final Registers registers;
    private final Showings showings;
    private final OneRisk risks;
    private final Named named;

    RiskLoading(Matrices matrices, Registers registers, Showings showings, OneRisk risks, Named named) {
        this.matrices = matrices;
        this.registers = registers;
        this.showings = showings;
        this.risks = risks;
        this.named = named;
    }

    Checked<String> load(String council, Node pack) {
        if (!registers.all(council).isEmpty()) {
            return Checked.accepted("the registers are there already");
        }
        var problems = new ArrayList<Problem>();
        long matrix = matrices.use(council, pack.text("matrix")).id();
        Map<String, Long> opened = new HashMap<>();
        for (var node : pack.nodes("registers")) {
            take(registers.add(council, register(council, matrix, node, opened)), node.text("name"), problems)
                    .forEach(one -> opened.put(one.name(), one.id()));
        }
        for (var node : pack.nodes("risks")) {
            risks.load(council, node, opened.getOrDefault(node.text("register"), 0L)).stream()
                    .map(one -> new Problem(node.text("title"), one.toString()))
                    .forEach(problems::add);
        }
        for (var node : pack.nodes("showings")) {
            var wanted = new Showings.Wanted(node.text("body"), node.day("held"), node.text("note"));
            take(
                    showings.record(council, opened.getOrDefault(node.text("register"), 0L), wanted),
                    node.text("register"),
                    problems);
        }
        for (var node : pack.nodes("risks")) {
            risks.judgeLast(council, node).stream()
                    .map(one -> new Problem(node.text("title"), one.toString()))
                    .forEach(problems::add);
        }
        return problems.isEmpty() ? Checked.accepted(pack.nodes("risks").size() + " risks") : Checked.refused(problems);
    }

    private static <T> List<T> take(Checked<T> checked, String what, List<Problem> problems) {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> List.of(value);
            case Checked.Refused<T> refused -> {
                refused.problems().forEach(one -> problems.add(new Problem(what, one.toString())));
                yield List.of();
            }
        };
    }

    private Register register(String council, long usual, Node node, Map<String, Long> opened) {
        var own = node.text("matrix");
        long matrix = own.isEmpty() ? usual : matrices.use(council, own).id();
        return new Register(
                0,
                0,
                RegisterLevel.ofCode(node.text("level")),
                node.text("name"),
                node.text("unit").isEmpty() && node.text("about").isEmpty() ? null : about(council, node),
                opened.get(node.text("upper")),
                matrix,
                new Register.Cadence(node.text("body"), node.number("months"), node.number("meetings")),
                new Register.Rules(
                        node.number("threshold"),
                        node.number("overdue"),
                        true,
                        node.text("rule").equals("do"),
                        Aggregate.ofCode(node.text("aggregation"))),
                null);
    }

    /** A unit by the name a paper would give it, or any other thing as "programme: Change Programme". */
    private @Nullable String about(String council, Node node) {
        var unit = node.text("unit");
        var found = unit.isEmpty() ? risks.meant(council, node.text("about")) : named.unit(council, unit);
        return found.map(Thing::ref).orElse(null);
    }
}
