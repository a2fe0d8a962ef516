package org.goldenthread.governance.forward.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.forward.Planned;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person types of a decision that is to be taken. */
@Component
class PlannedForm {
    private final Bodies bodies;
    private final Posts posts;

    PlannedForm(Bodies bodies, Posts posts) {
        this.bodies = bodies;
        this.posts = posts;
    }

    static Checked<ForwardPlan.Draft> draft(Typed typed) {
        return typed.days("day").then(good -> {
            if (good.day("day") == null) {
                return Checked.refused("day", "Enter the earliest day on which it is to be decided");
            }
            if (!good.has("spend")) {
                return Checked.accepted(draft(good, null));
            }
            return switch (Money.read(good.text("spend"))) {
                case Checked.Accepted<Money>(Money spend)
                when !spend.isNegative() -> Checked.accepted(draft(good, spend));
                case Checked.Accepted<Money> minus -> Checked.refused("spend", "Enter a plain amount");
                case Checked.Refused<Money>(List<Problem> problems) ->
                    Checked.refused("spend", problems.getFirst().message());
            };
        });
    }

    private static ForwardPlan.Draft draft(Typed typed, @Nullable Money spend) {
        var wards = typed.has("allWards")
                ? List.of(KeyTest.ALL_WARDS)
                : Stream.of(typed.text("wards").split("[\\n,;]+"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
        var day = java.util.Objects.requireNonNull(typed.day("day"));
        return new ForwardPlan.Draft(
                typed.text("title"),
                new Planned.What(
                        typed.text("summary"),
                        typed.reference("body"),
                        typed.text("named"),
                        day,
                        typed.has("executive"),
                        spend,
                        wards,
                        typed.text("exempt"),
                        typed.text("consultees"),
                        typed.text("documents")),
                typed.reference("owner"));
    }

    static Map<String, String> values(Planned one) {
        var what = one.what();
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(one.version()));
        values.put("title", one.title());
        values.put("summary", what.summary());
        values.put("body", what.body() == null ? "" : what.body());
        values.put("named", what.named());
        values.put("day", what.day().toString());
        values.put("executive", what.executive() ? "yes" : "");
        values.put("spend", what.spend() == null ? "" : what.spend().typed());
        boolean all = what.wards().contains(KeyTest.ALL_WARDS);
        values.put("allWards", all ? "yes" : "");
        values.put("wards", all ? "" : String.join("\n", what.wards()));
        values.put("exempt", what.exempt());
        values.put("consultees", what.consultees());
        values.put("documents", what.documents());
        values.put("owner", one.owner() == null ? "" : one.owner());
        return values;
    }

    void fill(String council, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("bodies", bodies.choices(council, "No body on record", typed.reference("body")));
        model.addAttribute("posts", posts.choices(council, typed.reference("owner")));
    }
}
