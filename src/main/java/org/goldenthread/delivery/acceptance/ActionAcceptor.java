package org.goldenthread.delivery.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Actions.Draft;
import org.goldenthread.delivery.Actions.Written;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Resembling;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes actions and milestones from papers, each with the day, owner and outcome that the paper prints. */
@Component
class ActionAcceptor implements Acceptor {
    private static final List<Level> WITHIN = List.of(Level.PROJECT, Level.STRAND, Level.PROGRAMME);
    private final Actions actions;
    private final Belonging belonging;
    private final PrintedCourse course;
    private final Resembling resembling;
    private final Things things;

    ActionAcceptor(Actions actions, Belonging belonging, PrintedCourse course, Resembling resembling, Things things) {
        this.actions = actions;
        this.belonging = belonging;
        this.course = course;
        this.resembling = resembling;
        this.things = things;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("action", "milestone");
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Choice> places(String kind, String council) {
        return belonging.choices(council, WITHIN);
    }

    /** Of milestones only those of the same day are alike: one sentence of a paper may tell two. */
    @Override
    public List<Same> alike(Proposal proposal, String council) {
        var sort = Sort.ofCode(proposal.kind());
        var due = dates(proposal).due();
        return resembling.of(proposal.title(), sort.code(), council).stream()
                .filter(same -> sort == Sort.ACTION || due == null || isOn(same.key(), due))
                .toList();
    }

    private boolean isOn(String ref, LocalDate day) {
        return actions.find(ref)
                .filter(one -> one.dates().due() == null || one.dates().due().equals(day))
                .isPresent();
    }

    private static PrintedDates dates(Proposal proposal) {
        return proposal.kind().equals("milestone")
                ? PrintedDates.ofMilestone(proposal)
                : PrintedDates.ofAction(proposal);
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var parent =
                belonging.of(proposal, acceptance, WITHIN).map(Undertaking::ref).orElse(null);
        var dates = dates(proposal);
        var owner = proposal.said("owner");
        var wording = new Action.Wording("", "task", proposal.said("outcome"), "", "", "");
        var draft = new Draft(
                parent,
                Sort.ofCode(proposal.kind()),
                Belonging.title(proposal.title()),
                belonging.post(acceptance, owner),
                owner,
                new Written(wording, dates.start(), dates.promised(), "", ""));
        return actions.add(acceptance.council(), draft)
                .then(made -> course.follow(made, dates, proposal, acceptance))
                .then(made -> {
                    belonging.tie(made.ref(), proposal, acceptance, parent);
                    return Checked.accepted(made.ref());
                });
    }

    /** Fills owner, outcome and day where nobody has written them, and adds what it answers and delivers. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        var before = actions.get(key);
        belonging.tie(key, proposal, acceptance, before.project());
        var place =
                belonging.of(proposal, acceptance, WITHIN).map(Undertaking::ref).orElse(null);
        var words = before.wording();
        var outcome = words.outcome().isBlank() ? proposal.said("outcome") : words.outcome();
        boolean owned = before.owner() != null || !before.ownerNamed().isBlank();
        var named = owned ? before.ownerNamed() : proposal.said("owner");
        var owner = owned ? before.owner() : belonging.post(acceptance, named);
        var due = before.dates().due() == null
                ? dates(proposal).promised()
                : before.dates().due();
        var draft = new Draft(
                before.project() == null ? place : before.project(),
                before.sort(),
                before.title(),
                owner,
                named,
                new Written(
                        new Action.Wording(
                                words.code(), words.type(), outcome, words.horizon(), words.evidence(), words.delay()),
                        before.dates().start(),
                        due,
                        "",
                        ""));
        return isSame(before, draft)
                ? Checked.accepted(key)
                : actions.change(key, things.get(key).version(), draft).then(made -> Checked.accepted(key));
    }

    private static boolean isSame(Action before, Draft merged) {
        return before.wording().equals(merged.written().wording())
                && before.ownerNamed().equals(merged.ownerNamed())
                && java.util.Objects.equals(before.owner(), merged.owner())
                && java.util.Objects.equals(before.project(), merged.project())
                && java.util.Objects.equals(
                        before.dates().due(), merged.written().due());
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        if (actions.find(key).isEmpty()) {
            return Checked.accepted(key);
        }
        if (course.hasGoneOn(key)) {
            return Checked.refused(
                    "", key + " has been reported on since it was accepted; cancel it instead, with the reason");
        }
        actions.remove(key);
        return Checked.accepted(key);
    }
}
