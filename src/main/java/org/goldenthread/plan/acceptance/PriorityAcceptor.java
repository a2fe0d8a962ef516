package org.goldenthread.plan.acceptance;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priorities.Draft;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Priority.Term;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes priorities and objectives from papers, each to its level of the paper's plan. */
@Component
class PriorityAcceptor implements Acceptor {
    private static final Pattern CODE =
            Pattern.compile("[A-Z]{1,4}[ -]?\\d{1,3}(?:\\.\\d{1,3})*|\\d{1,2}(?:\\.\\d{1,3})+");
    private final PaperPlans plans;
    private final Priorities priorities;
    private final Things things;

    PriorityAcceptor(PaperPlans plans, Priorities priorities, Things things) {
        this.plans = plans;
        this.priorities = priorities;
        this.things = things;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("priority", "objective");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return priorities.alike(council, "", code(proposal), proposal.title()).stream()
                .map(PriorityAcceptor::same)
                .toList();
    }

    static Same same(Priority priority) {
        return new Same(priority.ref(), priority.label());
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var plan = plans.of(acceptance);
        var level = proposal.kind().equals("objective") ? objectives(plan) : plan.answeredLevel();
        var draft = new Draft(
                plan.ref(),
                level.position(),
                null,
                code(proposal),
                term(proposal),
                PaperPlans.title(proposal.title()),
                text(proposal),
                plans.post(acceptance.council(), PaperPlans.field(proposal, "owner"))
                        .orElse(null),
                PaperPlans.field(proposal, "owner"));
        return priorities.add(draft).then(made -> Checked.accepted(made.ref()));
    }

    /** The level above the one that workstreams answer for; that one itself where it is the top. */
    private static Plan.Level objectives(Plan plan) {
        var answered = plan.answeredLevel();
        return plan.levels().stream()
                .filter(level -> level.position() < answered.position())
                .reduce((upper, lower) -> lower)
                .orElse(answered);
    }

    private static String code(Proposal proposal) {
        return proposal.kind().equals("priority")
                        && CODE.matcher(proposal.ref()).matches()
                ? proposal.ref()
                : "";
    }

    private static Term term(Proposal proposal) {
        var words = PaperPlans.field(proposal, "term");
        return words.startsWith("medium")
                ? Term.MEDIUM
                : words.startsWith("long")
                        ? Term.LONG
                        : words.startsWith("immediate") || words.startsWith("urgent") || words.startsWith("short")
                                ? Term.IMMEDIATE
                                : Term.OPEN;
    }

    private static String text(Proposal proposal) {
        return proposal.text().equals(proposal.title()) ? "" : proposal.text().strip();
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        var before = priorities.get(key);
        var card = things.get(key);
        var code = before.at().code().isEmpty() ? code(proposal) : before.at().code();
        var term =
                before.at().term() == Term.OPEN ? term(proposal) : before.at().term();
        var text =
                card.card().summary().isBlank() ? text(proposal) : card.card().summary();
        var ownerNamed = before.ownerNamed().isBlank() ? PaperPlans.field(proposal, "owner") : before.ownerNamed();
        var owner = before.owner() == null
                ? plans.post(acceptance.council(), ownerNamed).orElse(null)
                : before.owner();
        boolean changes = !code.equals(before.at().code())
                || term != before.at().term()
                || !text.equals(card.card().summary())
                || !ownerNamed.equals(before.ownerNamed())
                || !java.util.Objects.equals(owner, before.owner());
        if (!changes) {
            return Checked.accepted(key);
        }
        var draft = new Draft(
                before.plan(),
                before.at().level(),
                before.at().parent(),
                code,
                term,
                before.title(),
                text,
                owner,
                ownerNamed);
        return priorities.change(key, card.version(), draft).then(made -> Checked.accepted(key));
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return priorities.find(key).isEmpty() ? Checked.accepted(key) : priorities.remove(key);
    }
}
