package org.goldenthread.governance.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goldenthread.governance.forward.Editions;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.forward.Planned;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Loads the forward plan of a pack, edition by edition, so that what slipped between them is told. */
@Component
class ForwardLoading {
    private final ForwardPlan plan;
    private final Editions editions;
    private final Meant meant;

    ForwardLoading(ForwardPlan plan, Editions editions, Meant meant) {
        this.plan = plan;
        this.editions = editions;
        this.meant = meant;
    }

    void load(String council, Node pack, List<Problem> problems) {
        int number = 0;
        for (var edition : pack.nodes("editions")) {
            number++;
            for (var node : pack.nodes("planned")) {
                entry(council, node, number, problems);
            }
            Meant.kept(editions.publish(council, edition.text("title"), edition.day("published")), "edition", problems);
        }
        for (var node : pack.nodes("planned")) {
            entry(council, node, number + 1, problems);
        }
        pack.nodes("planned").forEach(node -> except(council, node, problems));
    }

    /** Enters it before the edition that it is first in; from the next one on it has its later day. */
    private void entry(String council, Node node, int number, List<Problem> problems) {
        int first = node.number("edition", 1);
        if (number == first) {
            var day = Objects.requireNonNull(node.day("day"));
            Meant.kept(plan.add(council, draft(council, node, day)), node.text("title"), problems);
        } else if (number == first + 1 && node.day("later") != null) {
            var later = Objects.requireNonNull(node.day("later"));
            meant.thing(council, "planned: " + node.text("title"))
                    .map(plan::get)
                    .ifPresent(one -> Meant.kept(
                            plan.change(one.ref(), one.version(), draft(council, node, later)), one.title(), problems));
        }
    }

    private ForwardPlan.Draft draft(String council, Node node, LocalDate day) {
        var body = meant.body(council, node.text("body"));
        return new ForwardPlan.Draft(
                node.text("title"),
                new Planned.What(
                        node.text("summary"),
                        body,
                        body == null ? node.text("body") : "",
                        day,
                        !node.text("executive").equals("false"),
                        Meant.money(node.text("spend")),
                        node.texts("wards"),
                        node.text("private"),
                        node.text("consultees"),
                        node.text("documents")),
                meant.post(council, node.text("owner")));
    }

    private void except(String council, Node node, List<Problem> problems) {
        if (node.has("route")) {
            meant.thing(council, "planned: " + node.text("title"))
                    .map(plan::get)
                    .ifPresent(one -> Meant.kept(
                            plan.except(
                                    one.ref(),
                                    one.version(),
                                    new Planned.Exception(
                                            Planned.Exception.Sort.ofCode(node.text("route")),
                                            node.text("why"),
                                            node.text("agreed"),
                                            node.day("agreed-on"))),
                            one.title(),
                            problems));
        }
    }
}
