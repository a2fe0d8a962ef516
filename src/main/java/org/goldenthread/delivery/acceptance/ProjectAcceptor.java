package org.goldenthread.delivery.acceptance;

import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.Undertakings.Written;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Resembling;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes projects from papers, as ideas until somebody says how far they are. */
@Component
class ProjectAcceptor implements Acceptor {
    private static final List<Level> WITHIN = Level.PROJECT.within();
    private final Undertakings undertakings;
    private final Belonging belonging;
    private final Resembling resembling;
    private final Things things;

    ProjectAcceptor(Undertakings undertakings, Belonging belonging, Resembling resembling, Things things) {
        this.undertakings = undertakings;
        this.belonging = belonging;
        this.resembling = resembling;
        this.things = things;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("project");
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Choice> places(String kind, String council) {
        return belonging.choices(council, WITHIN);
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return resembling.of(proposal.title(), Level.PROJECT.code(), council);
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var parent =
                belonging.of(proposal, acceptance, WITHIN).map(Undertaking::ref).orElse(null);
        var owner = proposal.said("owner");
        var wording = new Undertaking.Wording("", aim(proposal), "", "", "", "");
        var draft = new Draft(
                Level.PROJECT,
                parent,
                Belonging.title(proposal.title()),
                belonging.post(acceptance, owner),
                owner,
                new Written(wording, Dates.NONE, ""));
        return undertakings.add(acceptance.council(), draft, Entry.IDEA).then(made -> {
            belonging.tie(made.ref(), proposal, acceptance, parent);
            return Checked.accepted(made.ref());
        });
    }

    private static String aim(Proposal proposal) {
        var parts = proposal.said("parts").lines().toList();
        return parts.isEmpty() ? "" : "Covers " + String.join("; ", parts);
    }

    /** Adds what it delivers, and what it is part of where it stood alone. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        var before = undertakings.get(key);
        var parent =
                belonging.of(proposal, acceptance, WITHIN).map(Undertaking::ref).orElse(null);
        if (parent != null && before.parent() != null && !parent.equals(before.parent())) {
            undertakings.alsoPartOf(key, parent);
        }
        belonging.tie(key, proposal, acceptance, parent);
        if (parent == null || before.parent() != null) {
            return Checked.accepted(key);
        }
        var draft = new Draft(
                before.level(),
                parent,
                before.title(),
                before.owner(),
                before.ownerNamed(),
                new Written(before.wording(), before.dates(), ""));
        return undertakings.change(key, things.get(key).version(), draft).then(made -> Checked.accepted(key));
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return undertakings.find(key).isEmpty() ? Checked.accepted(key) : undertakings.remove(key);
    }
}
