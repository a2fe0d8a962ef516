package org.goldenthread.risks.owed;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Assessments.Chosen;
import org.goldenthread.risks.Assessments.Judgement;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFilter.Order;
import org.goldenthread.risks.RiskFilter.Paging;
import org.goldenthread.risks.RiskState;
import org.goldenthread.risks.Risks;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Term;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Risks whose review is due from the post that owns them, and those that nobody has judged yet. */
@Component
class ReviewsOwed implements Owing {
    private static final org.goldenthread.site.updates.Sort SORT =
            new org.goldenthread.site.updates.Sort("risk", "risk review", "risk reviews", "Risks to review", 50);
    private static final int MOST = 100;
    private static final int AHEAD = 14;
    private final Risks risks;
    private final Assessments assessments;
    private final Templates templates;
    private final Clock clock;

    ReviewsOwed(Risks risks, Assessments assessments, Templates templates, Clock clock) {
        this.risks = risks;
        this.assessments = assessments;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public org.goldenthread.site.updates.Sort sort() {
        return SORT;
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        var soon = new Paging(Order.DUE, false, null, MOST);
        return posts.stream()
                .sorted()
                .flatMap(post ->
                        risks
                                .list(RiskFilter.live(visitor.council())
                                        .ownedBy(post)
                                        .paged(soon))
                                .rows()
                                .stream())
                .flatMap(this::asked)
                .toList();
    }

    /** Reviews that a body makes at its meetings have no day, and are not asked for here once it was judged. */
    private Stream<Duty> asked(Risk risk) {
        var due = risk.standing().due();
        if (risk.current() == null) {
            return Stream.of(duty(risk, due == null ? Term.OPEN : Term.by(due)));
        }
        return due == null || due.isAfter(LocalDate.now(clock).plusDays(AHEAD))
                ? Stream.empty()
                : Stream.of(duty(risk, Term.by(due)));
    }

    private Duty duty(Risk risk, Term term) {
        return new Duty(risk.ref(), what(risk), term, judged(risk), risk.owner(), form(risk, first(risk), List.of()));
    }

    private static Duty.What what(Risk risk) {
        return new Duty.What(risk.ref(), risk.title(), risk.words().category(), "/risks/" + risk.ref());
    }

    private static String judged(Risk risk) {
        var current = risk.current();
        return current == null ? "" : current.mark().words();
    }

    /** The cell of the last judgement stands in the form, where it was of the matrix of today. */
    private Typed first(Risk risk) {
        var current = risk.current();
        return current == null
                        || current.mark().matrix() != assessments.matrixOf(risk).id()
                ? Typed.of(Map.of())
                : Typed.of(Map.of(
                        "likelihood", String.valueOf(current.mark().likelihood()),
                        "impact", String.valueOf(current.mark().impact())));
    }

    private Content form(Risk risk, Typed typed, List<Problem> problems) {
        return templates.content(
                "risks/review-fields",
                Map.of(
                        "risk",
                        risk,
                        "matrix",
                        assessments.matrixOf(risk),
                        "judged",
                        judged(risk),
                        "typed",
                        typed,
                        "problems",
                        problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var risk = risks.get(key);
        if (!risk.council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        if (!visitor.mayChange(risk.owner())) {
            throw new NotAllowed("You may read " + key + " but not review it");
        }
        var typed = Typed.of(sent);
        try {
            return switch (reviewed(risk, typed)) {
                case Checked.Accepted<Risk>(Risk now) -> new Outcome.Done(what(now), "Reviewed: " + judged(now));
                case Checked.Refused<Risk>(List<Problem> problems) -> again(risk, typed, problems);
            };
        } catch (ChangedMeanwhile race) {
            var now = risks.get(key);
            return again(
                    now,
                    typed,
                    List.of(new Problem(
                            "reason", "Somebody else changed " + key + " meanwhile; send it again if it still holds")));
        }
    }

    private Checked<Risk> reviewed(Risk risk, Typed typed) {
        if (risk.standing().state() == RiskState.CLOSED) {
            return Checked.refused("reason", risk.ref() + " is closed");
        }
        if (!typed.has("likelihood") || !typed.has("impact")) {
            return Checked.refused(
                    typed.has("likelihood") ? "impact" : "likelihood", "Choose both likelihood and impact");
        }
        var chosen = Map.of(Sort.CURRENT, new Chosen(typed.number("likelihood"), typed.number("impact")));
        return assessments.assess(
                risk.ref(), typed.number("version"), new Judgement(LocalDate.now(clock), typed.text("reason"), chosen));
    }

    private Outcome again(Risk risk, Typed typed, List<Problem> problems) {
        var placed = problems.stream()
                .map(one -> new Problem(
                        (Objects.equals(one.place(), "impact") || Objects.equals(one.place(), "likelihood")
                                        ? one.place()
                                        : "reason")
                                + "-" + risk.ref(),
                        one.message()))
                .toList();
        return new Outcome.Again(what(risk), placed, form(risk, typed, placed));
    }
}
