package org.goldenthread.governance.minuting.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.decisions.web.DecisionForm;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Item.Outcome;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.minutes.Arising;
import org.goldenthread.governance.minuting.Minuting;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** What a clerk types of one item: outcome and minute, the decision, the actions. */
@Component
class MinutingForm {
    /** Rows for actions; more of them are added on the page of the minutes. */
    static final int ACTIONS = 3;

    private final DecisionForm decisions;

    MinutingForm(DecisionForm decisions) {
        this.decisions = decisions;
    }

    /** What the form begins with. @param executive as the body's last decision was */
    static Typed begun(Meeting meeting, Item item, boolean executive) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(meeting.version()));
        values.put("outcome", item.minute().outcome().code());
        values.put("minute", item.minute().words());
        values.put("title", item.words().title());
        values.put("executive", executive ? "yes" : "");
        values.put("callable", executive ? "yes" : "");
        return Typed.of(values);
    }

    /** As typed; refused where a day or an amount cannot be understood. */
    Checked<Minuting.Draft> draft(Meeting meeting, Typed typed) {
        var problems = new ArrayList<Problem>();
        var actions = actions(typed, problems);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var outcome = Outcome.ofCode(typed.get("outcome"));
        var minute = new Item.Minute(outcome, typed.text("minute"));
        if (!typed.has("decided")) {
            return Checked.accepted(new Minuting.Draft(minute, Optional.empty(), List.of(), actions));
        }
        return decision(meeting, typed, outcome)
                .then(draft ->
                        Checked.accepted(new Minuting.Draft(minute, Optional.of(draft), concerns(typed), actions)));
    }

    private Checked<Decisions.Draft> decision(Meeting meeting, Typed typed, Outcome outcome) {
        var whole = typed.with("body", meeting.body().ref())
                .with("day", meeting.day().toString())
                .with("meeting", meeting.ref());
        return decisions.draft(
                typed.has("verb") ? whole : whole.with("verb", verb(outcome).code()));
    }

    /** What a decision does where only the outcome of its item is said. */
    static Verb verb(Outcome outcome) {
        return switch (outcome) {
            case NONE, AGREED, AMENDED -> Verb.AGREED;
            case NOTED -> Verb.NOTED;
            case DEFERRED, WITHDRAWN -> Verb.DEFERRED;
            case REFERRED -> Verb.REFERRED;
            case REFUSED -> Verb.REJECTED;
        };
    }

    private static List<String> concerns(Typed typed) {
        return Stream.of(typed.text("concerns").split("[\\s,;]+"))
                .map(one -> one.toUpperCase(Locale.ROOT))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** Rows without a title are left out. */
    private static List<Arising.Draft> actions(Typed typed, List<Problem> problems) {
        return IntStream.rangeClosed(1, ACTIONS)
                .filter(n -> typed.has("title-" + n))
                .mapToObj(n -> {
                    if (typed.days("due-" + n) instanceof Checked.Refused<Typed> no) {
                        problems.addAll(no.problems());
                        return new Arising.Draft(typed.text("title-" + n), null, null, "");
                    }
                    return new Arising.Draft(
                            typed.text("title-" + n),
                            typed.reference("post-" + n),
                            typed.day("due-" + n),
                            typed.text("title"));
                })
                .toList();
    }

    void fill(Meeting meeting, Typed typed, org.springframework.ui.Model model) {
        decisions.fill(meeting.council(), typed, model);
        model.addAllAttributes(
                Map.of("rows", IntStream.rangeClosed(1, ACTIONS).boxed().toList()));
    }
}
