package org.goldenthread.plan.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.plan.CellChange;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Remits.Why;
import org.goldenthread.plan.Responsibilities;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes the marks of a paper's responsibility matrix: each becomes an answer in the matrix of the paper's plan. */
@Component
class ResponsibilityAcceptor implements Acceptor {
    private static final String KEY = "responsibility:";
    private final PaperPlans plans;
    private final Priorities priorities;
    private final Responsibilities responsibilities;
    private final Clock clock;

    ResponsibilityAcceptor(PaperPlans plans, Priorities priorities, Responsibilities responsibilities, Clock clock) {
        this.plans = plans;
        this.priorities = priorities;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("responsibility");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return List.of();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var priority = tied(proposal, acceptance, "priority").flatMap(priorities::find);
        if (priority.isEmpty()) {
            return Checked.refused(
                    "", "Accept the priority %s first".formatted(PaperPlans.field(proposal, "priority")));
        }
        var mark = PaperPlans.field(proposal, "role").equals("primary") ? Mark.PRIMARY : Mark.SECONDARY;
        if (!PaperPlans.field(proposal, "service").isEmpty()) {
            return contribution(proposal, acceptance, priority.get(), mark);
        }
        var workstream = tied(proposal, acceptance, "workstream");
        if (workstream.isEmpty()) {
            return Checked.refused(
                    "", "Accept the workstream %s first".formatted(PaperPlans.field(proposal, "workstream")));
        }
        return answer(new CellChange(priority.get().ref(), workstream.get(), Mark.NONE, mark), priority.get());
    }

    private static Optional<String> tied(Proposal proposal, Acceptance acceptance, String kind) {
        return proposal.ties().stream()
                .filter(tie -> tie.kind().equals(kind))
                .flatMap(tie -> acceptance.made().from(kind, tie.ref()).stream())
                .findFirst();
    }

    /** An answer that the matrix gives already stays as it is. */
    private Checked<String> answer(CellChange change, Priority priority) {
        var key = KEY + change.row() + "." + change.column();
        var now = responsibilities
                .matrix(priority.plan())
                .row(change.row())
                .map(row -> row.mark(change.column()))
                .orElse(Mark.NONE);
        if (now == change.now()) {
            return Checked.accepted(key);
        }
        if (now != Mark.NONE) {
            return Checked.refused(
                    "",
                    "The matrix says “%s” for %s; the paper says “%s”. Change it in the matrix if the paper is right"
                            .formatted(
                                    now.words(), priority.label(), change.now().words()));
        }
        var why = new Why("As the accepted paper says", LocalDate.now(clock), "");
        return responsibilities.change(priority.plan(), List.of(change), why).then(done -> Checked.accepted(key));
    }

    private Checked<String> contribution(Proposal proposal, Acceptance acceptance, Priority priority, Mark mark) {
        var name = PaperPlans.field(proposal, "service");
        var unit = plans.unit(acceptance.council(), name);
        if (unit.isEmpty()) {
            return Checked.refused(
                    "", "There is no one unit called “%s” in the organisation; open it, then accept".formatted(name));
        }
        var change = new CellChange(priority.ref(), unit.get(), Mark.NONE, mark);
        return responsibilities
                .contribute(priority.plan(), List.of(change))
                .then(done -> Checked.accepted(KEY + change.row() + "." + change.column()));
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        return Checked.accepted(key);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        var ends = key.substring(KEY.length()).split("\\.");
        var priority = priorities.find(ends[0]);
        if (priority.isEmpty()) {
            return Checked.accepted(key);
        }
        var now = responsibilities
                .matrix(priority.get().plan())
                .row(ends[0])
                .map(row -> row.mark(ends[1]))
                .orElse(Mark.NONE);
        if (now == Mark.NONE) {
            return Checked.accepted(key);
        }
        var why = new Why("The paper that said so was taken back", LocalDate.now(clock), "");
        var change = new CellChange(ends[0], ends[1], now, Mark.NONE);
        return responsibilities
                .change(priority.get().plan(), List.of(change), why)
                .then(done -> Checked.accepted(key));
    }
}
