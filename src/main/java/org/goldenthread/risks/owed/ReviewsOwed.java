package org.goldenthread.risks.owed;

import static java.util.stream.Collectors.toMap;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFilter.Order;
import org.goldenthread.risks.RiskFilter.Paging;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Ladder;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Risks that their owners are asked to judge again: due within a month, at the next meeting, or never judged. */
@Component
class ReviewsOwed implements Owing {
    static final Sort SORT = new Sort("risk", "risk", "risks", "Risks to review", 50);
    private static final int MOST = 200;
    private static final int SOON = 30;
    private final Risks risks;
    private final Assessments assessments;
    private final Registers registers;
    private final Matrices matrices;
    private final Templates templates;
    private final Clock clock;

    ReviewsOwed(
            Risks risks,
            Assessments assessments,
            Registers registers,
            Matrices matrices,
            Templates templates,
            Clock clock) {
        this.risks = risks;
        this.assessments = assessments;
        this.registers = registers;
        this.matrices = matrices;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        var known = new Ladder(registers.all(visitor.council()));
        var drawn = matrices.all(visitor.council()).stream().collect(toMap(Matrix::id, matrix -> matrix));
        var live = RiskFilter.live(visitor.council()).paged(new Paging(Order.DUE, false, null, MOST));
        return posts.stream()
                .flatMap(post -> risks.first(live.ownedBy(post)).stream())
                .flatMap(risk -> {
                    var register = known.get(risk.standing().register());
                    return term(risk, register).stream()
                            .map(term -> duty(risk, term, Objects.requireNonNull(drawn.get(register.matrix()))));
                })
                .toList();
    }

    private Optional<Term> term(Risk risk, Register register) {
        var every = register.cadence().meetings();
        var due = risk.standing().due();
        if (risk.current() == null || (every != null && risk.standing().met() >= every - 1)) {
            return Optional.of(Term.OPEN);
        }
        return due == null || due.isAfter(LocalDate.now(clock).plusDays(SOON))
                ? Optional.empty()
                : Optional.of(Term.by(due));
    }

    private Duty duty(Risk risk, Term term, Matrix matrix) {
        var form = form(risk, matrix, Typed.of(Map.of()), List.of());
        return new Duty(risk.ref(), what(risk), term, now(risk), risk.owner(), form);
    }

    private static Duty.What what(Risk risk) {
        return new Duty.What(risk.ref(), risk.title(), "", "/risks/" + risk.ref());
    }

    private static String now(Risk risk) {
        return risk.current() == null ? "" : risk.current().mark().words();
    }

    private Content form(Risk risk, Matrix matrix, Typed typed, List<Problem> problems) {
        return templates.content(
                "risks/review-fields", Map.of("risk", risk, "matrix", matrix, "typed", typed, "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var risk = risks.get(key);
        if (!risk.council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        if (!visitor.mayChange(risk.owner())) {
            throw new NotAllowed("You may read " + key + " but not judge it");
        }
        var typed = Typed.of(sent);
        var judged = typed.number("version") == risk.version()
                ? assessments.assess(
                        key,
                        risk.version(),
                        Assessments.Judgement.now(
                                LocalDate.now(clock),
                                typed.text("reason"),
                                new Assessments.Chosen(typed.number("likelihood"), typed.number("impact"))))
                : Checked.<Risk>refused(
                        "reason", key + " was changed by somebody else in the meantime; look again and send it");
        return switch (judged) {
            case Checked.Accepted<Risk>(Risk after) -> new Outcome.Done(what(after), now(after));
            case Checked.Refused<Risk>(List<Problem> problems) -> again(risk, typed, problems);
        };
    }

    private Outcome again(Risk risk, Typed typed, List<Problem> problems) {
        var placed = problems.stream()
                .map(one -> new Problem(
                        (one.place().equals("reason") ? "reason-" : "likelihood-") + risk.ref(), one.message()))
                .toList();
        return new Outcome.Again(what(risk), placed, form(risk, assessments.matrixOf(risk), typed, placed));
    }
}
