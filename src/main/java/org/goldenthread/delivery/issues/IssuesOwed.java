package org.goldenthread.delivery.issues;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues that a post deals with, among everything that it owes: those whose day is near, and those left open. */
@Component
class IssuesOwed implements Owing {
    private static final Sort SORT = new Sort("issue", "issue", "issues", "Issues to deal with", 35);
    private static final int NEAR = 14;
    private final Issues issues;
    private final Things things;
    private final Templates templates;
    private final Clock clock;

    IssuesOwed(Issues issues, Things things, Templates templates, Clock clock) {
        this.issues = issues;
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
        var mine = issues.dealtWithBy(visitor.council(), posts);
        var cards = things.cards(mine.stream().map(Issue::ref).toList());
        return mine.stream()
                .flatMap(one -> term(one, today).stream().map(term -> duty(one, cards.get(one.ref()), term)))
                .toList();
    }

    private Duty duty(Issue one, @Nullable Thing card, Term term) {
        int version = card == null ? 0 : card.version();
        return new Duty(
                one.ref(),
                what(one),
                term,
                one.severity() + ", " + one.life().code(),
                one.owner().post(),
                form(one, version, Typed.of(Map.of()), List.of()));
    }

    private Content form(Issue one, int version, Typed typed, List<Problem> problems) {
        return templates.content(
                "delivery/issue-fields",
                Map.of("one", IssueView.facing(one), "version", version, "typed", typed, "problems", problems));
    }

    /** Asked for as its day comes near; one that nobody has taken up waits. */
    private static Optional<Term> term(Issue one, LocalDate today) {
        var due = one.raised().due();
        if (due != null && !due.isAfter(today.plusDays(NEAR))) {
            return Optional.of(Term.by(due));
        }
        return one.life() == IssueLife.OPEN ? Optional.of(Term.OPEN) : Optional.empty();
    }

    private static Duty.What what(Issue one) {
        return new Duty.What(one.ref(), one.title(), one.about().title(), "/delivery/issues/" + one.ref());
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var one = issues.get(key);
        if (!one.council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        if (!visitor.mayChange(one.owner().post())) {
            throw new NotAllowed("You may read " + key + " but not answer for it");
        }
        var typed = Typed.of(sent);
        int version = things.get(key).version();
        var answered = typed.number("version") == version
                ? typed.days("due").then(fine -> issues.answer(key, version, fine))
                : Checked.<Issue>refused(
                        "life", key + " was changed by somebody else in the meantime; look again and send it");
        return switch (answered) {
            case Checked.Accepted<Issue>(Issue now) ->
                new Outcome.Done(what(now), now.life().code());
            case Checked.Refused<Issue>(List<Problem> problems) -> again(one, version, typed, problems);
        };
    }

    private Outcome again(Issue one, int version, Typed typed, List<Problem> problems) {
        var placed = problems.stream()
                .map(problem -> new Problem(field(problem.place()) + "-" + one.ref(), problem.message()))
                .toList();
        return new Outcome.Again(what(one), placed, form(one, version, typed, placed));
    }

    private static String field(String place) {
        return place.equals("due") || place.equals("reason") ? place : "life";
    }
}
