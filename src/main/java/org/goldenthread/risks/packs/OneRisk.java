package org.goldenthread.risks.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.organisation.Named;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.Steps;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads one risk of a pack: its words, controls, judgements over the years, and steps. */
@Component
class OneRisk {
    private static final String BAR = "\\s*\\|\\s*";
    private final Risks risks;
    private final Assessments assessments;
    private final Steps steps;
    private final Controls controls;
    private final Things things;
    private final Named named;

    OneRisk(Risks risks, Assessments assessments, Steps steps, Controls controls, Things things, Named named) {
        this.risks = risks;
        this.assessments = assessments;
        this.steps = steps;
        this.controls = controls;
        this.things = things;
        this.named = named;
    }

    /** Everything but the last judgement, which comes after what bodies were shown. */
    List<Problem> load(String council, Node node, long register) {
        var problems = new ArrayList<Problem>();
        var draft = new Risks.Draft(
                register,
                node.text("title"),
                words(node),
                post(council, node.text("owner")),
                "",
                meant(council, node.texts("threatens")));
        if (draft.owner() == null && !node.text("owner").isEmpty()) {
            problems.add(new Problem("owner", "there is no one post " + node.text("owner")));
        }
        switch (risks.add(council, draft)) {
            case Checked.Refused<Risk> refused -> problems.addAll(refused.problems());
            case Checked.Accepted<Risk>(Risk made) -> {
                meant(council, node.texts("actions"))
                        .forEach(action -> things.tie(made.ref(), action, TieKind.MITIGATED_BY));
                node.texts("controls").forEach(line -> control(council, made.ref(), line, problems));
                var judged = node.texts("judged");
                judged.subList(0, Math.max(0, judged.size() - 1)).forEach(line -> judge(made.ref(), line, problems));
                node.nodes("steps").forEach(step -> step(made.ref(), step, problems));
            }
        }
        return problems;
    }

    List<Problem> judgeLast(String council, Node node) {
        var problems = new ArrayList<Problem>();
        var judged = node.texts("judged");
        if (!judged.isEmpty()) {
            risks
                    .list(RiskFilter.live(council)
                            .paged(new RiskFilter.Paging(RiskFilter.Order.NUMBER, false, null, 1000)))
                    .rows()
                    .stream()
                    .filter(risk -> risk.title().equals(node.text("title")))
                    .forEach(risk -> judge(risk.ref(), judged.getLast(), problems));
        }
        return problems;
    }

    private static Risk.Words words(Node node) {
        return new Risk.Words(
                node.lines("cause"),
                node.text("event"),
                node.lines("consequence"),
                node.text("category"),
                Risk.Proximity.ofCode(node.text("proximity")),
                Risk.Response.ofCode(node.text("response")),
                node.text("significant").equals("true"),
                node.day("trigger"),
                node.text("triggered"));
    }

    private @Nullable String post(String council, String words) {
        return words.isEmpty()
                ? null
                : named.post(council, words).map(Thing::ref).orElse(null);
    }

    /** What is meant by such as "priority: Value for money"; what the record does not hold is left out. */
    private List<String> meant(String council, List<String> named) {
        return named.stream()
                .flatMap(words -> meant(council, words).stream())
                .map(Thing::ref)
                .toList();
    }

    Optional<Thing> meant(String council, String words) {
        var parts = words.split("\\s*:\\s*", 2);
        var key = Wording.key(parts[parts.length - 1]);
        return things.all(parts[0], council).stream()
                .filter(thing -> Wording.key(thing.title()).equals(key))
                .findFirst();
    }

    /** "prevents | Two people check every payment | strong | 2026-04-01 | Chief Accountant". */
    private void control(String council, String ref, String line, List<Problem> problems) {
        var parts = line.split(BAR, 5);
        if (parts.length < 5) {
            problems.add(new Problem("control", "it has not five parts: " + line));
            return;
        }
        var control = new Control(
                0,
                parts[1],
                Control.Side.ofCode(parts[0]),
                post(council, parts[4]),
                Control.Effect.ofCode(parts[2]),
                Node.dayOf(parts[3]),
                null);
        keep(controls.put(ref, risks.get(ref).version(), control), problems);
    }

    /** "2026-04-01 | gross 5 5 | current 4 4 | target 2 2 | why". */
    private void judge(String ref, String line, List<Problem> problems) {
        var parts = line.split(BAR);
        Map<Sort, Assessments.Chosen> chosen = new EnumMap<>(Sort.class);
        for (int i = 1; i < parts.length - 1; i++) {
            var words = parts[i].split("\\s+");
            chosen.put(
                    Sort.ofCode(words[0]),
                    new Assessments.Chosen(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
        var judgement = new Assessments.Judgement(Node.dayOf(parts[0]), parts[parts.length - 1], chosen);
        keep(assessments.assess(ref, risks.get(ref).version(), judgement), problems);
    }

    private void step(String ref, Node node, List<Problem> problems) {
        var wish = new Steps.Wish(
                Move.ofCode(node.text("move")),
                node.text("reason"),
                node.text("rule"),
                node.text("approver"),
                node.day("until"),
                null);
        LocalDate day = node.day("day");
        keep(steps.take(ref, risks.get(ref).version(), day == null ? wish : wish.on(day)), problems);
    }

    private static void keep(Checked<?> done, List<Problem> problems) {
        if (done instanceof Checked.Refused<?> refused) {
            problems.addAll(refused.problems());
        }
    }
}
