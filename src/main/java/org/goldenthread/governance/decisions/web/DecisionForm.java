package org.goldenthread.governance.decisions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.governance.decisions.KeyTest.Answer;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.forward.Planned;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person types of a decision, and what they choose from. */
@Component
public class DecisionForm {
    private final Bodies bodies;
    private final Posts posts;
    private final Clock clock;

    DecisionForm(Bodies bodies, Posts posts, Clock clock) {
        this.bodies = bodies;
        this.posts = posts;
        this.clock = clock;
    }

    /** A decision as typed; refused where an amount or a day cannot be understood. */
    public Checked<Decisions.Draft> draft(Typed typed) {
        var today = LocalDate.now(clock);
        return typed.days("day", "due", "review").then(good -> {
            if (!good.has("spend")) {
                return Checked.accepted(draft(good, null, today));
            }
            return switch (Money.read(good.text("spend"))) {
                case Checked.Accepted<Money>(Money spend) -> Checked.accepted(draft(good, spend, today));
                case Checked.Refused<Money>(List<Problem> problems) ->
                    Checked.refused("spend", problems.getFirst().message());
            };
        });
    }

    private static Decisions.Draft draft(Typed typed, @Nullable Money spend, LocalDate today) {
        var maker = new Decision.Maker(typed.reference("body"), typed.reference("post"), typed.text("makerNamed"));
        var day = typed.day("day");
        return new Decisions.Draft(
                typed.text("title"),
                new Decision.Taken(
                        Verb.ofCode(typed.get("verb")),
                        maker,
                        day == null ? today : day,
                        typed.text("meeting"),
                        typed.has("executive")),
                new Decision.Words(typed.text("wording"), typed.text("reasons"), typed.text("alternatives"), spend, ""),
                judged(typed.text("key")),
                typed.text("keyWhy"),
                wards(typed),
                typed.text("exempt"),
                typed.has("callable"),
                typed.text("notCallable"),
                new Decision.Carrying(
                        typed.reference("owner"), typed.day("due"), typed.text("condition"), typed.day("review")));
    }

    private static @Nullable Answer judged(String code) {
        return switch (code) {
            case "yes" -> KeyTest.Answer.YES;
            case "no" -> KeyTest.Answer.NO;
            default -> null;
        };
    }

    private static List<String> wards(Typed typed) {
        if (typed.has("allWards")) {
            return List.of(KeyTest.ALL_WARDS);
        }
        return Stream.of(typed.text("wards").split("[\\n,;]+"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    static Map<String, String> values(Decision one) {
        var values = new HashMap<String, String>();
        var words = one.words();
        values.put("version", String.valueOf(one.version()));
        values.put("title", one.title());
        values.put("verb", one.taken().verb().code());
        values.put("body", text(one.taken().maker().body()));
        values.put("post", text(one.taken().maker().post()));
        values.put("makerNamed", one.taken().maker().named());
        values.put("day", text(one.taken().day()));
        values.put("meeting", one.taken().meeting());
        values.put("executive", one.taken().executive() ? "yes" : "");
        values.put("callable", one.callIn().callable() ? "yes" : "");
        values.put("notCallable", one.callIn().why());
        boolean all = one.wards().contains(KeyTest.ALL_WARDS);
        values.put("allWards", all ? "yes" : "");
        values.put("wards", all ? "" : String.join("\n", one.wards()));
        values.put("key", one.key().judged() ? one.key().answer().code() : "");
        values.put("exempt", one.exempt());
        values.put("owner", text(one.carrying().owner()));
        values.put("due", text(one.carrying().due()));
        values.put("condition", one.carrying().condition());
        values.put("review", text(one.carrying().review()));
        if (words != null) {
            values.put("wording", words.wording());
            values.put("reasons", words.reasons());
            values.put("alternatives", words.alternatives());
            values.put("spend", words.spend() == null ? "" : words.spend().typed());
            values.put("keyWhy", one.key().judged() ? words.keyWhy() : "");
        }
        return values;
    }

    /** What an entry of the forward plan says already of the decision that it led to. */
    static Map<String, String> begun(Planned planned) {
        var what = planned.what();
        var values = new HashMap<String, String>();
        boolean all = what.wards().contains(KeyTest.ALL_WARDS);
        values.put("planned", planned.ref());
        values.put("title", planned.title());
        values.put("body", text(what.body()));
        values.put("makerNamed", what.named());
        values.put("executive", what.executive() ? "yes" : "");
        values.put("callable", what.executive() ? "yes" : "");
        values.put("spend", what.spend() == null ? "" : what.spend().typed());
        values.put("allWards", all ? "yes" : "");
        values.put("wards", all ? "" : String.join("\n", what.wards()));
        values.put("exempt", what.exempt());
        values.put("owner", text(planned.owner()));
        return values;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What the fields of a decision are chosen from. */
    public void fill(String council, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        var choices = new ArrayList<Choice>();
        for (var one : Verb.values()) {
            choices.add(new Choice(one.code(), one.words()));
        }
        model.addAttribute("verbs", choices);
        model.addAttribute("bodies", bodies.choices(council, "No body on record", typed.reference("body")));
        model.addAttribute("makers", posts.choices(council, typed.reference("post")));
        model.addAttribute("posts", posts.choices(council, typed.reference("owner")));
        model.addAttribute(
                "keys",
                List.of(
                        new Choice("", "As the council's rule answers"),
                        new Choice("yes", "Key decision, whatever the rule says"),
                        new Choice("no", "Not key, whatever the rule says")));
    }
}
