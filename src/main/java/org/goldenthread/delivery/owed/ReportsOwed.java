package org.goldenthread.delivery.owed;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Actions and milestones whose owners are asked how they are doing, among everything that a post owes. */
@Component
class ReportsOwed implements Owing {
    private static final Sort SORT = new Sort("action", "action", "actions", "Actions to report on", 40);
    private static final int MOST = 300;
    private static final String DONE = "100";
    private final Actions actions;
    private final ActionCourses courses;
    private final LastSaidStore store;
    private final Things things;
    private final Templates templates;
    private final Clock clock;

    ReportsOwed(
            Actions actions,
            ActionCourses courses,
            LastSaidStore store,
            Things things,
            Templates templates,
            Clock clock) {
        this.actions = actions;
        this.courses = courses;
        this.store = store;
        this.things = things;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        var today = LocalDate.now(clock);
        var said = store.open(visitor.council(), posts, MOST);
        var cards = things.cards(said.keySet());
        return actions.all(said.keySet()).stream()
                .flatMap(one -> {
                    var card = cards.get(one.ref());
                    var last = said.getOrDefault(one.ref(), Optional.empty()).orElse(null);
                    return card == null
                            ? Stream.empty()
                            : Asked.of(one.dates(), last, today).stream().map(term -> duty(one, card.version(), term));
                })
                .toList();
    }

    private Duty duty(Action one, int version, Term term) {
        var last = one.course().progress() + "%, " + one.course().state().words();
        return new Duty(
                one.ref(), what(one), term, last, one.owner(), form(one, version, Typed.of(Map.of()), List.of()));
    }

    private static Duty.What what(Action one) {
        return new Duty.What(
                one.ref(), one.title(), one.isMilestone() ? "milestone" : "", "/delivery/actions/" + one.ref());
    }

    private Content form(Action one, int version, Typed typed, List<Problem> problems) {
        return templates.content(
                "delivery/report-fields", Map.of("one", one, "version", version, "typed", typed, "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var one = actions.get(key);
        if (!one.council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + key + " but not report on it");
        }
        var typed = Typed.of(sent);
        int version = things.get(key).version();
        var reported = typed.number("version") == version
                ? typed.days("forecast").then(days -> reported(one, version, days))
                : Checked.<Action>refused(
                        "progress", key + " was changed by somebody else in the meantime; look again and send it");
        return switch (reported) {
            case Checked.Accepted<Action>(Action now) ->
                new Outcome.Done(
                        what(now),
                        now.course().progress() + "%, " + now.course().state().words());
            case Checked.Refused<Action>(List<Problem> problems) -> again(one, version, typed, problems);
        };
    }

    private Checked<Action> reported(Action one, int version, Typed typed) {
        if (typed.text("progress").equals(DONE)) {
            return courses.complete(one.ref(), version, null, typed.text("note"));
        }
        var view = Judgement.VIEWS.contains(typed.text("view")) ? typed.text("view") : "";
        var judged = new Judgement(
                view,
                one.judgement().confidence(),
                typed.text("because"),
                view.isEmpty() ? null : LocalDate.now(clock));
        return courses.report(
                one.ref(),
                version,
                new ActionCourses.Report(
                        typed.text("progress").matches("\\d{1,3}") ? typed.number("progress") : -1,
                        typed.day("forecast"),
                        judged,
                        one.wording().delay(),
                        typed.text("note")));
    }

    private Outcome again(Action one, int version, Typed typed, List<Problem> problems) {
        var placed = problems.stream()
                .map(problem -> new Problem(field(problem.place()) + "-" + one.ref(), problem.message()))
                .toList();
        return new Outcome.Again(what(one), placed, form(one, version, typed, placed));
    }

    /** What shows that it is done is asked for in the box for words. */
    private static String field(String place) {
        return switch (place) {
            case "evidence", "day" -> "note";
            case "forecast", "because", "note" -> place;
            default -> "progress";
        };
    }
}
