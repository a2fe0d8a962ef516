package org.goldenthread.governance.packs;

import java.util.List;
import java.util.Objects;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.DecisionRoute;
import org.goldenthread.governance.decisions.DecisionRule;
import org.goldenthread.governance.decisions.DecisionRules;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.goldenthread.governance.decisions.DecisionStep;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Loads the decisions of a pack, each with the route it went. */
@Component
class DecisionLoading {
    private static final String BAR = "\\s*\\|\\s*";
    private final Decisions decisions;
    private final DecisionRoute route;
    private final DecisionRules rules;
    private final ForwardPlan plan;
    private final Meant meant;

    DecisionLoading(Decisions decisions, DecisionRoute route, DecisionRules rules, ForwardPlan plan, Meant meant) {
        this.decisions = decisions;
        this.route = route;
        this.rules = rules;
        this.plan = plan;
        this.meant = meant;
    }

    boolean loaded(String council) {
        return decisions.count(DecisionFilter.all(council)) > 0;
    }

    void rules(String council, Node pack, List<Problem> problems) {
        for (var node : pack.nodes("rules")) {
            var rule = new DecisionRule(
                    Objects.requireNonNull(node.day("starts")),
                    Meant.money(node.text("threshold")),
                    node.number("wards"),
                    node.number("call-in", 5),
                    node.number("notice", 28),
                    node.text("informs"),
                    node.text("agrees"));
            Meant.kept(rules.set(council, rule), "rule", problems);
        }
    }

    void load(String council, Node pack, List<Problem> problems) {
        for (var node : pack.nodes("decisions")) {
            var title = node.text("title");
            Meant.kept(decisions.add(council, draft(council, node)), title, problems)
                    .ifPresent(made -> {
                        node.texts("steps").forEach(line -> step(made, line, problems));
                        node.texts("decides").forEach(line -> decides(council, made, line));
                        meant.thing(council, "planned: " + node.text("planned"))
                                .ifPresent(planned -> Meant.kept(plan.decided(planned, made.ref()), title, problems));
                    });
        }
    }

    private Decisions.Draft draft(String council, Node node) {
        boolean executive = !node.text("executive").equals("false");
        var body = meant.body(council, node.text("body"));
        return new Decisions.Draft(
                node.text("title"),
                new Decision.Taken(
                        Verb.ofCode(node.text("verb")),
                        new Decision.Maker(
                                body, meant.post(council, node.text("post")), body == null ? node.text("body") : ""),
                        Objects.requireNonNull(node.day("day")),
                        node.text("meeting"),
                        executive),
                new Decision.Words(
                        node.text("wording"),
                        node.text("reasons"),
                        node.text("alternatives"),
                        Meant.money(node.text("spend")),
                        ""),
                null,
                "",
                node.texts("wards"),
                node.text("exempt"),
                executive && node.text("callable").isEmpty(),
                node.text("callable"),
                new Decision.Carrying(
                        meant.post(council, node.text("owner")),
                        node.day("due"),
                        node.text("condition"),
                        node.day("review")));
    }

    /** "call_in | 2026-04-01 | who | why | who agreed". */
    private void step(Decision made, String line, List<Problem> problems) {
        var parts = line.split(BAR, -1);
        var wish = new DecisionStep.Wish(
                Move.ofCode(parts[0]).orElseThrow(),
                Node.dayOf(parts[1]),
                part(parts, 2),
                part(parts, 3),
                part(parts, 4),
                "");
        Meant.kept(route.move(made.ref(), decisions.get(made.ref()).version(), wish), made.title(), problems);
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at] : "";
    }

    /** "project: Repairs contract | grants an extension". */
    private void decides(String council, Decision made, String line) {
        var parts = line.split(BAR, 2);
        meant.thing(council, parts[0]).ifPresent(ref -> decisions.decides(made.ref(), ref, part(parts, 1)));
    }
}
